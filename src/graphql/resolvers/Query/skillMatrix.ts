import { skillMatrixOf } from '../../../roles/comparison/comparisons.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillMatrix: NonNullable<QueryResolvers['skillMatrix']> = (_parent, args, { snapshot }) =>
  skillMatrixOf(snapshot, args.roles, args.categories);
