import { compareIds } from '../graph/model.ts';
import { fromMicro, toMicro } from '../paths/transition-cost.ts';
import { type SkillDemandGroup, type Track, TRACKS } from '../graph/vocabulary.ts';

/** One skill that one role asks for. */
export interface DemandedSkill {
  readonly roleId: string;
  readonly track: Track | null;
  /** The rung of the role. */
  readonly seniority: number | null;
  readonly skillId: string;
  readonly categoryId: string;
  /** 0 < level <= 5. */
  readonly level: number;
}

/** A group of requirements. Only what the group has in common is not null. */
export interface SkillDemand {
  readonly skillId: string | null;
  readonly categoryId: string | null;
  readonly track: Track | null;
  readonly seniority: number | null;
  /** How many roles have at least one requirement of the group. */
  readonly roleCount: number;
  /** The mean of the levels, to a millionth. */
  readonly averageLevel: number;
  readonly peakLevel: number;
}

type Group = Pick<SkillDemand, 'skillId' | 'categoryId' | 'track' | 'seniority'>;

const NONE: Group = { skillId: null, categoryId: null, track: null, seniority: null };

/**
 * How much requirements are asked for, by what they have in common. Every requirement is in exactly one group.
 * Order: most roles first, then the highest average level, then the id, the track or the rung; no track and no rung last.
 */
export function skillDemand(
  requirements: readonly DemandedSkill[],
  groupBy: SkillDemandGroup,
): SkillDemand[] {
  const { keyOf, groupOf } = GROUPS[groupBy];
  return [...Map.groupBy(requirements, keyOf).values()]
    .map((members) => demandOf(members, groupOf))
    .sort(byDemand);
}

interface Grouping {
  /** The same for requirements of one group only. */
  readonly keyOf: (requirement: DemandedSkill) => string | number | null;
  readonly groupOf: (requirement: DemandedSkill) => Group;
}

const GROUPS: Readonly<Record<SkillDemandGroup, Grouping>> = {
  SKILL: {
    keyOf: ({ skillId }) => skillId,
    groupOf: ({ skillId, categoryId }) => ({ ...NONE, skillId, categoryId }),
  },
  CATEGORY: {
    keyOf: ({ categoryId }) => categoryId,
    groupOf: ({ categoryId }) => ({ ...NONE, categoryId }),
  },
  TRACK: { keyOf: ({ track }) => track, groupOf: ({ track }) => ({ ...NONE, track }) },
  SENIORITY: { keyOf: ({ seniority }) => seniority, groupOf: ({ seniority }) => ({ ...NONE, seniority }) },
};

function demandOf(
  members: readonly DemandedSkill[],
  groupOf: (requirement: DemandedSkill) => Group,
): SkillDemand {
  const [any] = members;
  const total = members.reduce((sum, { level }) => sum + toMicro(level), 0);
  return {
    ...(any === undefined ? NONE : groupOf(any)),
    roleCount: new Set(members.map(({ roleId }) => roleId)).size,
    averageLevel: fromMicro(Math.round(total / members.length)),
    peakLevel: members.reduce((peak, { level }) => Math.max(peak, level), 0),
  };
}

function byDemand(a: SkillDemand, b: SkillDemand): number {
  return (
    b.roleCount - a.roleCount ||
    b.averageLevel - a.averageLevel ||
    placeOf(a) - placeOf(b) ||
    compareIds(a.skillId ?? a.categoryId ?? '', b.skillId ?? b.categoryId ?? '')
  );
}

/** Where a row by track or by rung stands among its equals. */
function placeOf({ track, seniority }: SkillDemand): number {
  return track === null ? (seniority ?? Number.MAX_SAFE_INTEGER) : TRACKS.indexOf(track);
}
