import { resolveSkill } from '../../../graph/names/resolve.ts';
import { whenReady } from '../../../graph/work/maybe-promise.ts';
import { skillOf } from '../../../graph/lookups.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { ref }, { snapshot }) =>
  whenReady(resolveSkill(snapshot, ref, 'ref'), (id) => skillOf(snapshot, id));
