import { viabilityOf } from '../../domain/role-match.ts';
import { roleOf } from '../../services/lookups.ts';
import { explanationOf } from '../../services/role-matches.ts';
import type { RoleMatchResolvers } from '../types.generated.ts';

export const RoleMatch: RoleMatchResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  viability: ({ score }) => viabilityOf(score),
  explanation: (match, _args, { snapshot }) => explanationOf(snapshot, match),
};
