import { InvalidInputError } from '../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds, type Stage } from '../graph/model.ts';
import { resolveTitle, type TitleMatch } from './resolve-title.ts';
import { phaseOfSize, type TitleSetting } from './setting.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { catalogues, listStages } from '../graph/catalogue.ts';
import { claimsAbout } from '../sources/claims.ts';
import { checkFirst, checkVocabulary } from '../graph/arguments/vocabularies.ts';

const MOST_CHARACTERS = 200;
const USUAL = 5;
const MOST_MATCHES = 20;

/** A title, and what is known of the company in which it is held. */
export interface TitleQuestion {
  readonly title: string;
  /** How many engineers; left out: not known. */
  readonly organizationSize?: number | null | undefined;
  /** The slug or title of a stage; left out: not known. */
  readonly stage?: string | null | undefined;
  /** 1 to 20; left out: 5. */
  readonly first?: number | null | undefined;
}

/**
 * The roles of all frameworks that a title may mean: most likely first, then by id.
 *
 * @throws InvalidInputError
 */
export function matchTitle(snapshot: GraphSnapshot, question: TitleQuestion): MaybePromise<TitleMatch[]> {
  const title = checkTitle(question.title);
  const engineers = checkSize(question.organizationSize);
  const first = checkFirst(question.first, USUAL, MOST_MATCHES);
  return whenReady(settingOf(snapshot, engineers, question.stage), (setting) =>
    whenReady(allReady(snapshot.frameworks.map((scope) => scope.titleIndex())), (indexes) =>
      indexes
        .flatMap((index) => resolveTitle(index, title, setting))
        .sort((a, b) => b.confidence - a.confidence || compareIds(a.roleId, b.roleId))
        .slice(0, first),
    ),
  );
}

function checkTitle(text: string): string {
  const title = text.trim();
  if (title === '' || title.length > MOST_CHARACTERS) {
    throw new InvalidInputError(
      `title has ${title.length} characters; it must have 1 to ${MOST_CHARACTERS}.`,
      { argument: 'title' },
    );
  }
  return title;
}

function checkSize(engineers: number | null | undefined): number | null {
  if (engineers == null) return null;
  if (!(engineers >= 0)) {
    throw new InvalidInputError(`organizationSize is ${engineers}; it counts engineers from 0 on.`, {
      argument: 'organizationSize',
    });
  }
  return engineers;
}

/** The stage tells the size where the question does not, as far as sources do: Series B has 40 to 50 engineers. */
function settingOf(
  snapshot: GraphSnapshot,
  engineers: number | null,
  stage: string | null | undefined,
): MaybePromise<TitleSetting> {
  if (stage == null) return { engineers, stage: null, phase: phaseOfSize(engineers) };
  return whenReady(allReady([listStages(snapshot), catalogues(snapshot)]), ([stages, all]) => {
    const names = stages.map(({ id, slug, title }) => ({ value: id, names: [slug, title] }));
    const id = checkVocabulary('stage', 'stage', [stage], names)?.[0];
    const known = stages.find((each) => each.id === id) as Stage;
    const order = [...(all.find(({ stages: own }) => own.has(known.id))?.stages.values() ?? [])];
    const place = order.indexOf(known);
    const phase = place < 2 ? 'early' : place === order.length - 1 ? 'late' : null;
    return whenReady(engineers ?? engineersAt(snapshot, known), (size) => ({
      engineers: size,
      stage: known,
      phase,
    }));
  });
}

/** The middle of the engineers, else the people, that sources give for a stage; null: none do. */
function engineersAt(snapshot: GraphSnapshot, stage: Stage): MaybePromise<number | null> {
  return whenReady(claimsAbout(snapshot, stage.id), (claims) => {
    const range =
      claims.find(
        ({ attributeId, chosen, range }) => chosen && range && /[:/]organizationSize$/.test(attributeId),
      )?.range ?? stage.people;
    const ends = [range?.min, range?.max].filter((end) => end != null);
    return ends.length === 0 ? null : Math.round(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  });
}
