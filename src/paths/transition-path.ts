import type { Effective, RoleResponsibility, Transition } from '../graph/model.ts';
import { frameworkSlug } from '../graph/ids.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { equalsOf, heldAcross, unmentionedAcross } from '../mappings/held-across.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { activitiesOf } from '../roles/activities.ts';
import { requirementsOf, responsibilitiesOf } from '../roles/effective.ts';
import { gradedOf } from '../roles/graded.ts';
import { takesOverSkills } from '../roles/inheritance.ts';
import { isGivenToOthers } from '../roles/responsibilities.ts';
import { heldIn, type HeldSkills, type SkillLevel } from '../skills/held-skills.ts';
import { onTheWay, type SurplusSkill, surplusSkills, type UnmentionedSkill } from '../skills/surplus.ts';
import {
  type ActivityChange,
  activityChanges,
  type ResponsibilitiesLeft,
  responsibilitiesLeft,
  responsibilitiesTakenOn,
} from './end-to-end.ts';
import { type PathRole, type PathSkill, pathSkills } from './path-skills.ts';
import { type PathYears, sumYears } from './path-years.ts';
import { weightsOfStep } from './step-weights.ts';

export interface TransitionStep {
  /** 1 for the first. */
  readonly index: number;
  readonly transition: Transition;
  /** The mapping by which it crosses to another framework; left out: it is a transition. */
  readonly crossing?: Mapped | undefined;
  /** What goes over the requirements of the role that is left: in the first step the person's own levels. */
  readonly profile: readonly SkillLevel[];
  readonly cost: number;
  readonly costSoFar: number;
  readonly costEstimated: boolean;
}

/** One path. What it asks for is worked out when it is asked for. */
export class TransitionPath {
  readonly rank: number;
  readonly cost: number;
  readonly steps: readonly TransitionStep[];
  /** The roles on the way, both ends included. */
  readonly roleIds: readonly string[];
  readonly years: PathYears;
  readonly #graph: GraphReading;
  #held: HeldSkills | null = null;
  #skills: readonly PathSkill[] | null = null;
  readonly #equalsOf = (skillId: string) => equalsOf(this.#graph, skillId);

  /** `steps`: at least one. */
  constructor(graph: GraphReading, rank: number, cost: number, steps: readonly TransitionStep[]) {
    this.#graph = graph;
    this.rank = rank;
    this.cost = cost;
    this.steps = steps;
    const [start] = steps;
    this.roleIds = [
      ...(start === undefined ? [] : [start.transition.fromId]),
      ...steps.map(({ transition }) => transition.toId),
    ];
    this.years = sumYears(steps.map(({ transition }) => transition.years));
  }

  /** What is known of the start: of the first role, under the person's own levels. Worked out once. */
  held(): HeldSkills {
    return (this.#held ??= heldAcross(this.#graph, heldIn(this.#graph, this.#start, this.steps[0]?.profile)));
  }

  /** The skills that the roles after the first ask for. Worked out once. */
  skills(): readonly PathSkill[] {
    return (this.#skills ??= pathSkills(this.#roles(), this.held(), this.#equalsOf));
  }

  /** What the target needs less of than the first role: a source says so, or levels of two frameworks. */
  surplus(): SurplusSkill[] {
    return surplusSkills(
      this.roleIds.map((roleId) => onTheWay(this.#graph, roleId)),
      this.held(),
      this.#equalsOf,
    );
  }

  /** The skills of the start that no source mentions of the target. */
  unmentionedSkills(): UnmentionedSkill[] {
    return unmentionedAcross(this.#graph, this.held(), requirementsOf(this.#graph, this.#target));
  }

  /** None where the ends are of two frameworks: nobody says of responsibilities of two whether they are the same. */
  responsibilitiesTakenOn(): Effective<RoleResponsibility>[] {
    if (this.#endsAreApart) return [];
    return responsibilitiesTakenOn(...this.#ends((roleId) => responsibilitiesOf(this.#graph, roleId)));
  }

  /** Where the ends are of two frameworks: what the target answers for, and nobody says whether the first role does. */
  responsibilitiesUnknown(): Effective<RoleResponsibility>[] {
    if (!this.#endsAreApart) return [];
    return responsibilitiesTakenOn([], responsibilitiesOf(this.#graph, this.#target));
  }

  /** What becomes of the start's responsibilities that the target is not said to have. */
  responsibilitiesLeft(): ResponsibilitiesLeft {
    const [start, target] = this.#ends((roleId) => responsibilitiesOf(this.#graph, roleId));
    return responsibilitiesLeft(start, target, isGivenToOthers(this.#graph, this.#target));
  }

  activityChanges(): ActivityChange[] {
    return activityChanges(...this.#ends((roleId) => activitiesOf(this.#graph, roleId)));
  }

  /** Whether it leads to another framework. */
  get #endsAreApart(): boolean {
    return frameworkSlug(this.#start) !== frameworkSlug(this.#target);
  }

  get #start(): string {
    return this.roleIds[0] as string;
  }

  get #target(): string {
    return this.roleIds.at(-1) as string;
  }

  #roles(): PathRole[] {
    return this.roleIds.map((roleId, index) => ({
      roleId,
      requirements: gradedOf(requirementsOf(this.#graph, roleId)),
      held: heldAcross(this.#graph, heldIn(this.#graph, roleId)),
      buildsOnStart: takesOverSkills(this.#graph, roleId, this.#start),
      weights: weightsOfStep(this.#graph, roleId, this.#transitionsTo(index)),
    }));
  }

  /** The transition of the step that leads to a role. */
  #transitionsTo(index: number): string[] {
    return this.steps.slice(Math.max(index - 1, 0), index).map(({ transition }) => transition.id);
  }

  #ends<Facts>(factsOf: (roleId: string) => Facts): [start: Facts, target: Facts] {
    return [factsOf(this.#start), factsOf(this.#target)];
  }
}
