import type { NamesakeSkillsResolvers } from './../types.generated.ts';
export const NamesakeSkills: NamesakeSkillsResolvers = {/* Implement NamesakeSkills resolver logic here */};
