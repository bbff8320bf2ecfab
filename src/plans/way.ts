import type { Effective, RoleResponsibility } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { type ActivityChange, activityChanges, responsibilitiesLeft } from '../paths/end-to-end.ts';
import { TransitionPath, type TransitionStep } from '../paths/transition-path.ts';
import { transitionsInto, transitionsOutOf } from '../paths/transitions.ts';
import { activitiesOf } from '../roles/activities.ts';
import { responsibilitiesOf } from '../roles/effective.ts';
import { isGivenToOthers } from '../roles/responsibilities.ts';
import type { SkillGapItem } from '../skills/gap-item.ts';
import type { HeldSkills, SkillLevel } from '../skills/held-skills.ts';
import type { RoleGap } from '../skills/skill-gap.ts';
import type { SurplusSkill } from '../skills/surplus.ts';

/** What someone is to be briefed for: a path, a step of one, or a gap between two roles, known step or not. */
export interface Way {
  /** Null for a profile alone. */
  readonly fromId: string | null;
  readonly toId: string;
  readonly steps: readonly WayStep[];
  /** What is asked for on it, in the order of gaps. */
  readonly skills: readonly WaySkill[];
  /** What is known of who starts. */
  readonly held: HeldSkills;
  readonly surplus: readonly SurplusSkill[];
  readonly handedOver: readonly Effective<RoleResponsibility>[];
  readonly activityChanges: readonly ActivityChange[];
  /** The person's own levels; empty: none are stated. */
  readonly profile: readonly SkillLevel[];
}

export interface WayStep {
  readonly fromId: string | null;
  readonly toId: string;
  /** The transition; of a gap all that are known between the two, of a profile alone all that lead to the role. */
  readonly transitionIds: readonly string[];
}

export interface WaySkill extends SkillGapItem {
  /** Where `have` is null: the level that is there at most; null: none is known. */
  readonly haveAtMost?: number | null;
  /** The role that has that level. */
  readonly haveAtMostAtId?: string | null;
  /** Of a path: the level that its last role asks for; null: none. Left out: `need` is that. */
  readonly neededAtTarget?: number | null;
  /** The role at which it first rises; left out: the last. */
  readonly firstNeededAtId?: string;
}

/** A path as a way. */
export function wayOfPath(path: TransitionPath): Way {
  const [fromId, toId] = [path.roleIds[0] as string, path.roleIds.at(-1) as string];
  return {
    fromId,
    toId,
    steps: path.steps.map(({ transition: { id, fromId, toId } }) => ({ fromId, toId, transitionIds: [id] })),
    skills: path.skills(),
    held: path.held(),
    surplus: path.surplus(),
    handedOver: path.responsibilitiesLeft().handedOver,
    activityChanges: path.activityChanges(),
    profile: path.steps[0]?.profile ?? [],
  };
}

/** One step of a path as a way of its own. */
export function wayOfStep(graph: GraphReading, step: TransitionStep): Way {
  return wayOfPath(new TransitionPath(graph, 1, step.cost, [{ ...step, index: 1 }]));
}

/** A gap as a way. */
export function wayOfGap(graph: GraphReading, { fromId, toId, gap, held, surplus, profile }: RoleGap): Way {
  const known =
    fromId === null
      ? transitionsInto(graph, toId)
      : transitionsOutOf(graph, fromId).filter((transition) => transition.toId === toId);
  const answersFor = (roleId: string | null) => (roleId === null ? [] : responsibilitiesOf(graph, roleId));
  const spendsTimeOn = (roleId: string | null) => (roleId === null ? [] : activitiesOf(graph, roleId));
  const isGiven = isGivenToOthers(graph, toId);
  return {
    fromId,
    toId,
    steps: [{ fromId, toId, transitionIds: known.map(({ id }) => id) }],
    skills: gap.items,
    held,
    surplus,
    handedOver: responsibilitiesLeft(answersFor(fromId), answersFor(toId), isGiven).handedOver,
    activityChanges: activityChanges(spendsTimeOn(fromId), spendsTimeOn(toId)),
    profile,
  };
}

/** The ids of all transitions of a way. */
export function transitionIdsOf({ steps }: Way): string[] {
  return steps.flatMap(({ transitionIds }) => transitionIds);
}

/** The ids of all roles of a way, in order. */
export function roleIdsOf({ steps }: Way): string[] {
  return [...new Set(steps.flatMap(({ fromId, toId }) => (fromId === null ? [toId] : [fromId, toId])))];
}
