import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Caller } from './caller.ts';

/** Whether somebody may know of organizations: charts hold grades and costs. */
export function seesOrganizations({ rights }: Pick<Caller, 'rights'>): boolean {
  return rights.has('organizations:read');
}

/**
 * The graph as somebody may read it. Where they may not know of organizations it is a graph that has none, so that nothing
 * that answers has to ask who asks, and what they may not read answers as what does not exist.
 */
export function readableGraph(graph: GraphReading, caller: Pick<Caller, 'rights'>): GraphReading {
  return seesOrganizations(caller) ? graph : graph.withoutOrganizations();
}
