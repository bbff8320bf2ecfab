import type { Effective, RoleResponsibility, Transition } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { activitiesOf } from '../roles/activities.ts';
import { requirementsOf, responsibilitiesOf } from '../roles/effective.ts';
import {
  type HeldSkills,
  type SkillGapItem,
  type SkillLevel,
  skillsHeld,
  type SurplusSkill,
  surplusSkills,
} from '../skills/skill-gap.ts';
import {
  type ActivityChange,
  activityChanges,
  type PathRole,
  type PathSkill,
  pathSkills,
  responsibilitiesHandedOver,
  responsibilitiesTakenOn,
  stepSkills,
} from './path-skills.ts';
import { type PathYears, sumYears } from './path-years.ts';

export interface TransitionStep {
  /** 1 for the first. */
  readonly index: number;
  readonly transition: Transition;
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
  readonly #profile: readonly SkillLevel[];
  #skills: readonly PathSkill[] | null = null;

  /** `steps`: at least one. */
  constructor(
    graph: GraphReading,
    rank: number,
    cost: number,
    steps: readonly TransitionStep[],
    profile: readonly SkillLevel[],
  ) {
    this.#graph = graph;
    this.#profile = profile;
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

  /** The skills that the roles after the first ask for. Worked out once. */
  skills(): readonly PathSkill[] {
    return (this.#skills ??= pathSkills(this.#roles(), this.#held()));
  }

  /** What each step adds to all before it. */
  stepSkills(): SkillGapItem[][] {
    return stepSkills(this.#roles(), this.#held());
  }

  /** What the target needs less of than is there at the start. */
  surplus(): SurplusSkill[] {
    return surplusSkills(this.#held(), requirementsOf(this.#graph, this.#target));
  }

  responsibilitiesTakenOn(): Effective<RoleResponsibility>[] {
    return responsibilitiesTakenOn(...this.#ends((roleId) => responsibilitiesOf(this.#graph, roleId)));
  }

  responsibilitiesHandedOver(): Effective<RoleResponsibility>[] {
    return responsibilitiesHandedOver(...this.#ends((roleId) => responsibilitiesOf(this.#graph, roleId)));
  }

  activityChanges(): ActivityChange[] {
    return activityChanges(...this.#ends((roleId) => activitiesOf(this.#graph, roleId)));
  }

  get #start(): string {
    return this.roleIds[0] as string;
  }

  get #target(): string {
    return this.roleIds.at(-1) as string;
  }

  #roles(): PathRole[] {
    return this.roleIds.map((roleId) => ({ roleId, requirements: requirementsOf(this.#graph, roleId) }));
  }

  /** What is there at the start: what the first role asks for, under the person's own levels. */
  #held(): HeldSkills {
    return skillsHeld(requirementsOf(this.#graph, this.#start), this.#profile);
  }

  #ends<Facts>(factsOf: (roleId: string) => Facts): [start: Facts, target: Facts] {
    return [factsOf(this.#start), factsOf(this.#target)];
  }
}
