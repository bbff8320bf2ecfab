import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { type SkillDemandGroup, type Track, TRACKS } from '../graph/vocabulary.ts';
import { fromMicro, toMicro } from '../graph/micros.ts';
import { LISTED_ROLES, type RoleGroup } from '../roles/list/listed-roles.ts';
import { roleConditions, type RoleFilter, rolesThatMeet } from '../roles/list/role-filter.ts';
import { REQUIREMENT_COLUMNS } from '../roles/requirement-columns.ts';
import { LISTED_SKILLS } from './list/listed-skills.ts';

/** A group of requirements. Only what the group has in common is not null. */
export interface SkillDemand {
  readonly skillId: string | null;
  readonly categoryId: string | null;
  readonly track: Track | null;
  readonly seniority: number | null;
  /** How many roles have at least one requirement of the group. */
  readonly roleCount: number;
  /** The mean of the levels that are stated, to a millionth; null: none is. */
  readonly averageLevel: number | null;
  readonly peakLevel: number | null;
}

/**
 * What the roles that meet a filter need in all, what they take over included: most asked for first.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function listSkillDemand(
  graph: GraphReading,
  args: Arguments<{ filter: RoleFilter; groupBy: SkillDemandGroup; first: number }>,
): readonly SkillDemand[] {
  const first = checkFirst(args.first);
  const conditions = roleConditions(graph, args.filter ?? {});
  const groupBy = args.groupBy ?? 'SKILL';
  const all = graph.remembered(`skill demand by ${groupBy} of ${JSON.stringify(conditions)}`, () =>
    skillDemand(graph, rolesThatMeet(graph, conditions), groupBy),
  );
  return all.slice(0, first);
}

/**
 * How much the requirements of roles are asked for, by what they have in common. Every requirement is in exactly one
 * group. Order: most roles first, then the highest average level, then the id, the track or the rung; no track and no
 * rung last. `wanted`: by number of the role, 1 where it counts.
 */
function skillDemand(graph: GraphReading, wanted: Uint8Array, groupBy: SkillDemandGroup): SkillDemand[] {
  const { start, skill, needed } = graph.derived(REQUIREMENT_COLUMNS);
  const { groups, groupOf } = GROUPINGS[groupBy](graph);
  const requirements = new Int32Array(groups.length);
  const roles = new Int32Array(groups.length);
  const lastRole = new Int32Array(groups.length).fill(-1);
  const micros = new Float64Array(groups.length);
  const peak = new Float64Array(groups.length);
  for (let role = 0; role < wanted.length; role++) {
    if (wanted[role] !== 1) continue;
    for (let at = start[role]!; at < start[role + 1]!; at++) {
      const level = needed[at]!;
      if (level === 0) continue;
      const group = groupOf(role, skill[at]!);
      if (!Number.isNaN(level)) {
        requirements[group]! += 1;
        micros[group]! += toMicro(level);
        if (level > peak[group]!) peak[group] = level;
      }
      if (lastRole[group] === role) continue;
      lastRole[group] = role;
      roles[group]! += 1;
    }
  }
  return groups
    .map((group, number) => ({
      ...NOTHING,
      ...group,
      roleCount: roles[number]!,
      averageLevel:
        requirements[number] === 0 ? null : fromMicro(Math.round(micros[number]! / requirements[number]!)),
      peakLevel: requirements[number] === 0 ? null : peak[number]!,
    }))
    .filter(({ roleCount }) => roleCount > 0)
    .sort(byDemand);
}

type Group = Pick<SkillDemand, 'skillId' | 'categoryId' | 'track' | 'seniority'>;

const NOTHING: Group = { skillId: null, categoryId: null, track: null, seniority: null };

interface Grouping {
  /** What all requirements of a group have in common. */
  readonly groups: readonly Partial<Group>[];
  /** By numbers of the role and the skill. */
  readonly groupOf: (role: number, skill: number) => number;
}

const GROUPINGS: Readonly<Record<SkillDemandGroup, (graph: GraphReading) => Grouping>> = {
  SKILL: (graph) => ({
    groups: graph.derived(LISTED_SKILLS).skills.map(({ id, categoryId }) => ({ skillId: id, categoryId })),
    groupOf: (_, skill) => skill,
  }),
  CATEGORY: (graph) => {
    const { groups, groupOf } = graph.derived(LISTED_SKILLS);
    return {
      groups: groups.map(({ categoryId }) => ({ categoryId })),
      groupOf: (_, skill) => groupOf[skill]!,
    };
  },
  TRACK: (graph) => byRole(graph, 'track'),
  SENIORITY: (graph) => byRole(graph, 'seniority'),
};

function byRole(graph: GraphReading, what: 'track' | 'seniority'): Grouping {
  const { groups: alike, groupOf } = graph.derived(LISTED_ROLES);
  const values = [...new Set<RoleGroup['track' | 'seniority']>(alike.map((group) => group[what]))];
  const numbers = alike.map((group) => values.indexOf(group[what]));
  return {
    groups: values.map((value) => ({ [what]: value })),
    groupOf: (role) => numbers[groupOf[role]!]!,
  };
}

function byDemand(a: SkillDemand, b: SkillDemand): number {
  return (
    b.roleCount - a.roleCount ||
    (b.averageLevel ?? 0) - (a.averageLevel ?? 0) ||
    placeOf(a) - placeOf(b) ||
    compareIds(a.skillId ?? a.categoryId ?? '', b.skillId ?? b.categoryId ?? '')
  );
}

/** Where a row by track or by rung stands among its equals. */
function placeOf({ track, seniority }: SkillDemand): number {
  return track === null ? (seniority ?? Number.MAX_SAFE_INTEGER) : TRACKS.indexOf(track);
}
