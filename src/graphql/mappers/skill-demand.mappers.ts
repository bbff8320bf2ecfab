export type { SkillDemand as SkillDemandMapper } from '../../skills/skill-demand.ts';
