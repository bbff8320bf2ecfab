import { resolveSkill } from '../../../services/names.ts';
import { whenReady } from '../../../domain/maybe-promise.ts';
import { skillOf } from '../../../services/lookups.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skill: NonNullable<QueryResolvers['skill']> = (_parent, { ref }, { snapshot }) =>
  whenReady(resolveSkill(snapshot, ref, 'ref'), (id) => skillOf(snapshot, id));
