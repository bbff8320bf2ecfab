import { expect } from 'vitest';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { findTransitionPaths } from '../../src/paths/find-paths.ts';
import type { TransitionPath } from '../../src/paths/transition-path.ts';

/** The roles at which a transition of the first framework begins or ends. */
export function pathEnds(graph: GraphReading): string[] {
  const transitions = graph.frameworks[0]!.transitions.list;
  return [...new Set(transitions.flatMap(({ fromId, toId }) => [fromId, toId]))];
}

/** The best paths of every pair of roles that has one, at most as many of each as are asked for. */
export async function everyPath(
  graph: GraphReading,
  { first }: { readonly first?: number } = {},
): Promise<TransitionPath[]> {
  const ends = pathEnds(graph);
  const paths: TransitionPath[] = [];
  for (const from of ends) {
    for (const to of ends) {
      // Without a deadline: a slow machine must not leave out paths of which a test then holds nothing.
      const found = await findTransitionPaths(graph, { from, to, first }, Infinity);
      paths.push(...found.paths);
    }
  }
  // A law over all paths says nothing where there are none.
  expect(paths.length).toBeGreaterThan(5);
  return paths;
}
