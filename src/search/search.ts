import { checkText } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { compareIds } from '../graph/model.ts';
import { type ConnectionArguments, type Page, pageRequest, type Place } from '../graph/pagination.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { NodeKind } from '../graph/vocabulary.ts';
import { TYPES_OF_KINDS } from '../nodes/count-nodes.ts';
import type { ChartReading } from '../organizations/chart/chart-reading.ts';
import { detailsOf, type FoundDetails } from './details.ts';
import { frameworkDocuments, organizationDocuments, positionDocuments } from './documents.ts';
import { type Hits, type LikelyWords, SearchIndex } from './search-index.ts';
import { type AskedWord, halvesOf, wordsAsked } from './search-words.ts';

/** Finds the things of a framework by their words. */
export const FRAMEWORK_WORDS: Derivation<FrameworkReading, SearchIndex> = {
  name: 'words',
  make: function* (reading, before) {
    return yield* SearchIndex.inPortions(yield* frameworkDocuments(reading), before);
  },
};

/** Finds an organization by its words. */
export const ORGANIZATION_WORDS: Derivation<ChartReading, SearchIndex> = {
  name: 'words of the organization',
  make: (reading) => SearchIndex.inPortions(organizationDocuments(reading)),
};

/** Finds the positions of a chart by their words. */
export const POSITION_WORDS: Derivation<ChartReading, SearchIndex> = {
  name: 'words of positions',
  make: (reading) => SearchIndex.inPortions(positionDocuments(reading)),
};

/** A thing that was found. */
export interface FoundThing extends FoundDetails {
  readonly id: string;
  readonly score: number;
}

const ORDER = '-SCORE id';
const MOST_CHARACTERS = 500;

/**
 * A page of what is found by its words: best first, then by id. Things in which every word is found;
 * where there are none of these kinds in any framework, any word will do.
 *
 * @throws InvalidInputError
 */
export function search(
  graph: GraphReading,
  args: Pick<ConnectionArguments, 'first' | 'after'> & {
    readonly text: string;
    readonly kinds?: Given<readonly NodeKind[]>;
  },
): { page: Page<FoundThing>; order: string } {
  const { after, limit } = pageRequest(args, ORDER);
  const text = checkText(args.text, 'text', MOST_CHARACTERS);
  const types = args.kinds?.map((kind) => TYPES_OF_KINDS[kind]) ?? null;
  const indexes = indexesFor(graph, types);
  const asked = wordsAsked(text).flatMap((word) => knownParts(indexes, word));
  const wholes = Map.groupBy(asked, ({ word }) => word);
  const questions = indexes.map((index) => {
    const meanings = new Map(
      wholes.entries().map(([word, all]) => [
        word,
        index.likely(
          word,
          all.flatMap((each) => each.wholes),
        ),
      ]),
    );
    const words = asked.map(({ word }) => meanings.get(word) as LikelyWords);
    return { index, words, scored: index.score(words) };
  });
  const found = (combine: 'every' | 'any'): HitsOfIndex[] =>
    questions.map(({ index, words, scored }) => ({ index, words, ...index.hits(scored, combine, types) }));
  const every = found('every');
  const hits = every.some(({ numbers }) => numbers.length > 0) ? every : found('any');
  return { page: bestPage(hits, after, limit), order: ORDER };
}

/** A word that stands for nothing in any index, as the two words that it is written together of; else as it is. */
function knownParts(indexes: readonly SearchIndex[], asked: AskedWord): AskedWord[] {
  if (indexes.some((index) => index.has(asked.word))) return [asked];
  if (indexes.some((index) => index.likely(asked.word, asked.wholes).length > 0)) return [asked];
  const halves = halvesOf(asked.word).find((both) =>
    indexes.some((index) => both.every((half) => index.has(half))),
  );
  return halves === undefined ? [asked] : halves.map((word) => ({ word, wholes: [] }));
}

interface HitsOfIndex extends Hits {
  readonly index: SearchIndex;
  readonly words: readonly LikelyWords[];
}

/** Positions are looked through only where they are asked for: they may be many. */
function indexesFor(
  { frameworks, organizations }: GraphReading,
  types: readonly string[] | null,
): SearchIndex[] {
  return [
    ...frameworks.map((framework) => framework.derived(FRAMEWORK_WORDS)),
    ...organizations.map((organization) => organization.made(ORGANIZATION_WORDS)),
    ...(types?.includes('Position') ? organizations.map((each) => each.made(POSITION_WORDS)) : []),
  ];
}

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly hits: HitsOfIndex;
  readonly number: number;
}

/** The best that come after a place. All are looked at once; only those of the page are put in order and described. */
function bestPage(all: readonly HitsOfIndex[], after: Place | null, limit: number): Page<FoundThing> {
  const last = after === null ? null : { score: Number(after[0]), id: String(after[1]) };
  const best: Candidate[] = [];
  let before = 0;
  for (const hits of all) {
    for (let at = 0; at < hits.numbers.length; at += 1) {
      const [number, score] = [hits.numbers[at] as number, hits.scores[at] as number];
      const worst = best.length === limit ? best[limit - 1] : undefined;
      if (worst !== undefined && score < worst.score) continue;
      const candidate = { id: hits.index.idOf(number), score, hits, number };
      if (last !== null && compareFound(candidate, last) <= 0) before += 1;
      else if (worst === undefined || compareFound(candidate, worst) < 0) enter(best, candidate, limit);
    }
  }
  const totalCount = all.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const likely = new Map(all.map((hits) => [hits, new Set(hits.words.flat().map(({ word }) => word))]));
  return {
    items: best.map(({ id, score, hits, number }) => ({
      place: [score, id],
      item: { id, score, ...detailsOf(hits.index.documentOf(number), likely.get(hits) as Set<string>) },
    })),
    totalCount,
    hasPreviousPage: before > 0,
    hasNextPage: before + best.length < totalCount,
  };
}

/** Puts a candidate among the best so far, of which there are at most `limit`. */
function enter(best: Candidate[], candidate: Candidate, limit: number): void {
  let at = best.length;
  while (at > 0 && compareFound(candidate, best[at - 1] as Candidate) < 0) at -= 1;
  best.splice(at, 0, candidate);
  if (best.length > limit) best.pop();
}

function compareFound(a: Pick<Candidate, 'id' | 'score'>, b: Pick<Candidate, 'id' | 'score'>): number {
  return b.score - a.score || compareIds(a.id, b.id);
}
