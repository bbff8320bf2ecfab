import type { Effective, Range, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { claimsOf, isContested } from '../sources/claims.ts';

/** How far apart sources are about a level, where they differ and say how high it is; otherwise null. */
export function levelRange(graph: GraphReading, requirement: Effective<Requirement>): Range | null {
  const { skillId, level } = requirement;
  const claims = claimsOf(graph, requirement, skillId);
  const levels = claims.map((claim) => claim.level).filter((each) => each !== null);
  if (levels.length === 0 || !isContested(claims)) return null;
  const all = level === null ? levels : [level, ...levels];
  const [min, max] = [Math.min(...all), Math.max(...all)];
  return { min, max, text: min === max ? `${min}` : `${min}-${max}` };
}
