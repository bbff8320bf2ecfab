import { resolveRole } from '../../../graph/names/resolve.ts';
import { whenReady } from '../../../graph/work/maybe-promise.ts';
import { roleOf } from '../../../graph/lookups.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const role: NonNullable<QueryResolvers['role']> = (_parent, { ref }, { snapshot }) =>
  whenReady(resolveRole(snapshot, ref, 'ref'), (id) => roleOf(snapshot, id));
