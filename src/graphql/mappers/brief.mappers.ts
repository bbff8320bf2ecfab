export type { Brief as BriefMapper } from '../../plans/brief.ts';
export type { BriefSetting as BriefSettingMapper } from '../../plans/brief-setting.ts';
export type { Capability as CapabilityMapper, Evidence as EvidenceMapper } from '../../plans/capabilities.ts';
export type {
  BriefSkill as BriefSkillMapper,
  ExpectedSkills as ExpectedSkillsMapper,
} from '../../plans/expected-skills.ts';
export type { LettingGo as LetGoMapper } from '../../plans/letting-go.ts';
export type { LongerWay as LongerWayMapper } from '../../plans/longer-ways.ts';
export type { ReadinessSign as ReadinessSignMapper } from '../../plans/readiness.ts';
export type { WeekChange as WeekChangeMapper } from '../../plans/week.ts';
