import type { Effective, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { weightsOfMove } from '../paths/step-weights.ts';
import { equalsOf, heldAcross, unmentionedAcross } from '../mappings/held-across.ts';
import { requirementsOf } from '../roles/effective.ts';
import { gradedOf, isGraded } from '../roles/graded.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { byPriority, gapItem, type SkillGapItem } from './gap-item.ts';
import { heldIn, type HeldSkills, type SkillLevel } from './held-skills.ts';
import { PLAIN_STEP, type StepWeights } from './priority.ts';
import { onTheWay, type SurplusSkill, surplusSkills, type UnmentionedSkill } from './surplus.ts';

export interface SkillGap {
  readonly items: readonly SkillGapItem[];
  readonly coverage: Coverage;
  /** What the target needs at a level that nobody states; neither among the items nor in the coverage. */
  readonly ungraded: readonly Effective<Requirement>[];
}

/** A gap and the two roles that it lies between. */
export interface RoleGap {
  /** Null for a profile alone. */
  readonly fromId: string | null;
  readonly toId: string;
  /** The person's own levels; empty: none are stated. */
  readonly profile: readonly SkillLevel[];
  readonly gap: SkillGap;
  /** What is known of who stands at the start. */
  readonly held: HeldSkills;
  /** What a source says that the target needs less of. */
  readonly surplus: readonly SurplusSkill[];
  /** What is there and no source mentions of the target. */
  readonly unmentioned: readonly UnmentionedSkill[];
}

/**
 * What someone in one role lacks for another, what it takes over and what only prepares for it included. A profile goes
 * over what the first role asks for; without that role it stands alone, and what it does not say is unknown. What both say
 * of skills of other frameworks counts for those that are mapped to them.
 *
 * @param transitionId the step that is taken; left out: any that are known between the two
 */
export function gapBetween(
  graph: GraphReading,
  fromId: string | null,
  toId: string,
  profile: readonly SkillLevel[] = [],
  transitionId?: string,
): RoleGap {
  const held = heldAcross(graph, heldIn(graph, fromId, profile));
  const need = requirementsOf(graph, toId);
  return {
    fromId,
    toId,
    profile,
    held,
    gap: skillGap(held, need, weightsOfMove(graph, fromId, toId, transitionId)),
    surplus:
      fromId === null
        ? []
        : surplusSkills([onTheWay(graph, fromId), onTheWay(graph, toId)], held, (id) => equalsOf(graph, id)),
    unmentioned: unmentionedAcross(graph, held, need),
  };
}

/** What separates someone from a role. `need`: one requirement a skill, as effectiveRequirements gives them. */
export function skillGap(
  held: HeldSkills,
  need: readonly Effective<Requirement>[],
  weights: StepWeights = PLAIN_STEP,
): SkillGap {
  const items = gradedOf(need)
    .map((fact) => gapItem(held.of(fact.skillId), fact, weights))
    .sort(byPriority);
  return { items, coverage: coverageOf(items), ungraded: need.filter((fact) => !isGraded(fact)) };
}
