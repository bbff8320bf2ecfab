import { checkChoices } from '../graph/arguments/choices.ts';
import type { Given } from '../graph/arguments/given.ts';
import { compareIds, type SkillCategory } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** The skill categories of all frameworks, by title, then id. */
export function listSkillCategories(graph: GraphReading): SkillCategory[] {
  return graph.frameworks
    .flatMap(({ skillCategories }) => skillCategories.list)
    .sort((a, b) => compareIds(a.title, b.title) || compareIds(a.id, b.id));
}

/** The ids of the categories that texts name, by slug or title; null: any. @throws InvalidInputError */
export function checkCategories(graph: GraphReading, categories: Given<readonly string[]>): string[] | null {
  return checkChoices('skill category', 'categories', categories, () =>
    listSkillCategories(graph).map(({ id, slug, title }) => ({ value: id, names: [slug, title] })),
  );
}

/** Of facts about skills those whose skill belongs to one of these categories; null: any. */
export function inCategories<Fact extends { readonly skillId: string }>(
  graph: GraphReading,
  facts: readonly Fact[],
  categoryIds: readonly string[] | null,
): readonly Fact[] {
  if (categoryIds === null) return facts;
  return facts.filter(({ skillId }) => categoryIds.includes(graph.get('skills', skillId).categoryId));
}
