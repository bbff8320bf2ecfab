import type { Effective, Requirement, Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { REQUIREMENTS_BY_ROLE } from '../roles/effective.ts';
import { gradedOf, type GradedRequirement } from '../roles/graded.ts';
import { type HeldSkills, notAskedFor, skillsHeld } from '../skills/held-skills.ts';

/** What roles ask for, as far as its level is stated, and have. */
export interface RoleNeeds {
  readonly requirements: readonly GradedRequirement[];
  readonly held: HeldSkills;
}

/** How many roles a portion asks for their requirements. */
const ASKED = 128;
/** How many needs a portion compares. */
const COMPARED = 8_192;

/** What a role of a framework asks for and has. */
export function needsIn(framework: FrameworkReading, roleId: string): RoleNeeds {
  const requirements = framework.derived(REQUIREMENTS_BY_ROLE).get(roleId) ?? [];
  return {
    requirements: gradedOf(requirements),
    held: skillsHeld(requirements, [], notAskedFor(framework, roleId)),
  };
}

/**
 * Tells, transition by transition, of every skill that the target needs and of which it is known what is there. What the
 * target merely takes over from the start is left out: it is the same fact at both ends. About linear in the requirements
 * of both ends.
 */
export function* eachKnownNeed(
  transitions: readonly Transition[],
  needsOf: (roleId: string) => RoleNeeds,
  tell: (at: number, need: GradedRequirement, have: number) => void,
): InPortions<void> {
  const ends = new Set<string>();
  yield* eachInPortions(transitions, ({ fromId, toId }) => ends.add(fromId).add(toId));
  const known = new Map<string, RoleNeeds>();
  yield* eachInPortions([...ends], (roleId) => known.set(roleId, needsOf(roleId)), ASKED);
  let compared = 0;
  for (const [at, { fromId, toId }] of transitions.entries()) {
    const { held } = known.get(fromId) as RoleNeeds;
    const { requirements } = known.get(toId) as RoleNeeds;
    for (const need of requirements) {
      const there = held.of(need.skillId);
      if (there === null || isTakenOver(need, there.requirement)) continue;
      tell(at, need, there.level);
    }
    compared += requirements.length + 1;
    if (compared < COMPARED) continue;
    compared = 0;
    yield;
  }
}

/** Whether what is needed is what is there already: the same fact, which the target takes over. */
function isTakenOver(need: Effective<Requirement>, there: Effective<Requirement> | null): boolean {
  return need.inheritedFromId != null && need.id === there?.id;
}
