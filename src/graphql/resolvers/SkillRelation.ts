import { seenFrom, slugOf } from '../../graph/ids.ts';
import type { SkillRelationResolvers } from '../types.generated.ts';

export const SkillRelation: SkillRelationResolvers = {
  id: ({ id, skillId, isTurned }) => (isTurned === true ? seenFrom(id, slugOf(skillId)) : id),
  of: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  skill: ({ otherId }, _args, { graph }) => graph.get('skills', otherId),
};
