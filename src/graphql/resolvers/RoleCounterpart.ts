import { isCandidate } from '../../mappings/mapped.ts';
import type { RoleCounterpartResolvers } from '../types.generated.ts';

export const RoleCounterpart: RoleCounterpartResolvers = {
  role: ({ thingId }, _args, { graph }) => graph.get('roles', thingId),
  isCandidate: (counterpart) => isCandidate(counterpart),
};
