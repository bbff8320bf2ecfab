import { toThousandths } from '../../graph/thousandths.ts';
import type { PriorityTermResolvers } from '../types.generated.ts';

export const PriorityTerm: PriorityTermResolvers = {
  distance: ({ distance }) => toThousandths(distance),
  value: ({ value }) => toThousandths(value),
};
