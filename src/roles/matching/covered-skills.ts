import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { toMicro } from '../../graph/micros.ts';
import type { CoverageSums, SkillLevel } from '../../skills/skill-gap.ts';
import { LISTED_SKILLS } from '../../skills/list/listed-skills.ts';
import { REQUIREMENT_COLUMNS, type RequirementColumns } from '../requirement-columns.ts';

/*
 * How much of what roles need is there, for all roles at once: what skillGap() says of two, without its lists.
 */

/** By number of a role. */
type CoverageOfRole = (role: number) => CoverageSums;

/** What someone with a profile covers of each role. */
export function coveredByProfile(graph: GraphReading, profile: readonly SkillLevel[]): CoverageOfRole {
  const { numberOf } = graph.derived(LISTED_SKILLS);
  const columns = graph.derived(REQUIREMENT_COLUMNS);
  const have = new Float64Array(columns.skillCount);
  for (const { skillId, level } of profile) have[numberOf.get(skillId)!] = level;
  return coveredBy(columns, have);
}

/** What someone in one role covers of each role. */
export function coveredByRole(graph: GraphReading, role: number): CoverageOfRole {
  const columns = graph.derived(REQUIREMENT_COLUMNS);
  const { start, skill, level } = columns;
  const have = new Float64Array(columns.skillCount);
  for (let at = start[role]!; at < start[role + 1]!; at++) have[skill[at]!] = level[at]!;
  return coveredBy(columns, have);
}

/** What someone in each role covers of one role. */
export function coveredOfRole(graph: GraphReading, target: number): CoverageOfRole {
  const { start, skill, level, importance, required, skillCount } = graph.derived(REQUIREMENT_COLUMNS);
  const first = start[target]!;
  const skills = start[target + 1]! - first;
  /** By skill: where the requirement of the target is; -1: it has none. */
  const placeOf = new Int32Array(skillCount).fill(-1);
  let metByNothing = 0;
  for (let at = first; at < first + skills; at++) {
    placeOf[skill[at]!] = at;
    if (level[at]! <= 0) metByNothing += 1;
  }
  return (role) => {
    let met = metByNothing;
    let reached = 0;
    for (let at = start[role]!; at < start[role + 1]!; at++) {
      const place = placeOf[skill[at]!]!;
      if (place === -1) continue;
      const need = level[place]!;
      const have = level[at]!;
      if (have >= need && need > 0) met += 1;
      reached += toMicro(importance[place]! * Math.min(have, need));
    }
    return { skills, met, reached, required: required[target]! };
  };
}

/** `have`: levels by number of the skill. */
function coveredBy(
  { start, skill, level, importance, required }: RequirementColumns,
  have: Float64Array,
): CoverageOfRole {
  return (role) => {
    const [from, end] = [start[role]!, start[role + 1]!];
    let met = 0;
    let reached = 0;
    for (let at = from; at < end; at++) {
      const held = have[skill[at]!]!;
      const need = level[at]!;
      if (held >= need) met += 1;
      if (held > 0) reached += toMicro(importance[at]! * Math.min(held, need));
    }
    return { skills: end - from, met, reached, required: required[role]! };
  };
}
