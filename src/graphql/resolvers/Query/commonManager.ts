import { findCommonManager } from '../../../reporting/common-manager.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const commonManager: NonNullable<QueryResolvers['commonManager']> = (
  _parent,
  { roles, stages },
  { graph },
) => findCommonManager(graph, roles, stages);
