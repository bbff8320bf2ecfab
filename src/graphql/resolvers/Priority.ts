import { toThousandths } from '../../graph/thousandths.ts';
import type { PriorityResolvers } from '../types.generated.ts';

export const Priority: PriorityResolvers = {
  value: ({ value }) => toThousandths(value),
};
