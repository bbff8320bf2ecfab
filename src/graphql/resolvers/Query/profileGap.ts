import { profileGapOf } from '../../../skills/profiles.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const profileGap: NonNullable<QueryResolvers['profileGap']> = (_parent, args, { graph }) =>
  profileGapOf(graph, args);
