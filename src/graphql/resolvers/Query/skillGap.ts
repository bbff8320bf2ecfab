import { resolveRole } from '../../../services/names.ts';
import { gapBetween } from '../../../services/skill-gaps.ts';
import { allReady, whenReady } from '../../../domain/maybe-promise.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skillGap: NonNullable<QueryResolvers['skillGap']> = (_parent, { from, to }, { snapshot }) =>
  whenReady(
    allReady([resolveRole(snapshot, from, 'from'), resolveRole(snapshot, to, 'to')]),
    ([fromId, toId]) => gapBetween(snapshot, fromId, toId),
  );
