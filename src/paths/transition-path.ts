import { allReady, lazily, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import type { Effective, Requirement, RoleActivity, RoleResponsibility, Transition } from '../graph/model.ts';
import {
  type ActivityChange,
  activityChanges,
  type PathSkill,
  pathSkills,
  responsibilitiesHandedOver,
  responsibilitiesTakenOn,
  stepSkills,
} from './path-skills.ts';
import {
  type HeldSkills,
  type SkillGapItem,
  type SkillLevel,
  skillsHeld,
  type SurplusSkill,
  surplusSkills,
} from '../skills/skill-gap.ts';
import { type PathYears, sumYears } from './transition-cost.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import type { ScopeSnapshot } from '../readings/scope-snapshot.ts';
import { requirementsOf } from '../skills/role-gaps.ts';

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

/** One path. What it asks for is worked out when it is asked for, and once. */
export class TransitionPath {
  readonly rank: number;
  readonly cost: number;
  readonly steps: readonly TransitionStep[];
  /** The roles on the way, both ends included. */
  readonly roleIds: readonly string[];
  readonly years: PathYears;
  readonly #snapshot: GraphSnapshot;
  readonly #profile: readonly SkillLevel[];

  constructor(
    snapshot: GraphSnapshot,
    rank: number,
    cost: number,
    steps: readonly TransitionStep[],
    profile: readonly SkillLevel[],
  ) {
    this.#snapshot = snapshot;
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

  readonly #requirements = lazily((): MaybePromise<(readonly Effective<Requirement>[])[]> =>
    allReady(this.roleIds.map((roleId) => requirementsOf(this.#snapshot, roleId))),
  );

  /** The skills that the roles after the first ask for. */
  readonly skills = lazily((): MaybePromise<PathSkill[]> =>
    whenReady(this.#requirements(), (requirements) =>
      pathSkills(
        this.roleIds.map((roleId, index) => ({ roleId, requirements: requirements[index] ?? [] })),
        this.#held(requirements[0]),
      ),
    ),
  );

  /** What each step adds to all before it. */
  readonly stepSkills = lazily((): MaybePromise<SkillGapItem[][]> =>
    whenReady(this.#requirements(), (requirements) =>
      stepSkills(
        this.roleIds.map((roleId, index) => ({ roleId, requirements: requirements[index] ?? [] })),
        this.#held(requirements[0]),
      ),
    ),
  );

  /** What the target needs less of than is there at the start. */
  readonly surplus = lazily((): MaybePromise<SurplusSkill[]> =>
    whenReady(this.#requirements(), (requirements) =>
      surplusSkills(this.#held(requirements[0]), requirements.at(-1) ?? []),
    ),
  );

  readonly #responsibilities = lazily((): MaybePromise<(readonly Effective<RoleResponsibility>[])[]> =>
    allReady(
      this.#ends().map((roleId) => this.#scopeOf(roleId)?.effectiveResponsibilities.load(roleId) ?? []),
    ),
  );

  responsibilitiesTakenOn(): MaybePromise<Effective<RoleResponsibility>[]> {
    return whenReady(this.#responsibilities(), ([start = [], target = []]) =>
      responsibilitiesTakenOn(start, target),
    );
  }

  responsibilitiesHandedOver(): MaybePromise<Effective<RoleResponsibility>[]> {
    return whenReady(this.#responsibilities(), ([start = [], target = []]) =>
      responsibilitiesHandedOver(start, target),
    );
  }

  activityChanges(): MaybePromise<ActivityChange[]> {
    const activities = this.#ends().map(
      (roleId): MaybePromise<RoleActivity[] | null> =>
        this.#scopeOf(roleId)?.activitiesOfRole.load(roleId) ?? [],
    );
    return whenReady(allReady(activities), ([start, target]) => activityChanges(start ?? [], target ?? []));
  }

  /** What is there at the start: what the first role asks for, under the person's own levels. */
  #held(requirements: readonly Effective<Requirement>[] = []): HeldSkills {
    return skillsHeld(requirements, this.#profile);
  }

  /** The first and the last role. */
  #ends(): string[] {
    return [this.roleIds[0], this.roleIds.at(-1)].filter((id) => id !== undefined);
  }

  #scopeOf(roleId: string): ScopeSnapshot | undefined {
    return this.#snapshot.scopeOf(roleId);
  }
}
