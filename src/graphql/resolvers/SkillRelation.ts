import type { SkillRelationResolvers } from '../types.generated.ts';

export const SkillRelation: SkillRelationResolvers = {
  of: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  skill: ({ otherId }, _args, { graph }) => graph.get('skills', otherId),
};
