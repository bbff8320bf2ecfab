import type { AttributeValueResolvers } from '../types.generated.ts';

export const AttributeValue: AttributeValueResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
};
