export type {
  ActivityChange as ActivityChangeMapper,
  PathSkill as PathSkillMapper,
} from '../../paths/path-skills.ts';
export type {
  TransitionPath as TransitionPathMapper,
  TransitionStep as TransitionStepMapper,
} from '../../paths/transition-path.ts';
export type { TransitionPaths as TransitionPathsMapper } from '../../paths/find-paths.ts';
