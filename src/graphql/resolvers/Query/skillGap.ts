import { resolveRole } from '../../../titles/resolve-role.ts';
import { gapBetween } from '../../../skills/skill-gap.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { from, to }, { graph }) =>
  gapBetween(graph, resolveRole(graph, from, 'from'), resolveRole(graph, to, 'to'));
