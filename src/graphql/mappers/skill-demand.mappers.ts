export type { SkillDemand as SkillDemandMapper } from '../../domain/skill-demand.ts';
