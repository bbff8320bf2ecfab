import { listAttributes } from '../../../sources/sources.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const attributes: NonNullable<QueryResolvers['attributes']> = (_parent, _args, { graph }) =>
  listAttributes(graph);
