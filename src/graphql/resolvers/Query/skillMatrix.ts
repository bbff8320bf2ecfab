import { skillMatrix as matrix } from '../../../roles/comparison/skill-matrix.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillMatrix: NonNullable<QueryResolvers['skillMatrix']> = (_parent, args, { graph }) =>
  matrix(graph, args.roles, args.categories);
