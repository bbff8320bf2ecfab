import { roleOf } from '../../graph/lookups.ts';
import type { AttributeValueResolvers } from '../types.generated.ts';

export const AttributeValue: AttributeValueResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
};
