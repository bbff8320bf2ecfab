import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments, Given } from '../graph/arguments/given.ts';
import { checkFrameworks } from '../graph/frameworks.ts';
import { compareIds, type Framework } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { MappingBasis, MappingType } from '../graph/vocabulary.ts';
import { finishInSlices } from '../graph/work/slices.ts';
import { CandidateSearch } from './candidates/candidates.ts';
import { THING_WORDS } from './candidates/thing-words.ts';
import { isCandidate, type Mapped, mappingsOf } from './mapped.ts';
import type { Things } from './things.ts';

const USUAL = 10;
const MOST_COUNTERPARTS = 100;

/** A thing of another framework, and how it stands to one. */
export interface Counterpart {
  readonly thingId: string;
  readonly framework: Framework;
  readonly type: MappingType;
  readonly basis: MappingBasis;
  readonly confidence: number | null;
  readonly reason: string | null;
  /** The crosswalk or file that has it; null: it was worked out just now. */
  readonly statedBy: string | null;
}

/**
 * What stands to a thing in other frameworks: what is stated or confirmed, closest first; then candidates, surest first,
 * of things that nothing is stated of.
 *
 * @throws InvalidInputError
 */
export async function listCounterparts(
  graph: GraphReading,
  things: Things,
  id: string,
  question: Arguments<{ frameworks: readonly string[]; first: number }>,
): Promise<Counterpart[]> {
  const first = checkFirst(question.first, USUAL, MOST_COUNTERPARTS);
  const found = await counterpartsOf(graph, things, id, question.frameworks, first);
  return found.slice(0, first);
}

/** How many there are, candidates included. @throws InvalidInputError */
export async function countCounterparts(
  graph: GraphReading,
  things: Things,
  id: string,
  { frameworks }: Arguments<{ frameworks: readonly string[] }>,
): Promise<number> {
  return (await counterpartsOf(graph, things, id, frameworks, Infinity)).length;
}

/** Where as many are stated as are `enough`, no candidates are looked for. */
async function counterpartsOf(
  graph: GraphReading,
  things: Things,
  id: string,
  frameworks: Given<readonly string[]>,
  enough: number,
): Promise<Counterpart[]> {
  const wanted = checkFrameworks(graph, frameworks, 'frameworks');
  const own = graph.scopeOf(id);
  const others = graph.frameworks.filter((each) => each !== own && (wanted?.includes(each.scope) ?? true));
  const known = mappingsOf(graph, id)
    .filter(({ otherId }) => others.some((each) => each === graph.scopeOf(otherId)))
    .map((mapped) => counterpartOf(graph, mapped));
  const stated = known.filter((each) => !isCandidate(each));
  if (stated.length >= enough || own === undefined) return stated;
  const told = new Set(known.map(({ thingId }) => thingId));
  const found: Counterpart[] = known.filter(isCandidate);
  for (const other of others) {
    for (const { toId, type, confidence, reason } of await candidatesOf(graph, things, own, other, id)) {
      if (told.has(toId)) continue;
      const { framework } = other;
      found.push({ thingId: toId, framework, type, basis: 'DERIVED', confidence, reason, statedBy: null });
    }
  }
  const isStatedOf = new Set(stated.map(({ thingId }) => thingId));
  const candidates = found
    .filter(({ thingId }) => !isStatedOf.has(thingId))
    .sort((a, b) => (b.confidence ?? -1) - (a.confidence ?? -1) || compareIds(a.thingId, b.thingId));
  return [...stated, ...candidates];
}

async function candidatesOf(
  graph: GraphReading,
  things: Things,
  own: FrameworkReading,
  other: FrameworkReading,
  id: string,
) {
  const { search, placeOf } = await candidateSearch(graph, things, own, other);
  const place = placeOf.get(id);
  return place === undefined ? [] : search.of(place);
}

/** A mapping as what it leads to. */
export function counterpartOf(graph: GraphReading, { mapping, otherId, type }: Mapped): Counterpart {
  const { framework } = graph.scopeOf(otherId)!;
  const { basis, confidence, reason, statedBy } = mapping;
  return { thingId: otherId, framework, type, basis, confidence, reason, statedBy };
}

interface KnownSearch {
  readonly search: CandidateSearch;
  /** By id of a thing of the first framework. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** What finds the candidates of things of one framework in another; made once for a reading of the two. */
export async function candidateSearch(
  graph: GraphReading,
  things: Things,
  own: FrameworkReading,
  other: FrameworkReading,
): Promise<KnownSearch> {
  for (const each of [own, other]) await finishInSlices(each.prepare(THING_WORDS[things]));
  return graph.remembered(`candidates of ${things} of ${own.scope} in ${other.scope}`, async () => {
    const words = own.derived(THING_WORDS[things]);
    return {
      search: await finishInSlices(CandidateSearch.in(words, other.derived(THING_WORDS[things]))),
      placeOf: new Map(words.ids.map((each, place) => [each, place])),
    };
  });
}
