import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { toMicro } from '../../graph/micros.ts';
import { LISTED_SKILLS } from '../../skills/list/listed-skills.ts';
import { SKILL_KIN } from '../../skills/skill-kin.ts';
import { type Described, isRequiredLater } from '../described.ts';
import { requirementsOf } from '../effective.ts';
import { isGraded } from '../graded.ts';
import { LISTED_ROLES } from '../list/listed-roles.ts';
import { REQUIREMENT_COLUMNS } from '../requirement-columns.ts';
import type { CoverageOfRole } from './covered-skills.ts';

/**
 * What someone in each role covers of one role. What a role has not been asked for so far is worked out once for all
 * roles that are described alike; of each role only its own requirements are looked at.
 */
export function coveredOfRole(graph: GraphReading, target: number): CoverageOfRole {
  const { start, skill, level, importance, required, graded, described, skillCount } =
    graph.derived(REQUIREMENT_COLUMNS);
  const { id } = graph.derived(LISTED_ROLES).roles[target]!;
  const framework = graph.scopeOf(id)!;
  const needs = requirementsOf(graph, id);
  const first = start[target]!;
  /** By place among the target's requirements: importance x need. */
  const weight = needs.map((need) => toMicro(need.importance * (need.level ?? 0)));
  const { numberOf } = graph.derived(LISTED_SKILLS);
  const kin = framework.derived(SKILL_KIN);
  /** By skill: where the requirement of the target is; -1: it has none. And where those of its kin are. */
  const placeOf = new Int32Array(skillCount).fill(-1);
  const kinPlaces = new Array<number[] | undefined>(skillCount);
  for (const [place, { skillId }] of needs.entries()) {
    placeOf[skill[first + place]!] = place;
    for (const other of kin.get(skillId) ?? []) {
      const number = numberOf.get(other)!;
      kinPlaces[number] = [...(kinPlaces[number] ?? []), place];
    }
  }
  const notAskedFor = (of: Described) => {
    const isAt = needs.map((need) => isGraded(need) && isRequiredLater(of, need.skillId));
    const places = isAt.flatMap((is, place) => (is ? [place] : []));
    return { isAt, count: places.length, weight: places.reduce((sum, place) => sum + weight[place]!, 0) };
  };
  const known = new Map<Described, ReturnType<typeof notAskedFor>>();
  /** By place: the last role, counted from 1, of which something is known there or of its kin. */
  const seen = new Int32Array(needs.length);
  return (role) => {
    const of = described[role];
    const later = of && (known.get(of) ?? notAskedFor(of));
    if (of && later) known.set(of, later);
    let [count, met, reached] = [later?.count ?? 0, 0, 0];
    let requiredKnown = later?.weight ?? 0;
    const isNotZero = (place: number) => {
      if (seen[place] === role + 1) return;
      seen[place] = role + 1;
      if (later?.isAt[place] !== true) return;
      count -= 1;
      requiredKnown -= weight[place]!;
    };
    for (let at = start[role]!; at < start[role + 1]!; at++) {
      const place = placeOf[skill[at]!]!;
      if (place !== -1) {
        isNotZero(place);
        const need = level[first + place]!;
        const have = level[at]!;
        // What is asked for or there at a level that nobody states is neither met nor missing.
        if (!Number.isNaN(need) && !Number.isNaN(have)) {
          count += 1;
          requiredKnown += weight[place]!;
          if (have >= need) met += 1;
          reached += toMicro(importance[first + place]! * Math.min(have, need));
        }
      }
      if (!Number.isNaN(level[at]!)) kinPlaces[skill[at]!]?.forEach(isNotZero);
    }
    return {
      known: count,
      met,
      unknown: graded[target]! - count,
      reached,
      required: requiredKnown,
      requiredUnknown: required[target]! - requiredKnown,
    };
  };
}
