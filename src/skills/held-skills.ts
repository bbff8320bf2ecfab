import type { Effective, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { DESCRIPTIONS, isRequiredLater } from '../roles/described.ts';
import { requirementsOf } from '../roles/effective.ts';
import { isGraded } from '../roles/graded.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { SKILL_KIN } from './skill-kin.ts';

/** A level (0..5) that someone gives themselves; 0 says that they do not have the skill. */
export interface SkillLevel {
  readonly skillId: string;
  readonly level: number;
}

/** What someone can do in one skill. `requirement` is what their role asks there; null: their own word, or not asked for. */
export interface HeldSkill {
  readonly level: number;
  readonly requirement: Effective<Requirement> | null;
  /** The skill of another framework by which it is known; left out: it is known of itself. */
  readonly through?: Mapped;
}

/** What is known of what someone can do. It depends on where they start, never on where they want to go. */
export interface HeldSkills {
  /** The levels that a role or a person states, by the id of the skill. */
  readonly stated: ReadonlyMap<string, HeldSkill>;
  /** What is known of a skill; null: nothing, which is neither none nor all. */
  readonly of: (skillId: string) => HeldSkill | null;
}

/** Nothing is known of anyone. */
export const NOTHING_HELD = skillsHeld([]);

const NOT_ASKED_FOR: HeldSkill = { level: 0, requirement: null };

/**
 * What a role's effective requirements suppose, under the levels that the person gives themselves. `isNotAskedFor` says
 * of which of the other skills it is known that they have not been needed so far.
 */
export function skillsHeld(
  requirements: readonly Effective<Requirement>[],
  profile: readonly SkillLevel[] = [],
  isNotAskedFor: (skillId: string, stated: ReadonlyMap<string, HeldSkill>) => boolean = () => false,
): HeldSkills {
  const stated = new Map<string, HeldSkill>();
  /** What the role asks for at a level that nobody states: it is there, and nobody knows how well. */
  const ungraded = new Set<string>();
  for (const fact of requirements) {
    if (isGraded(fact)) stated.set(fact.skillId, { level: fact.level, requirement: fact });
    else ungraded.add(fact.skillId);
  }
  for (const { skillId, level } of profile) stated.set(skillId, { level, requirement: null });
  return {
    stated,
    of: (skillId) =>
      stated.get(skillId) ??
      (!ungraded.has(skillId) && isNotAskedFor(skillId, stated) ? NOT_ASKED_FOR : null),
  };
}

/** What someone in a role has, with what they say of themselves; null: in no role, so only that. */
export function heldIn(
  graph: GraphReading,
  roleId: string | null,
  profile: readonly SkillLevel[] = [],
): HeldSkills {
  const framework = roleId === null ? undefined : graph.scopeOf(roleId);
  if (roleId === null || framework === undefined) return skillsHeld([], profile);
  return skillsHeld(requirementsOf(graph, roleId), profile, notAskedFor(framework, roleId));
}

/**
 * Which skills a role has not been asked for so far: a source that describes the role, or one that it builds on, requires
 * them of a later rung, and nothing is stated there of a skill akin to them.
 */
export function notAskedFor(
  framework: FrameworkReading,
  roleId: string,
): (skillId: string, stated: ReadonlyMap<string, HeldSkill>) => boolean {
  const described = framework.derived(DESCRIPTIONS).get(roleId);
  const kin = framework.derived(SKILL_KIN);
  return (skillId, stated) =>
    described !== undefined &&
    isRequiredLater(described, skillId) &&
    !(kin.get(skillId) ?? []).some((other) => (stated.get(other)?.level ?? 0) > 0);
}
