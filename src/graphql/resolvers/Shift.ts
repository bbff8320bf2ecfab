import type { ShiftResolvers } from '../types.generated.ts';

export const Shift: ShiftResolvers = {
  transition: ({ transitionId }, _args, { graph }) => graph.get('transitions', transitionId),
  skills: ({ skillIds }, _args, { graph }) => skillIds.map((id) => graph.get('skills', id)),
};
