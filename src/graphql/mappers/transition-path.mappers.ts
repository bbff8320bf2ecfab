export type { ActivityChange as ActivityChangeMapper } from '../../paths/end-to-end.ts';
export type { PathSkill as PathSkillMapper } from '../../paths/path-skills.ts';
export type {
  TransitionPath as TransitionPathMapper,
  TransitionStep as TransitionStepMapper,
} from '../../paths/transition-path.ts';
export type { TransitionPaths as TransitionPathsMapper } from '../../paths/find-paths.ts';
