import { criteriaBetween } from '../../skills/criteria.ts';
import type { BriefResolvers } from '../types.generated.ts';

export const Brief: BriefResolvers = {
  from: ({ way: { fromId } }, _args, { graph }) => (fromId === null ? null : graph.get('roles', fromId)),
  to: ({ way }, _args, { graph }) => graph.get('roles', way.toId),
  shifts: ({ shifts }) => shifts.shifts,
  shiftCount: ({ shifts }) => shifts.count,
  skillsNeededCount: ({ skillCount }) => skillCount,
  criteria: ({ way: { fromId, toId } }, _args, { graph }) => criteriaBetween(graph, fromId, toId),
  letGo: ({ lettingGo }) => lettingGo,
  week: ({ week }) => week.changes,
  weekCount: ({ week }) => week.count,
};
