import { compareFrameworks as compare } from '../../../mappings/compare-frameworks.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const compareFrameworks: NonNullable<QueryResolvers['compareFrameworks']> = (
  _parent,
  args,
  { graph },
) => compare(graph, args);
