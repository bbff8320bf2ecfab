import { NotFoundError } from '../graph/errors.ts';
import { slugOf } from '../graph/ids.ts';
import { compareIds } from '../graph/model.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../graph/pagination.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { suggest } from '../graph/text/suggest.ts';
import { type ChartReading, PositionInChart } from './chart/chart-reading.ts';
import { undatedSlug } from './chart/organization.ts';

/** The organization of exactly this slug, else the latest of its dates; null where there is none. */
export function findOrganization(graph: GraphReading, slug: string): ChartReading | null {
  const exact = graph.organization(slug);
  if (exact !== undefined) return exact;
  const dated = graph.organizations.filter((each) => undatedSlug(each.slug) === slug);
  return dated.toSorted((a, b) => compareIds(b.slug, a.slug))[0] ?? null;
}

/**
 * The organization of a slug, or the latest of its dates. `argument` is the path of the argument that it came in.
 *
 * @throws NotFoundError with suggestions
 */
export function getOrganization(graph: GraphReading, slug: string, argument: string): ChartReading {
  const found = findOrganization(graph, slug);
  if (found === null) throw unknownOrganization(graph, slug, argument);
  return found;
}

/** The error for a slug that no organization has: with the nearest ones. */
export function unknownOrganization(graph: GraphReading, slug: string, argument: string): NotFoundError {
  const known = graph.organizations.map((each) => each.slug);
  const suggestions = suggest(slug, known, 3);
  const nearest = suggestions.map((each) => `"${each}"`).join(', ');
  return new NotFoundError(
    `No organization has the slug "${slug.slice(0, 100)}".${nearest === '' ? '' : ` The nearest are ${nearest}.`}`,
    { argument, suggestions },
  );
}

const ORDER = 'SLUG';

/** A page of the organizations, by slug. @throws InvalidInputError */
export function listOrganizations(
  graph: GraphReading,
  args: ConnectionArguments,
): { page: Page<ChartReading>; order: string } {
  const page = pageOfList(
    graph.organizations,
    ({ slug }) => [slug],
    (a, b) => compareIds(String(a[0]), String(b[0])),
    pageRequest(args, ORDER),
  );
  return { page, order: ORDER };
}

/** The position of a global id; null where there is none. */
export function findPosition(graph: GraphReading, id: string): PositionInChart | null {
  const slug = slugOf(id);
  const slash = slug.indexOf('/');
  if (slash < 0) return null;
  const reading = findOrganization(graph, slug.slice(0, slash));
  const number = reading?.numberOf(slug.slice(slash + 1));
  return reading === null || number === undefined ? null : new PositionInChart(reading, number);
}
