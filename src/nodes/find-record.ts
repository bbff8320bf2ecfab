import { BUILT_IN_FRAMEWORK } from '../graph/ids.ts';
import type { List, RecordOf } from '../graph/kinds/kinds.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/**
 * The record of an id that somebody asks for; undefined where there is none. What stands before the first slash of a fact's
 * id may be a framework or a thing of the built-in one: `Requirement:onet/clerk/filing`, `Requirement:director/hiring`.
 */
export function findRecord<L extends List>(
  graph: GraphReading,
  list: L,
  id: string,
): RecordOf<L> | undefined {
  const builtIn = graph.framework(BUILT_IN_FRAMEWORK);
  return graph.find(list, id) ?? (builtIn?.[list].get(id) as RecordOf<L> | undefined);
}
