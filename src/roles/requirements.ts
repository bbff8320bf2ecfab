import { checkFirst, checkLevel } from '../graph/arguments/bounds.ts';
import type { Arguments } from '../graph/arguments/given.ts';
import type { Effective, Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkCategories, inCategories } from '../skills/categories.ts';
import { requirementsOf } from './effective.ts';
import { isAtLeast } from './graded.ts';

/** What a role needs, filtered and cut; `effective` includes what it takes over. @throws InvalidInputError */
export function listRequirements(
  graph: GraphReading,
  roleId: string,
  args: Arguments<{ effective: boolean; categories: readonly string[]; minLevel: number; first: number }>,
): readonly Effective<Requirement>[] {
  const first = checkFirst(args.first);
  const effective = args.effective ?? true;
  const minLevel = checkLevel(args.minLevel, 'minLevel') ?? 0;
  const categoryIds = checkCategories(graph, args.categories);
  const kept = requirementsOf(graph, roleId).filter(
    ({ level, inheritedFromId }) => isAtLeast(level, minLevel) && (effective || inheritedFromId == null),
  );
  return inCategories(graph, kept, categoryIds).slice(0, first);
}

/** How many skills a role needs. */
export function countRequirements(
  graph: GraphReading,
  roleId: string,
  { effective }: Arguments<{ effective: boolean }>,
): number {
  return countFacts(requirementsOf(graph, roleId), effective ?? true);
}

/** How many facts hold for a role: all, or only its own. */
export function countFacts(facts: readonly Effective<unknown>[], effective: boolean): number {
  return effective ? facts.length : facts.filter(({ inheritedFromId }) => inheritedFromId == null).length;
}
