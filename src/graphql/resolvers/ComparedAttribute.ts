import type { ComparedAttributeResolvers } from '../types.generated.ts';

export const ComparedAttribute: ComparedAttributeResolvers = {
  attribute: ({ attributeId }, _args, { graph }) => graph.get('attributes', attributeId),
};
