export type { ActivityChange as ActivityChangeMapper, PathSkill as PathSkillMapper } from '../../domain/path-skills.ts';
export type {
  TransitionPath as TransitionPathMapper,
  TransitionPaths as TransitionPathsMapper,
  TransitionStep as TransitionStepMapper,
} from '../../services/transition-paths.ts';
