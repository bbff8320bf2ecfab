import { InvalidInputError } from '../graph/errors.ts';
import { slugOf, typeOf } from '../graph/ids.ts';
import { KINDS, type List, listOfType, type RecordOf } from '../graph/kinds/kinds.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { ChartReading, PositionInChart } from '../organizations/chart/chart-reading.ts';
import { findOrganization, findPosition } from '../organizations/organizations.ts';

/** The lists of what has a global id that `node` finds. */
type NodeList = {
  [L in List]: (typeof KINDS)[L] extends { readonly isContractNode: true } ? L : never;
}[List];

/** Anything that has a global id. */
export type AnyNode = RecordOf<NodeList> | ChartReading | PositionInChart;

/** The thing with this id; null where there is none. */
export function findNode(graph: GraphReading, id: string): AnyNode | null {
  const type = typeOf(id);
  if (type === 'Organization') return findOrganization(graph, slugOf(id));
  if (type === 'Position') return findPosition(graph, id);
  if (type === 'Framework') return graph.framework(slugOf(id))?.framework ?? null;
  const list = listOfType(type);
  if (list === undefined || !isNodeList(list)) return null;
  return graph.find(list, id) ?? null;
}

/** The thing that something refers to. @throws Error when it does not exist, which a reading does not let happen */
export function nodeOf(graph: GraphReading, id: string): AnyNode {
  const node = findNode(graph, id);
  if (node === null) throw new Error(`The graph refers to ${id}, which does not exist.`);
  return node;
}

const MOST_NODES = 100;

/**
 * The things with these ids, in their order; null in the place of one that does not exist.
 *
 * @throws InvalidInputError for more than 100
 */
export function findNodes(graph: GraphReading, ids: readonly string[]): (AnyNode | null)[] {
  if (ids.length > MOST_NODES) {
    throw new InvalidInputError(
      `ids has ${ids.length} entries; at most ${MOST_NODES} can be asked for at once.`,
      { argument: 'ids' },
    );
  }
  return ids.map((id) => findNode(graph, id));
}

function isNodeList(list: List): list is NodeList {
  const kind = KINDS[list];
  return kind.form === 'node' && kind.isContractNode;
}
