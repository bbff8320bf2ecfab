import { compareIds, type Effective, type Requirement } from '../graph/model.ts';
import type { GradedRequirement } from '../roles/graded.ts';
import type { Basis, GapStatus } from '../graph/vocabulary.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import type { Mapped } from '../mappings/mapped.ts';
import type { HeldSkill } from './held-skills.ts';
import { PLAIN_STEP, type Priority, priorityOf, priorityTerm, type StepWeights } from './priority.ts';

/** One skill that the target needs. Numbers are exact to a millionth. */
export interface SkillGapItem {
  readonly skillId: string;
  /** MET: have >= need; NEW: have is 0; RAISED: something, but not enough; UNKNOWN: nobody says what is there. */
  readonly status: GapStatus;
  /** Null: not known, which is neither none nor all. */
  readonly have: number | null;
  readonly need: number;
  /** max(0, need - have); null where that is not known. */
  readonly distance: number | null;
  /** 0 < importance <= 1, as the target judges it. */
  readonly importance: number;
  /** importance x distance; null where that is not known. */
  readonly weight: number | null;
  /** Null where the skill does not rise, or nobody knows whether it does. */
  readonly priority: Priority | null;
  /** What is asked now; null where nothing is, or where the level is the person's own word. */
  readonly now: Effective<Requirement> | null;
  /** What will be asked. */
  readonly then: GradedRequirement;
  /** The skill of another framework by which `have` is known; null: it is known of itself, or not at all. */
  readonly through: Mapped | null;
  /** How the need is known: the basis of `then`. */
  readonly basis: Basis;
}

/** What one requirement asks of someone. `step`: the number of the step on a path. */
export function gapItem(
  held: HeldSkill | null,
  then: GradedRequirement,
  weights: StepWeights = PLAIN_STEP,
  step = 1,
): SkillGapItem {
  const { skillId, importance, basis, level: need } = then;
  const have = held?.level ?? null;
  const status = statusOf(have, need);
  const missing = have === null ? null : Math.max(0, need - have);
  const distance = missing === null ? null : fromMicro(toMicro(missing));
  const term = priorityTerm(weights, step, status, distance, then);
  return {
    skillId,
    status,
    have,
    need,
    distance,
    importance,
    weight: missing === null ? null : fromMicro(toMicro(importance * missing)),
    priority: term === null ? null : priorityOf([term]),
    now: held?.requirement ?? null,
    through: held?.through ?? null,
    then,
    basis,
  };
}

function statusOf(have: number | null, need: number): GapStatus {
  if (have === null) return 'UNKNOWN';
  if (have >= need) return 'MET';
  return have > 0 ? 'RAISED' : 'NEW';
}

/**
 * The order of gaps: what rises by its priority, then what is met, and what nobody knows last; among equals by weight,
 * importance and need, largest first, then by the id of the skill.
 */
export function byPriority(a: SkillGapItem, b: SkillGapItem): number {
  return (
    PLACES[a.status] - PLACES[b.status] ||
    (b.priority?.value ?? 0) - (a.priority?.value ?? 0) ||
    (b.weight ?? 0) - (a.weight ?? 0) ||
    b.importance - a.importance ||
    b.need - a.need ||
    compareIds(a.skillId, b.skillId)
  );
}

const PLACES: Readonly<Record<GapStatus, number>> = { NEW: 0, RAISED: 0, MET: 1, UNKNOWN: 2 };
