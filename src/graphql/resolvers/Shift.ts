import { transitionOf } from '../../graph/lookups.ts';
import type { ShiftResolvers } from '../types.generated.ts';

export const Shift: ShiftResolvers = {
  transition: ({ transitionId }, _args, { snapshot }) => transitionOf(snapshot, transitionId),
};
