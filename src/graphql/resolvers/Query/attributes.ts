import { listAttributes } from '../../../graph/catalogue.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const attributes: NonNullable<QueryResolvers['attributes']> = (_parent, _args, { snapshot }) =>
  listAttributes(snapshot);
