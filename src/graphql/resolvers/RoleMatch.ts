import { viabilityOf } from '../../roles/matching/score.ts';
import { roleOf } from '../../graph/lookups.ts';
import { explanationOf } from '../../roles/matching/matches.ts';
import type { RoleMatchResolvers } from '../types.generated.ts';

export const RoleMatch: RoleMatchResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
  viability: ({ score }) => viabilityOf(score),
  explanation: (match, _args, { snapshot }) => explanationOf(snapshot, match),
};
