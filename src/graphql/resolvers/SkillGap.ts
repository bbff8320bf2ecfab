import { listGapItems } from '../../skills/role-gaps.ts';
import { roleOf } from '../../graph/lookups.ts';
import type { SkillGapResolvers } from '../types.generated.ts';

export const SkillGap: SkillGapResolvers = {
  from: ({ fromId }, _args, { snapshot }) => (fromId === null ? null : roleOf(snapshot, fromId)),
  to: ({ toId }, _args, { snapshot }) => roleOf(snapshot, toId),
  coverage: ({ gap }) => gap.coverage,
  items: ({ gap }, args, { snapshot }) => listGapItems(snapshot, gap.items, args),
  itemCount: ({ gap }) => gap.items.length,
  surplus: ({ gap }) => gap.surplus,
};
