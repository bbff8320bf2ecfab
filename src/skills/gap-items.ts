import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { GapStatus } from '../graph/vocabulary.ts';
import { checkCategories, inCategories } from './categories.ts';
import type { SkillGapItem } from './gap-item.ts';

/** The items of a gap or a path, filtered and cut. @throws InvalidInputError */
export function listGapItems<Item extends SkillGapItem>(
  graph: GraphReading,
  items: readonly Item[],
  args: Arguments<{ statuses: readonly GapStatus[]; categories: readonly string[]; first: number }>,
  usual?: number,
): readonly Item[] {
  const first = checkFirst(args.first, usual);
  const kept = items.filter(({ status }) => args.statuses?.includes(status) ?? true);
  return inCategories(graph, kept, checkCategories(graph, args.categories)).slice(0, first);
}

/** How many skills are known to rise: new, or to be raised. */
export function countSkillsToLearn(items: readonly SkillGapItem[]): number {
  return items.filter(rises).length;
}

/** Of how many skills nobody knows what is there. */
export function countUnknown(items: readonly SkillGapItem[]): number {
  return items.filter(({ status }) => status === 'UNKNOWN').length;
}

/** Whether a skill is known to rise. */
export function rises({ status }: SkillGapItem): boolean {
  return status === 'NEW' || status === 'RAISED';
}
