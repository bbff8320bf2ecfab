import { shareInThousandths } from '../../graph/thousandths.ts';
import { explanationOf } from '../../roles/matching/explain-match.ts';
import { directionOf, sourcesOf } from '../../roles/matching/step-direction.ts';
import { viabilityOf } from '../../roles/matching/score.ts';
import type { RoleMatchResolvers } from '../types.generated.ts';

export const RoleMatch: RoleMatchResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
  score: ({ score }) => (score === null ? null : shareInThousandths(score)),
  viability: ({ score, gap }) => viabilityOf(score, gap.gap.coverage.low),
  transition: ({ move }) => move?.transitions[0]?.kind ?? null,
  transitions: ({ move }) => move?.transitions ?? [],
  direction: ({ move }) => (move === null ? null : directionOf(move)),
  statedBy: ({ move }, _args, { graph }) =>
    sourcesOf(move?.transitions ?? []).map((id) => graph.get('sources', id)),
  rungs: ({ move }) => move?.rungs ?? null,
  explanation: (match, _args, { graph }) => explanationOf(graph, match),
};
