import { typeOf } from '../graph/ids.ts';
import { CITED_LISTS, type CitedList, KINDS, type RecordOf } from '../graph/kinds/kinds.ts';
import {
  type ConnectionArguments,
  type Page,
  pageOfList,
  pageRequest,
  placesInOrder,
} from '../graph/pagination.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { eachInPortions, eachOf } from '../graph/work/portions.ts';

/** A fact or thing that cites sources. */
export type CitedFact = RecordOf<CitedList>;

const ORDER = 'KIND id';
const PLACE_OF_TYPE = new Map<string, number>(CITED_LISTS.map((list, place) => [KINDS[list].type, place]));

/** Of how many sources a portion copies the lists of facts. */
const SOURCES = 64;

type FactsBySource = ReadonlyMap<string, readonly CitedFact[]>;

/** What of each kind cites a source, by id: apart, so that a change of one kind leaves the others as they are. */
export const CITATIONS_OF_KINDS: readonly Derivation<FrameworkReading, FactsBySource>[] = CITED_LISTS.map(
  (list) => ({
    name: `citations of ${list}`,
    make: function* (reading) {
      const bySource = new Map<string, CitedFact[]>();
      yield* eachInPortions<CitedFact>(reading[list].list, (fact) => {
        for (const { sourceId } of fact.citations) {
          const known = bySource.get(sourceId);
          if (known === undefined) bySource.set(sourceId, [fact]);
          // One that cites a source at several places counts once.
          else if (known.at(-1) !== fact) known.push(fact);
        }
      });
      return bySource;
    },
  }),
);

/** What cites a source: by kind of fact in the order of the contract, then by id. Needs {@link CITATIONS_OF_KINDS}. */
export const CITATIONS: Derivation<FrameworkReading, FactsBySource> = {
  name: 'citations',
  make: function* (reading) {
    const bySource = new Map<string, readonly CitedFact[]>();
    for (const ofKind of CITATIONS_OF_KINDS) {
      yield* eachOf(
        reading.derived(ofKind),
        ([sourceId, facts]) => {
          const known = bySource.get(sourceId);
          bySource.set(sourceId, known === undefined ? facts : [...known, ...facts]);
        },
        SOURCES,
      );
      yield;
    }
    return bySource;
  },
};

/** A page of the facts that cite a source: by kind of fact, then by id. @throws InvalidInputError */
export function listCitedFacts(
  graph: GraphReading,
  sourceId: string,
  args: ConnectionArguments,
): { page: Page<CitedFact>; order: string } {
  const request = pageRequest(args, ORDER);
  const page = pageOfList(
    graph.scopeOf(sourceId)?.derived(CITATIONS).get(sourceId) ?? [],
    ({ id }) => [PLACE_OF_TYPE.get(typeOf(id)) as number, id],
    placesInOrder(ORDER),
    request,
  );
  return { page, order: ORDER };
}
