import { cursorOfEdge } from '../connections.ts';
import { skillOf } from '../../graph/lookups.ts';
import type { SkillEdgeResolvers } from '../types.generated.ts';

export const SkillEdge: SkillEdgeResolvers = {
  cursor: (edge) => cursorOfEdge(edge),
  node: ({ item }, _args, { snapshot }) => skillOf(snapshot, item),
};
