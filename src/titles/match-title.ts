import { checkFirst, checkOrganizationSize, checkText } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { compareIds, type Stage } from '../graph/model.ts';
import { LONGEST_NAME } from '../graph/names/resolve.ts';
import { middleOf } from '../graph/ranges.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStage, listStages } from '../graph/stages.ts';
import { attributeKeyOf, claimsAbout } from '../sources/claims.ts';
import { resolveTitle, type TitleMatch } from './resolve-title.ts';
import { phaseOfSize, type TitleSetting } from './setting.ts';
import { TITLE_INDEX } from './title-index.ts';

const USUAL = 5;
const MOST_MATCHES = 20;

/** A title, and what is known of the company in which it is held. */
export interface TitleQuestion {
  readonly title: string;
  /** How many engineers; left out: not known. */
  readonly organizationSize?: Given<number>;
  /** The slug or title of a stage; left out: not known. */
  readonly stage?: Given<string>;
  /** 1 to 20; left out: 5. */
  readonly first?: Given<number>;
}

/** A match of a list that may be cut: of how many it is one. */
export interface ListedTitleMatch extends TitleMatch {
  readonly outOf: number;
}

/**
 * The roles of all frameworks that a title may mean: most likely first, then by id.
 *
 * @throws InvalidInputError
 */
export function matchTitle(graph: GraphReading, question: TitleQuestion): ListedTitleMatch[] {
  const title = checkText(question.title, 'title', LONGEST_NAME);
  const engineers = checkOrganizationSize(question.organizationSize);
  const first = checkFirst(question.first, USUAL, MOST_MATCHES);
  const setting = settingOf(graph, engineers, question.stage);
  const matches = matchesOfTitle(graph.frameworks, title, setting);
  return matches.slice(0, first).map((match) => ({ ...match, outOf: matches.length }));
}

const ANYWHERE: TitleSetting = { engineers: null, stage: null, phase: null };

/** The roles of some frameworks that a title may mean: most likely first, then by id. */
export function matchesOfTitle(
  frameworks: readonly FrameworkReading[],
  title: string,
  setting = ANYWHERE,
): TitleMatch[] {
  return frameworks
    .flatMap((framework) => resolveTitle(framework.derived(TITLE_INDEX), title, setting))
    .sort((a, b) => b.confidence - a.confidence || compareIds(a.roleId, b.roleId));
}

/** The stage tells the size where the question does not, as far as sources do: Series B has 40 to 50 engineers. */
function settingOf(graph: GraphReading, engineers: number | null, stage: Given<string>): TitleSetting {
  if (stage == null) return { engineers, stage: null, phase: phaseOfSize(engineers) };
  const stages = listStages(graph);
  const id = checkStage(graph, stage)?.[0];
  const known = stages.find((each) => each.id === id) as Stage;
  const order = stages.filter((each) => graph.scopeOf(each.id) === graph.scopeOf(known.id));
  const place = order.indexOf(known);
  const phase = place < 2 ? 'early' : place === order.length - 1 ? 'late' : null;
  return { engineers: engineers ?? engineersAt(graph, known), stage: known, phase };
}

/** The middle of the engineers, else the people, that sources give for a stage; null: none do. */
function engineersAt(graph: GraphReading, stage: Stage): number | null {
  const sizes = claimsAbout(graph, stage.id).filter(
    ({ attributeId, chosen }) => chosen && attributeKeyOf(attributeId) === 'organizationSize',
  );
  const middle = middleOf(sizes.find((claim) => claim.range !== null)?.range ?? stage.people);
  return middle === null ? null : Math.round(middle);
}
