import { briefOf } from '../../plans/brief.ts';
import { wayOfGap } from '../../plans/way.ts';
import { silenceAbout } from '../../roles/silence.ts';
import { criteriaBetween } from '../../skills/criteria.ts';
import { countGapItems, listGapItems } from '../../skills/gap-items.ts';
import type { SkillGapResolvers } from '../types.generated.ts';

export const SkillGap: SkillGapResolvers = {
  from: ({ fromId }, _args, { graph }) => (fromId === null ? null : graph.get('roles', fromId)),
  to: ({ toId }, _args, { graph }) => graph.get('roles', toId),
  nothingStated: ({ fromId, toId }, _args, { graph }) =>
    silenceAbout(graph, fromId === null ? [toId] : [fromId, toId]),
  coverage: ({ gap }) => gap.coverage,
  brief: (gap, args, { graph }) => briefOf(graph, wayOfGap(graph, gap), args),
  items: ({ gap, held }, args, { graph }) => listGapItems(graph, gap.items, held, args),
  itemCount: ({ gap }, args, { graph }) => countGapItems(graph, gap.items, args),
  skillCount: ({ gap }) => gap.items.length,
  ungraded: ({ gap }) => gap.ungraded,
  criteria: ({ fromId, toId }, _args, { graph }) => criteriaBetween(graph, fromId, toId),
  notMentioned: ({ unmentioned }) => unmentioned,
};
