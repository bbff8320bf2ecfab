import { shareInThousandths, toThousandths } from '../../graph/thousandths.ts';
import type { CoverageResolvers } from '../types.generated.ts';

export const Coverage: CoverageResolvers = {
  value: ({ value }) => (value == null ? null : shareInThousandths(value)),
  low: ({ low }) => shareInThousandths(low),
  high: ({ high }) => shareInThousandths(high),
  reached: ({ reached }) => toThousandths(reached),
  required: ({ required }) => toThousandths(required),
};
