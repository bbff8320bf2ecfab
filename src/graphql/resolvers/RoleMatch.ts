import { explanationOf } from '../../roles/matching/explain-match.ts';
import { viabilityOf } from '../../roles/matching/score.ts';
import type { RoleMatchResolvers } from '../types.generated.ts';

export const RoleMatch: RoleMatchResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  viability: ({ score }) => viabilityOf(score),
  explanation: (match, _args, { graph }) => explanationOf(graph, match),
};
