import { findCommonManager } from '../../../reporting/find-common-manager.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const commonManager: NonNullable<QueryResolvers['commonManager']> = (
  _parent,
  { roles, stages },
  { snapshot },
) => findCommonManager(snapshot, roles, stages);
