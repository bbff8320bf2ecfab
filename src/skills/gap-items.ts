import { checkFirst } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { GapStatus } from '../graph/vocabulary.ts';
import { checkCategories, inCategories } from './categories.ts';
import { type Folded, foldSkills } from './folding.ts';
import type { SkillGapItem } from './gap-item.ts';
import type { HeldSkills } from './held-skills.ts';

/** Which skills of a gap or a path. */
type Filter = Arguments<{ statuses: readonly GapStatus[]; categories: readonly string[] }>;

/** An item of a gap or a path as it is listed. */
export type ListedItem<Item extends SkillGapItem> = Folded<Item> & {
  readonly inside: readonly ListedItem<Item>[];
  /** What is known of who stands at the start, its evidence for what is unknown included. */
  readonly held: HeldSkills;
};

/** The items of a gap or a path, filtered, folded and cut, in this order. @throws InvalidInputError */
export function listGapItems<Item extends SkillGapItem>(
  graph: GraphReading,
  items: readonly Item[],
  held: HeldSkills,
  args: Filter & Arguments<{ first: number }>,
  usual?: number,
): readonly ListedItem<Item>[] {
  const first = checkFirst(args.first, usual);
  const listed = (item: Folded<Item>): ListedItem<Item> => ({
    ...item,
    inside: item.inside.map(listed),
    held,
  });
  return foldSkills(graph, filtered(graph, items, args))
    .slice(0, first)
    .map(listed);
}

/** How many items the whole list has. @throws InvalidInputError */
export function countGapItems(graph: GraphReading, items: readonly SkillGapItem[], args: Filter): number {
  return foldSkills(graph, filtered(graph, items, args)).length;
}

function filtered<Item extends SkillGapItem>(
  graph: GraphReading,
  items: readonly Item[],
  { statuses, categories }: Filter,
): readonly Item[] {
  const kept = items.filter(({ status }) => statuses?.includes(status) ?? true);
  return inCategories(graph, kept, checkCategories(graph, categories));
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
