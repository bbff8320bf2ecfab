export type {
  ActivityChange as ActivityChangeMapper,
  PathSkill as PathSkillMapper,
} from '../../domain/path-skills.ts';
export type {
  TransitionPath as TransitionPathMapper,
  TransitionStep as TransitionStepMapper,
} from '../../services/transition-path.ts';
export type { TransitionPaths as TransitionPathsMapper } from '../../services/transition-paths.ts';
