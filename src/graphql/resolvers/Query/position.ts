import { findPosition } from '../../../organizations/organizations.ts';
import type { QueryResolvers } from '../../types.generated.ts';

export const position: NonNullable<QueryResolvers['position']> = (_parent, { id }, { graph }) =>
  findPosition(graph, id);
