import { checkChoices } from './arguments/choices.ts';
import type { Given } from './arguments/given.ts';
import { byTitle, type FacetDimension } from './facets.ts';
import type { Framework, Role } from './model.ts';
import type { GraphReading } from './reading/graph-reading.ts';

/**
 * The slugs of the frameworks that texts name, by slug or title; null: any. `argument` is the path of the list.
 *
 * @throws InvalidInputError
 */
export function checkFrameworks(
  graph: GraphReading,
  frameworks: Given<readonly string[]>,
  argument = 'filter.frameworks',
): string[] | null {
  return checkChoices('framework', argument, frameworks, () =>
    graph.frameworks.map(({ framework: { slug, title } }) => ({ value: slug, names: [slug, title] })),
  );
}

/** The framework that a role belongs to. @throws Error where there is none, which a reading does not let happen */
export function frameworkOf(graph: GraphReading, { framework: slug }: Role): Framework {
  const reading = graph.framework(slug);
  if (reading === undefined) throw new Error(`The graph refers to ${slug}, which does not exist.`);
  return reading.framework;
}

/** How a list divides by framework. `frameworks`: the slugs of those that its filter asks for; null: any. */
export function frameworkFacet(
  graph: GraphReading,
  frameworks: readonly string[] | null,
): FacetDimension<{ readonly framework: string }> {
  return {
    name: 'framework',
    valueOf: ({ framework }) => framework,
    isWanted: ({ framework }) => frameworks?.includes(framework) ?? true,
    titleOf: (slug) => graph.framework(slug)?.framework.title ?? slug,
    compare: byTitle,
  };
}
