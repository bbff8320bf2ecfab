import { InvalidInputError } from '../graph/errors.ts';
import { slugOf, typeOf } from '../graph/ids.ts';
import { type AnyRecord, listOfType } from '../graph/kinds/kinds.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { ChartReading, PositionInChart } from '../organizations/chart/chart-reading.ts';
import { findOrganization, findPosition } from '../organizations/organizations.ts';
import type { SeenRelation } from '../skills/relations.ts';
import { findRecord } from './find-record.ts';
import { findView } from './find-view.ts';

/** Anything that has a global id. */
export type AnyNode = AnyRecord | SeenRelation | ChartReading | PositionInChart;

/** The thing with this id; null where there is none. */
export function findNode(graph: GraphReading, id: string): AnyNode | null {
  const type = typeOf(id);
  if (type === 'Organization') return findOrganization(graph, slugOf(id));
  if (type === 'Position') return findPosition(graph, id);
  if (type === 'Framework') return graph.framework(slugOf(id))?.framework ?? null;
  const list = listOfType(type);
  if (list === undefined) return null;
  return findRecord(graph, list, id) ?? findView(graph, id);
}

/** The thing that something refers to. @throws Error when it does not exist, which a reading does not let happen */
export function nodeOf(graph: GraphReading, id: string): AnyNode {
  const node = findNode(graph, id);
  if (node === null) throw new Error(`The graph refers to ${id}, which does not exist.`);
  return node;
}

export const MOST_NODES = 100;

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
