import type { RequirementEntry } from './entries.ts';
import type { Remarks } from './remarks.ts';

/** What a requirement weighs whose source weighs none, as docs/levels.md has it for what is listed. */
export const LISTED = 0.6;
const HIGHEST = 5;

/** A level on the scale of the graph: above 0 to 5, in half steps; null: unknown. */
export function statedLevel({ level, at }: RequirementEntry, remarks: Remarks): number | null {
  if (level === null) return null;
  if (!Number.isFinite(level) || level <= 0 || level > HIGHEST) {
    remarks.add('left out', 'a level that is not above 0 and at most 5; it is unknown now', at);
    return null;
  }
  const rounded = Math.max(0.5, Math.round(level * 2) / 2);
  if (rounded !== level) remarks.add('derived', 'a level rounded to half steps', at);
  return rounded;
}

/** An importance, above 0 to 1; null: the source does not weigh it. */
export function statedImportance({ importance, at }: RequirementEntry, remarks: Remarks): number | null {
  if (importance === null || (importance > 0 && importance <= 1)) return importance;
  remarks.add(
    'left out',
    'an importance that is not above 0 and at most 1; it is as if nobody had stated it',
    at,
  );
  return null;
}
