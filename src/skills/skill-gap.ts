import { compareIds, type Effective, type Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Basis, GapStatus, SurplusReason } from '../graph/vocabulary.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import { requirementsOf } from '../roles/effective.ts';

/** A level (0..5) that someone gives themselves; 0 says that they do not have the skill. */
export interface SkillLevel {
  readonly skillId: string;
  readonly level: number;
}

/** What someone can do in one skill. `requirement` is what their role asks there; null: their own word. */
export interface HeldSkill {
  readonly level: number;
  readonly requirement: Effective<Requirement> | null;
}

/** What someone can do, by the id of the skill; a skill that is not there is at level 0. */
export type HeldSkills = ReadonlyMap<string, HeldSkill>;

/** One skill that the target needs. Numbers are exact to a millionth. */
export interface SkillGapItem {
  readonly skillId: string;
  /** MET: have >= need; NEW: have is 0; RAISED: something, but not enough. */
  readonly status: GapStatus;
  readonly have: number;
  readonly need: number;
  /** max(0, need - have). */
  readonly distance: number;
  /** 0 < importance <= 1, as the target judges it. */
  readonly importance: number;
  /** importance x distance. */
  readonly weight: number;
  /** What is asked now; null where nothing is, or where the level is the person's own word. */
  readonly now: Effective<Requirement> | null;
  /** What will be asked. */
  readonly then: Effective<Requirement>;
  /** How the need is known: the basis of `then`. */
  readonly basis: Basis;
}

/** A skill of which the target needs less (LOWER), or says nothing (NOT_MENTIONED; need is 0). */
export interface SurplusSkill extends Pick<SkillGapItem, 'skillId' | 'have' | 'need' | 'now'> {
  readonly reason: SurplusReason;
  readonly then: Effective<Requirement> | null;
}

/** How much of what is required is there, with its parts; `met`, `raised` and `new` count skills. */
export interface Coverage {
  /** reached / required, 0..1: exactly 1 when nothing is missing (or required), and only then. */
  readonly value: number;
  /** The sum of importance x min(have, need). */
  readonly reached: number;
  /** The sum of importance x need. */
  readonly required: number;
  readonly met: number;
  readonly raised: number;
  readonly new: number;
}

export interface SkillGap {
  readonly items: readonly SkillGapItem[];
  readonly surplus: readonly SurplusSkill[];
  readonly coverage: Coverage;
}

/** A gap and the two roles that it lies between. */
export interface RoleGap {
  /** Null for a profile alone. */
  readonly fromId: string | null;
  readonly toId: string;
  readonly gap: SkillGap;
}

/**
 * What someone in one role lacks for another, taken-over requirements included. A profile goes over what the first
 * role asks for; without that role it stands alone.
 */
export function gapBetween(
  graph: GraphReading,
  fromId: string | null,
  toId: string,
  profile: readonly SkillLevel[] = [],
): RoleGap {
  const have = fromId === null ? [] : requirementsOf(graph, fromId);
  return { fromId, toId, gap: skillGap(skillsHeld(have, profile), requirementsOf(graph, toId)) };
}

/** What a role's effective requirements suppose, under the levels that the person gives themselves. */
export function skillsHeld(
  requirements: readonly Effective<Requirement>[],
  profile: readonly SkillLevel[] = [],
): HeldSkills {
  return new Map<string, HeldSkill>([
    ...requirements.map((fact) => [fact.skillId, { level: fact.level, requirement: fact }] as const),
    ...profile.map((own) => [own.skillId, { level: own.level, requirement: null }] as const),
  ]);
}

/** What separates someone from a role. `need`: one requirement a skill, as effectiveRequirements gives them. */
export function skillGap(have: HeldSkills, need: readonly Effective<Requirement>[]): SkillGap {
  const items = need.map((fact) => gapItem(have, fact)).sort(byWeight);
  return { items, surplus: surplusSkills(have, need), coverage: coverageOf(items) };
}

/** What one requirement asks of someone. */
export function gapItem(have: HeldSkills, then: Effective<Requirement>): SkillGapItem {
  const { skillId, importance, basis, level: need } = then;
  const held = have.get(skillId);
  const level = held?.level ?? 0;
  const status = level >= need ? 'MET' : level > 0 ? 'RAISED' : 'NEW';
  const missing = Math.max(0, need - level);
  const distance = fromMicro(toMicro(missing));
  const weight = fromMicro(toMicro(importance * missing));
  const now = held?.requirement ?? null;
  return { skillId, status, have: level, need, distance, importance, weight, now, then, basis };
}

/** The order of gaps: weight, importance and need, largest first, then the id of the skill. */
export function byWeight(a: SkillGapItem, b: SkillGapItem): number {
  return (
    b.weight - a.weight || b.importance - a.importance || b.need - a.need || compareIds(a.skillId, b.skillId)
  );
}

/** What someone has beyond what is needed. Order: have - need, largest first, then the id of the skill. */
export function surplusSkills(have: HeldSkills, need: readonly Effective<Requirement>[]): SurplusSkill[] {
  const needed = new Map(need.map((fact) => [fact.skillId, fact]));
  return [...have]
    .map(([skillId, held]): SurplusSkill => {
      const then = needed.get(skillId) ?? null;
      const reason = then ? 'LOWER' : 'NOT_MENTIONED';
      return { skillId, have: held.level, need: then?.level ?? 0, reason, now: held.requirement, then };
    })
    .filter((skill) => skill.have > skill.need)
    .sort((a, b) => b.have - b.need - (a.have - a.need) || compareIds(a.skillId, b.skillId));
}

/** Summed in millionths, so that the parts do not depend on the order of the items. */
function coverageOf(items: readonly SkillGapItem[]): Coverage {
  const sum = (level: (item: SkillGapItem) => number) =>
    items.reduce((total, item) => total + toMicro(item.importance * level(item)), 0);
  const count = (status: GapStatus) => items.filter((item) => item.status === status).length;
  const reached = sum((item) => Math.min(item.have, item.need));
  const required = sum((item) => item.need);
  const met = count('MET');
  return {
    value: coveredShare({ skills: items.length, met, reached, required }),
    reached: fromMicro(reached),
    required: fromMicro(required),
    met,
    raised: count('RAISED'),
    new: count('NEW'),
  };
}

/** What a coverage is worked out from: how many skills there are and are met, and sums in millionths. */
export interface CoverageSums {
  readonly skills: number;
  readonly met: number;
  readonly reached: number;
  readonly required: number;
}

/** What a gap's coverage was worked out from. */
export function coverageSums({ items, coverage: { met, reached, required } }: SkillGap): CoverageSums {
  return { skills: items.length, met, reached: toMicro(reached), required: toMicro(required) };
}

/** The `value` of a {@link Coverage}. */
export function coveredShare({ skills, met, reached, required }: CoverageSums): number {
  if (met === skills) return 1;
  return Math.min(required === 0 ? 0 : reached / required, 1 - Number.EPSILON);
}
