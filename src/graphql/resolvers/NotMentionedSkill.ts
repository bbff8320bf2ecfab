import { skillBand } from '../../skills/skill-band.ts';
import type { NotMentionedSkillResolvers } from '../types.generated.ts';

export const NotMentionedSkill: NotMentionedSkillResolvers = {
  skill: ({ skillId }, _args, { graph }) => graph.get('skills', skillId),
  haveBand: ({ have }) => skillBand(have),
  citations: ({ now }) => now?.citations ?? [],
};
