import type { TitleMatchResolvers } from '../types.generated.ts';

export const TitleMatch: TitleMatchResolvers = {
  role: ({ roleId }, _args, { graph }) => graph.get('roles', roleId),
};
