import type { Derivation } from '../graph/reading/derivation.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { eachInPortions } from '../graph/work/portions.ts';
import { toMicro } from '../graph/micros.ts';
import { LISTED_SKILLS } from '../skills/list/listed-skills.ts';
import { type Described, DESCRIPTIONS } from './described.ts';
import { requirementsOf } from './effective.ts';
import { LISTED_ROLE_IDS } from './list/listed-roles.ts';
import { needsOf } from './needs.ts';

/**
 * What all roles ask for, what they take over included, in columns: for questions that look at every role. Roles and skills
 * have the numbers that their lists give them.
 */
export interface RequirementColumns {
  /** By role: where its requirements begin; one more at the end. */
  readonly start: Int32Array;
  readonly skill: Int32Array;
  /** NaN: no source states it. */
  readonly level: Float64Array;
  readonly importance: Float64Array;
  /** The level that the role itself needs, without what is only advice to people who want it; 0: none, NaN: unknown. */
  readonly needed: Float64Array;
  /** By role: the sum of importance x level, in millionths, and of how many requirements: those with a level. */
  readonly required: Float64Array;
  readonly graded: Int32Array;
  /** By role: what sources tell of it. */
  readonly described: readonly (Described | undefined)[];
  /** By role: 1 where it states requirements itself. */
  readonly statesOwn: Uint8Array;
  readonly skillCount: number;
}

/** How many roles a portion enters. */
const ROLES = 256;

/** Needs LISTED_ROLE_IDS, LISTED_SKILLS and, of the frameworks, REQUIREMENTS_BY_ROLE, NEEDS_BY_ROLE and DESCRIPTIONS. */
export const REQUIREMENT_COLUMNS: Derivation<GraphReading, RequirementColumns> = {
  name: 'requirements in columns',
  make: function* (graph) {
    const roles = graph.derived(LISTED_ROLE_IDS);
    const { skills, numberOf } = graph.derived(LISTED_SKILLS);
    const start = new Int32Array(roles.length + 1);
    yield* eachInPortions(roles, (id, role) => {
      start[role + 1] = start[role]! + requirementsOf(graph, id).length;
    });
    const count = start[roles.length]!;
    const columns = {
      start,
      skill: new Int32Array(count),
      level: new Float64Array(count),
      importance: new Float64Array(count),
      needed: new Float64Array(count),
      required: new Float64Array(roles.length),
      graded: new Int32Array(roles.length),
      described: new Array<Described | undefined>(roles.length),
      statesOwn: new Uint8Array(roles.length),
      skillCount: skills.length,
    };
    yield* eachInPortions(
      roles,
      (id, role) => {
        let at = start[role]!;
        columns.described[role] = graph.scopeOf(id)?.derived(DESCRIPTIONS).get(id);
        const asked = requirementsOf(graph, id);
        const needs = needsOf(graph, id);
        const neededOf =
          needs === asked ? null : new Map(needs.map((need) => [need.skillId, need.level ?? NaN]));
        for (const { skillId, level, importance, inheritedFromId } of asked) {
          if (inheritedFromId == null) columns.statesOwn[role] = 1;
          columns.skill[at] = numberOf.get(skillId)!;
          columns.level[at] = level ?? NaN;
          columns.importance[at] = importance;
          columns.needed[at] = neededOf === null ? (level ?? NaN) : (neededOf.get(skillId) ?? 0);
          at += 1;
          if (level === null) continue;
          columns.required[role]! += toMicro(importance * level);
          columns.graded[role]! += 1;
        }
      },
      ROLES,
    );
    return columns;
  },
};
