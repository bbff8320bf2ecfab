import type { GradedRequirement } from '../roles/graded.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import type { GapStatus } from '../graph/vocabulary.ts';
import { byPriority, gapItem, type SkillGapItem } from '../skills/gap-item.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { rises } from '../skills/gap-items.ts';
import type { HeldSkill, HeldSkills } from '../skills/held-skills.ts';
import { priorityOf, type StepWeights } from '../skills/priority.ts';

/*
 * What must be learned along a path, judged step by step: what nobody knows of the start may be known of a role on the way.
 */

/** A role on a path, with its effective requirements as far as their levels are stated. */
export interface PathRole {
  readonly roleId: string;
  readonly requirements: readonly GradedRequirement[];
  /** What is known of someone in the role. */
  readonly held: HeldSkills;
  /** Whether it takes over the skills of the first role, which is then at most at its levels. */
  readonly buildsOnStart: boolean;
  /** What counts for the order of skills at the step that leads to it. */
  readonly weights: StepWeights;
}

/**
 * One skill that a role after the first asks for. `need` is the highest level any of them asks for;
 * `then`, importance and basis are of the role that asks for it, the later one where several ask for as much. A skill of
 * which nothing is known at the start rises all the same where it is known to rise at a later step; distance and weight
 * are then of that. One that is mapped to a skill which was reached on the way before anything asked for it is there as far
 * as that one, so that nothing counts as to be learned twice.
 */
export interface PathSkill extends SkillGapItem {
  /** Where `have` is null: the level of the next role on the way that takes over the start's skills; null: none. */
  readonly haveAtMost: number | null;
  /** The role that has that level; null where there is none. */
  readonly haveAtMostAtId: string | null;
  /** The level that the last role asks for; null: no source says that it asks for any. */
  readonly neededAtTarget: number | null;
  /** The first role after the start at which it rises; where it does not, the first that asks for it. */
  readonly firstNeededAtId: string;
  /** The number of the step that leads to that role: 1 for the first step. */
  readonly firstNeededAtStep: number;
}

/** What a step asks of a skill. */
interface Ask {
  /** 1 for the first. */
  readonly step: number;
  readonly item: SkillGapItem;
  /** Where it is there by a skill of another framework that was reached before; null: it is not. */
  readonly reached: HeldSkill | null;
}

/** The mappings of a skill that count, closest first. */
type EqualsOf = (skillId: string) => readonly Mapped[];
const NO_MAPPINGS: EqualsOf = () => [];

/**
 * What must be learned along a path r0..rn, one entry a skill. `start` is what is known of the person. Skills that only
 * r0 asks for are not among them. Order as in a gap.
 */
export function pathSkills(
  path: readonly PathRole[],
  start: HeldSkills,
  equalsOf: EqualsOf = NO_MAPPINGS,
): PathSkill[] {
  const steps = asksOf(path, start, equalsOf);
  const atTarget = new Map(steps.at(-1)?.map(({ item: { skillId, need } }) => [skillId, need]));
  return [...Map.groupBy(steps.flat(), ({ item }) => item.skillId)]
    .map(([skillId, asks]): PathSkill => {
      const peak = asks.reduce((highest, ask) => (ask.item.need >= highest.item.need ? ask : highest));
      const first = asks.find(({ item }) => rises(item)) ?? asks[0]!;
      const held = asks[0]!.reached ?? start.of(skillId);
      return {
        ...peak.item,
        ...alongTheWay(held, peak.item, asks),
        ...(held === null ? boundOf(path, skillId) : NO_BOUND),
        neededAtTarget: atTarget.get(skillId) ?? null,
        firstNeededAtId: (path[first.step] as PathRole).roleId,
        firstNeededAtStep: first.step,
      };
    })
    .sort(byPriority);
}

/** What holds for a skill over all steps. */
function alongTheWay(
  held: HeldSkill | null,
  { then, importance }: SkillGapItem,
  asks: readonly Ask[],
): Pick<SkillGapItem, 'status' | 'have' | 'now' | 'through' | 'distance' | 'weight' | 'priority'> {
  const rising = asks.map(({ item }) => item).filter(rises);
  const distance = fromMicro(rising.reduce((sum, item) => sum + toMicro(item.distance ?? 0), 0));
  const status = held === null ? statusOfRises(rising) : gapItem(held, then).status;
  const isUnknown = status === 'UNKNOWN';
  return {
    status,
    have: held?.level ?? null,
    now: held?.requirement ?? null,
    through: held?.through ?? null,
    distance: isUnknown ? null : distance,
    weight: isUnknown ? null : fromMicro(toMicro(importance * distance)),
    priority: priorityOf(rising.flatMap(({ priority }) => priority?.terms ?? [])),
  };
}

/** Of a skill of which nothing is known at the start. */
function statusOfRises(rising: readonly SkillGapItem[]): GapStatus {
  if (rising.length === 0) return 'UNKNOWN';
  return rising.some(({ status }) => status === 'RAISED') ? 'RAISED' : 'NEW';
}

/** The level of the next role on the way that takes over the start's skills. */
function boundOf(path: readonly PathRole[], skillId: string): Bound {
  for (const { roleId, buildsOnStart, held } of path.slice(1)) {
    const stated = held.stated.get(skillId);
    if (buildsOnStart && stated !== undefined) return { haveAtMost: stated.level, haveAtMostAtId: roleId };
  }
  return NO_BOUND;
}

type Bound = Pick<PathSkill, 'haveAtMost' | 'haveAtMostAtId'>;
const NO_BOUND: Bound = { haveAtMost: null, haveAtMostAtId: null };

/**
 * What each step asks, one list a step, in the order of gaps. The `have` of a skill is what is there before the step:
 * what was there at the start or was reached since, so what a role does not mention is still there in the next; otherwise
 * what is known of someone in the role that is left.
 */
export function stepSkills(
  path: readonly PathRole[],
  start: HeldSkills,
  equalsOf: EqualsOf = NO_MAPPINGS,
): SkillGapItem[][] {
  return asksOf(path, start, equalsOf).map((asks) => asks.map(({ item }) => item));
}

function asksOf(path: readonly PathRole[], start: HeldSkills, equalsOf: EqualsOf): Ask[][] {
  const reached = new Map<string, HeldSkill>();
  const reachedThrough = (skillId: string): HeldSkill | null => {
    if (reached.has(skillId) || start.stated.has(skillId)) return null;
    for (const through of equalsOf(skillId)) {
      const there = reached.get(through.otherId);
      // What is there by a mapping itself leads no further: CLOSE to CLOSE is no longer close.
      if (there !== undefined && there.through === undefined) return { ...there, through };
    }
    return null;
  };
  return path.slice(1).map(({ requirements, weights }, index) => {
    const left = path[index] as PathRole;
    const asks = requirements
      .map((need) => {
        const { skillId } = need;
        const through = reachedThrough(skillId);
        const held = reached.get(skillId) ?? through ?? start.of(skillId) ?? left.held.of(skillId);
        const step = index + 1;
        return { step, item: gapItem(held, need, weights, step), reached: through, held };
      })
      .sort((a, b) => byPriority(a.item, b.item));
    for (const { item, held } of asks) {
      const { skillId, status, need, then } = item;
      reached.set(skillId, (status === 'MET' ? held : null) ?? { level: need, requirement: then });
    }
    return asks;
  });
}
