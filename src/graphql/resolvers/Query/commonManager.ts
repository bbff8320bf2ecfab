import { findCommonManager } from '../../../services/common-managers.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const commonManager: NonNullable<QueryResolvers['commonManager']> = (
  _parent,
  { roles, stages },
  { snapshot },
) => findCommonManager(snapshot, roles, stages);
