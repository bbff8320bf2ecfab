import { roleOf } from '../../graph/lookups.ts';
import type { TitleMatchResolvers } from '../types.generated.ts';

export const TitleMatch: TitleMatchResolvers = {
  role: ({ roleId }, _args, { snapshot }) => roleOf(snapshot, roleId),
};
