import { byTitle, type Facet, type FacetDimension, facetsOf } from '../../graph/facets.ts';
import { frameworkFacet } from '../../graph/frameworks.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { LISTED_SKILLS, type SkillGroup } from './listed-skills.ts';
import { type SkillConditions, skillsThatMeet } from './skill-filter.ts';

/** How the skills of a list divide by category and framework. */
export function skillFacets(graph: GraphReading, conditions: SkillConditions): Facet[] {
  // Each facet leaves out its own condition, so what is counted leaves out both of theirs.
  const others = { ...conditions, categoryIds: null, frameworks: null };
  return facetsOf(graph.derived(LISTED_SKILLS), skillsThatMeet(graph, others), [
    categoryFacet(graph, conditions),
    frameworkFacet(graph, conditions.frameworks),
  ]);
}

function categoryFacet(graph: GraphReading, { categoryIds }: SkillConditions): FacetDimension<SkillGroup> {
  const titles = new Map(
    graph.frameworks.flatMap(({ skillCategories }) =>
      skillCategories.list.map(({ slug, title }) => [slug, title] as const),
    ),
  );
  return {
    name: 'category',
    valueOf: ({ categoryId }) => graph.get('skillCategories', categoryId).slug,
    isWanted: ({ categoryId }) => categoryIds?.includes(categoryId) ?? true,
    titleOf: (slug) => titles.get(slug) ?? slug,
    compare: byTitle,
  };
}
