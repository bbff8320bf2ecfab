import type { PathSkill } from '../../paths/path-skills.ts';
import type { ListedItem } from '../../skills/gap-items.ts';

export type { ActivityChange as ActivityChangeMapper } from '../../paths/end-to-end.ts';
export type PathSkillMapper = ListedItem<PathSkill>;
export type {
  TransitionPath as TransitionPathMapper,
  TransitionStep as TransitionStepMapper,
} from '../../paths/transition-path.ts';
export type { TransitionPaths as TransitionPathsMapper } from '../../paths/find-paths.ts';
export type { NearestRole as NearestRoleMapper } from '../../paths/no-path/nearest-roles.ts';
export type { RulingConstraint as RulingConstraintMapper } from '../../paths/no-path/ruling-constraints.ts';
export type { AskedNoPath as NoPathMapper } from '../../paths/find-paths.ts';
