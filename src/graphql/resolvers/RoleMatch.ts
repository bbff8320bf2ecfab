import { shareInThousandths } from '../../graph/thousandths.ts';
import { explanationOf } from '../../roles/matching/explain-match.ts';
import { viabilityOf } from '../../roles/matching/score.ts';
import type { RoleMatchResolvers } from '../types.generated.ts';

export const RoleMatch: RoleMatchResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  score: ({ score }) => (score === null ? null : shareInThousandths(score)),
  viability: ({ score, gap }) => viabilityOf(score, gap.gap.coverage.low),
  transition: ({ move }) => move?.transition ?? null,
  rungs: ({ move }) => move?.rungs ?? null,
  explanation: (match, _args, { graph }) => explanationOf(graph, match),
};
