import type { QueryResolvers } from '../../types.generated.ts';

export const graph: NonNullable<QueryResolvers['graph']> = (_parent, _args, { graph }) => graph;
