import { briefOf } from '../../plans/brief.ts';
import { wayOfGap } from '../../plans/way.ts';
import { listGapItems } from '../../skills/gap-items.ts';
import type { SkillGapResolvers } from '../types.generated.ts';

export const SkillGap: SkillGapResolvers = {
  from: ({ fromId }, _args, { graph }) => (fromId === null ? null : graph.get('roles', fromId)),
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
  coverage: ({ gap }) => gap.coverage,
  items: ({ gap }, args, { graph }) => listGapItems(graph, gap.items, args),
  itemCount: ({ gap }) => gap.items.length,
  brief: (gap, args, { graph }) => briefOf(graph, wayOfGap(graph, gap), args),
  notMentioned: ({ unmentioned }) => unmentioned,
};
