import { resolveRole } from '../../../graph/names/resolve.ts';
import { gapBetween } from '../../../skills/role-gaps.ts';
import { allReady, whenReady } from '../../../graph/work/maybe-promise.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { from, to }, { snapshot }) =>
  whenReady(
    allReady([resolveRole(snapshot, from, 'from'), resolveRole(snapshot, to, 'to')]),
    ([fromId, toId]) => gapBetween(snapshot, fromId, toId),
  );
