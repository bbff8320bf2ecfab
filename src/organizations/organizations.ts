import { NotFoundError } from '../graph/errors.ts';
import { slugOf } from '../graph/ids.ts';
import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { compareIds } from '../graph/model.ts';
import type { ChartReading } from './chart/chart-reading.ts';
import { type Organization, undatedSlug } from './chart/organization.ts';
import { PositionInChart } from './chart/position-in-chart.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../graph/pagination.ts';
import { suggest } from '../graph/text/suggest.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import type { OrganizationSnapshot } from '../readings/organization-snapshot.ts';

/**
 * The organization of a slug, or the latest of its dates; null where there is none.
 */
export function findOrganization(snapshot: GraphSnapshot, slug: string): MaybePromise<ChartReading | null> {
  return whenReady(snapshotsOf(snapshot, slug), (all) => all[0]?.reading() ?? null);
}

/**
 * The organization of a slug, or the latest of its dates. `argument` is the path of the argument that it came in.
 *
 * @throws NotFoundError with suggestions
 */
export function getOrganization(
  snapshot: GraphSnapshot,
  slug: string,
  argument: string,
): MaybePromise<ChartReading> {
  return whenReady(findOrganization(snapshot, slug), (found) => {
    if (found !== null) return found;
    return whenReady(unknownOrganization(snapshot, slug, argument), (error) => {
      throw error;
    });
  });
}

/** The error for a slug that no organization has: with the nearest ones. */
export function unknownOrganization(
  snapshot: GraphSnapshot,
  slug: string,
  argument: string,
): MaybePromise<NotFoundError> {
  return whenReady(organizationsOf(snapshot), (all) => {
    const suggestions = suggest(
      slug,
      all.map((organization) => organization.slug),
      3,
    );
    const nearest = suggestions.map((each) => `"${each}"`).join(', ');
    return new NotFoundError(
      `No organization has the slug "${slug.slice(0, 100)}".${nearest === '' ? '' : ` The nearest are ${nearest}.`}`,
      { argument, suggestions },
    );
  });
}

/** The organization of exactly this slug, without its chart; null where there is none. */
export function findExactOrganization(
  snapshot: GraphSnapshot,
  slug: string,
): MaybePromise<Organization | null> {
  return snapshot.organization(slug)?.organization() ?? null;
}

const ORDER = 'SLUG';

/** A page of the organizations, by slug. @throws InvalidInputError */
export function listOrganizations(
  snapshot: GraphSnapshot,
  args: ConnectionArguments,
): MaybePromise<{ page: Page<ChartReading>; order: string }> {
  const request = pageRequest(args, ORDER);
  return whenReady(organizationsOf(snapshot), (all) => {
    const page = pageOfList(
      all,
      ({ slug }) => [slug],
      (a, b) => compareIds(String(a[0]), String(b[0])),
      request,
    );
    const readings = page.items.map(({ item: { slug } }) => snapshot.organization(slug)?.reading() ?? null);
    return whenReady(allReady(readings), (charts) => ({
      page: {
        ...page,
        items: page.items.map(({ place }, index) => ({ place, item: charts[index] as ChartReading })),
      },
      order: ORDER,
    }));
  });
}

/** The position of a global id; null where there is none. */
export function findPosition(snapshot: GraphSnapshot, id: string): MaybePromise<PositionInChart | null> {
  const slug = slugOf(id);
  const slash = slug.indexOf('/');
  if (slash < 0) return null;
  return whenReady(findOrganization(snapshot, slug.slice(0, slash)), (reading) => {
    const number = reading?.numberOf(slug.slice(slash + 1));
    return reading === null || number === undefined ? null : new PositionInChart(reading, number);
  });
}

/** The organizations that there are, by slug. */
export function organizationsOf(snapshot: GraphSnapshot): MaybePromise<Organization[]> {
  return whenReady(allReady(snapshot.organizations.map((each) => each.organization())), (all) =>
    all.filter((organization) => organization !== null),
  );
}

/** Those of exactly this slug, else of its dates: the latest first. */
function snapshotsOf(snapshot: GraphSnapshot, slug: string): MaybePromise<OrganizationSnapshot[]> {
  const exact = snapshot.organization(slug);
  const dated = snapshot.organizations
    .filter(({ scope }) => scope !== slug && undatedSlug(scope) === slug)
    .sort((a, b) => compareIds(b.scope, a.scope));
  const candidates = exact === undefined ? dated : [exact, ...dated];
  return whenReady(allReady(candidates.map((each) => each.organization())), (found) =>
    candidates.filter((_, index) => found[index] !== null),
  );
}
