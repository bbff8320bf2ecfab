import { listAllTransitions } from '../../../roles/relations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const transitions: NonNullable<QueryResolvers['transitions']> = (_parent, args, { snapshot }) =>
  listAllTransitions(snapshot, args);
