import { KINDS, LISTS } from '../graph/kinds/kinds.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { NODE_KINDS, type NodeKind } from '../graph/vocabulary.ts';

/** How many things of each kind there are, in the order of the kinds. */
export function countNodes(graph: GraphReading): { readonly kind: NodeKind; readonly count: number }[] {
  return NODE_KINDS.map((kind) => ({ kind, count: countOf(graph, kind) }));
}

function countOf({ frameworks, organizations }: GraphReading, counted: NodeKind): number {
  if (counted === 'ORGANIZATION') return organizations.length;
  if (counted === 'POSITION') {
    return organizations.reduce((sum, { chart }) => sum + chart.positions.length, 0);
  }
  const lists = LISTS.filter((list) => {
    const kind = KINDS[list];
    return kind.form === 'node' && kind.counted === counted;
  });
  return frameworks.reduce(
    (sum, reading) => lists.reduce((within, list) => within + reading[list].list.length, sum),
    0,
  );
}

/** The type of the ids of each kind. */
export const TYPES_OF_KINDS: Readonly<Record<NodeKind, string>> = {
  ...(Object.fromEntries(
    LISTS.flatMap((list) => {
      const kind = KINDS[list];
      return kind.form === 'node' && kind.counted !== null ? [[kind.counted, kind.type]] : [];
    }),
  ) as Record<Exclude<NodeKind, 'ORGANIZATION' | 'POSITION'>, string>),
  ORGANIZATION: 'Organization',
  POSITION: 'Position',
};
