import { toThousandths } from '../../graph/thousandths.ts';
import type { ScoreTermResolvers } from '../types.generated.ts';

export const ScoreTerm: ScoreTermResolvers = {
  value: ({ value }) => toThousandths(value),
  weight: ({ weight }) => toThousandths(weight),
};
