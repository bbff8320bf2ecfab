import { listSkills } from '../../../skills/lists.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const skills: NonNullable<QueryResolvers['skills']> = (_parent, args, { snapshot }) =>
  listSkills(snapshot, args);
