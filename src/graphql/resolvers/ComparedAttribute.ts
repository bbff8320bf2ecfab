import { attributeOf } from '../../graph/lookups.ts';
import type { ComparedAttributeResolvers } from '../types.generated.ts';

export const ComparedAttribute: ComparedAttributeResolvers = {
  attribute: ({ attributeId }, _args, { snapshot }) => attributeOf(snapshot, attributeId),
};
