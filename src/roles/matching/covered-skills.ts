import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { toMicro } from '../../graph/micros.ts';
import type { CoverageSums } from '../../skills/coverage.ts';
import { heldAcross, idsAcross } from '../../mappings/held-across.ts';
import { heldIn, type SkillLevel, skillsHeld } from '../../skills/held-skills.ts';
import { LISTED_SKILLS } from '../../skills/list/listed-skills.ts';
import { LISTED_ROLES } from '../list/listed-roles.ts';
import { REQUIREMENT_COLUMNS, type RequirementColumns } from '../requirement-columns.ts';

/*
 * How much of what roles need is there, for all roles at once: what skillGap() says of two, without its lists. The
 * opposite question, of all roles for one, is coveredOfRole() of covered-of-role.ts.
 */

/** By number of a role. */
export type CoverageOfRole = (role: number) => CoverageSums;

/** What someone with a profile covers of each role, also by skills that are mapped to theirs; what it does not say is unknown. */
export function coveredByProfile(graph: GraphReading, profile: readonly SkillLevel[]): CoverageOfRole {
  const { numberOf } = graph.derived(LISTED_SKILLS);
  const columns = graph.derived(REQUIREMENT_COLUMNS);
  const have = new Float64Array(columns.skillCount).fill(NaN);
  const held = heldAcross(graph, skillsHeld([], profile));
  for (const { skillId } of profile) {
    for (const id of idsAcross(graph, skillId)) {
      have[numberOf.get(id)!] = held.of(id)?.level ?? NaN;
    }
  }
  return coveredBy(columns, have);
}

/** What someone in one role covers of each role. */
export function coveredByRole(graph: GraphReading, role: number): CoverageOfRole {
  const { id } = graph.derived(LISTED_ROLES).roles[role]!;
  const { numberOf } = graph.derived(LISTED_SKILLS);
  const columns = graph.derived(REQUIREMENT_COLUMNS);
  const held = heldIn(graph, id);
  const have = new Float64Array(columns.skillCount).fill(NaN);
  for (const skill of graph.scopeOf(id)?.skills.list ?? []) {
    have[numberOf.get(skill.id)!] = held.of(skill.id)?.level ?? NaN;
  }
  return coveredBy(columns, have);
}

/** `have`: levels by number of the skill; NaN: unknown. */
function coveredBy(
  { start, skill, level, importance, required, graded }: RequirementColumns,
  have: Float64Array,
): CoverageOfRole {
  return (role) => {
    const [from, end] = [start[role]!, start[role + 1]!];
    let [known, met, reached, requiredKnown] = [0, 0, 0, 0];
    for (let at = from; at < end; at++) {
      const held = have[skill[at]!]!;
      const need = level[at]!;
      if (Number.isNaN(held) || Number.isNaN(need)) continue;
      known += 1;
      requiredKnown += toMicro(importance[at]! * need);
      if (held >= need) met += 1;
      reached += toMicro(importance[at]! * Math.min(held, need));
    }
    return {
      known,
      met,
      unknown: graded[role]! - known,
      reached,
      required: requiredKnown,
      requiredUnknown: required[role]! - requiredKnown,
    };
  };
}
