import { resolveRole } from '../../../services/names.ts';
import { whenReady } from '../../../domain/maybe-promise.ts';
import { roleOf } from '../../../services/lookups.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { ref }, { snapshot }) =>
  whenReady(resolveRole(snapshot, ref, 'ref'), (id) => roleOf(snapshot, id));
