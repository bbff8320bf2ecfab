import { NotFoundError } from '../graph/errors.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { deleteOrganization } from '../storage/organization/save-organization.ts';
import { type Database, WHOLE_SCOPE_MS } from '../storage/port/database.ts';
import { raiseScopeVersion } from '../storage/scopes.ts';
import { type Organization, undatedSlug } from './chart/organization.ts';
import { unknownOrganization } from './organizations.ts';

/** What was taken away. */
export interface RemovedOrganization {
  readonly organization: Organization;
  readonly positions: number;
}

/**
 * Takes away the organization of exactly this slug: of several dates none is chosen by itself.
 *
 * @throws NotFoundError with suggestions
 */
export async function removeOrganization(
  database: Database,
  graph: GraphReading,
  slug: string,
): Promise<RemovedOrganization> {
  const reading = graph.organization(slug);
  if (reading === undefined) throw notThere(graph, slug);
  await database.write(
    async (transaction) => {
      const found = await deleteOrganization(transaction, slug);
      if (!found) throw new NotFoundError(`No organization has the slug "${slug}".`);
      await raiseScopeVersion(transaction, slug, 'ORGANIZATION');
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
  return { organization: reading.organization, positions: reading.chart.positions.length };
}

function notThere(graph: GraphReading, slug: string): NotFoundError {
  const dated = graph.organizations.map((each) => each.slug).filter((each) => undatedSlug(each) === slug);
  if (dated.length === 0) return unknownOrganization(graph, slug, 'slug');
  return new NotFoundError(
    `"${slug}" is there as of a date only; name it with its date: ${dated.map((each) => `"${each}"`).join(', ')}.`,
    { argument: 'slug', suggestions: dated },
  );
}
