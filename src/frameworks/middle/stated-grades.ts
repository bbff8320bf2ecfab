import type { RequirementEntry } from './entries.ts';
import type { Remarks } from './remarks.ts';

/** As docs/levels.md has it for what is listed. */
const LISTED = 0.6;
const HIGHEST = 5;

/** A level on the scale of the graph: above 0 to 5, in half steps; null: unknown. */
export function statedLevel({ level, at }: RequirementEntry, remarks: Remarks): number | null {
  if (level === null) {
    remarks.add('noticed', 'a requirement that the source does not grade; its level is unknown', at);
    return null;
  }
  if (!Number.isFinite(level) || level <= 0 || level > HIGHEST) {
    remarks.add('left out', 'a level that is not above 0 and at most 5; it is unknown now', at);
    return null;
  }
  const rounded = Math.max(0.5, Math.round(level * 2) / 2);
  if (rounded !== level) remarks.add('derived', 'a level rounded to half steps', at);
  return rounded;
}

/** An importance; where the source does not weigh what it lists, all of it is as important. */
export function statedImportance(
  { importance, at }: RequirementEntry,
  remarks: Remarks,
): { importance: number; isAssumed: boolean } {
  if (importance !== null && importance > 0 && importance <= 1) return { importance, isAssumed: false };
  remarks.add('derived', `an importance of ${LISTED}, because the source does not weigh what it lists`, at);
  return { importance: LISTED, isAssumed: true };
}
