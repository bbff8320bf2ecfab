/*
 * A way from one role to another as a person would plan it: titles and words only, everything in the
 * order of its importance and nothing cut. What to show of it, and how, is up to the page.
 */

export interface Plan {
  /** The title of the role that is left. */
  readonly from: string;
  /** The title of the role that is reached. */
  readonly to: string;
  /** What the steps that state years add up to, in words; null: none does. */
  readonly years: string | null;
  /** In how many skills the person's own level stands in for what the first role asks. */
  readonly ownLevels: number;
  /** How many skills are known to be new or to be raised on the way. */
  readonly skillCount: number;
  /** Of how many more that are asked for nobody says what is there. */
  readonly unknownCount: number;
  readonly steps: readonly PlanStep[];
  /** Skills of which a source says that the last role needs less. */
  readonly surplus: readonly PlanLevel[];
  /** What a source says is not the last role's. */
  readonly handedOver: readonly PlanStatement[];
  readonly activities: readonly PlanActivity[];
}

export interface PlanStep extends Sourced {
  readonly from: string;
  readonly to: string;
  /** In the words of the source; null: no source states any. */
  readonly years: string | null;
  readonly summary: string | null;
  readonly circumstance: string | null;
  /** Skills that no role before this step's asks more of than is there. */
  readonly firstNeeded: readonly PlanSkill[];
  /** Skills of an earlier step that this one asks more of. */
  readonly raisedFurther: readonly PlanLevel[];
  readonly actions: readonly PlanAction[];
  readonly shifts: readonly PlanShift[];
  readonly pitfalls: readonly PlanPitfall[];
  readonly readinessSignals: readonly PlanStatement[];
}

/** Where something stands: the first passage is the one to open. */
interface Sourced {
  readonly sources: readonly PlanSource[];
}

export interface PlanSource {
  readonly title: string;
  readonly locator: string;
}

/** Something that is said in a phrase. */
export interface PlanStatement extends Sourced {
  readonly text: string;
  /** When it holds, where not always. */
  readonly circumstance: string | null;
}

/** A skill's level before, 0 to 5 (0: not asked for so far), and after, above 0. */
export interface PlanLevel extends Sourced {
  readonly skill: string;
  readonly have: number;
  readonly need: number;
}

export interface PlanSkill extends PlanLevel {
  /** The highest level that a later role asks for, where that is more; otherwise null. */
  readonly later: number | null;
  readonly expectation: string;
  /** Whether a source states the level; otherwise it was read out of its words. */
  readonly stated: boolean;
  /** What develops it. */
  readonly advice: PlanStatement | null;
}

export interface PlanAction extends PlanStatement {
  readonly steps: readonly string[];
}

export interface PlanPitfall extends PlanStatement {
  readonly instead: string | null;
}

export interface PlanShift extends Sourced {
  readonly topic: string;
  readonly from: string;
  readonly to: string;
}

/** The time for an activity, in words; null: none is stated for that role. */
export interface PlanActivity extends Sourced {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}
