import { NotFoundError } from '../graph/errors.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { deleteOrganization } from '../storage/organization/save-organization.ts';
import { type Database, WHOLE_SCOPE_MS } from '../storage/port/database.ts';
import { raiseScopeVersion } from '../storage/scopes.ts';
import { type Organization, undatedSlug } from './chart/organization.ts';
import { unknownOrganization } from './organizations.ts';
import { statesOf } from './states.ts';

/** What was taken away. */
export interface RemovedOrganization {
  /** The latest of its charts. */
  readonly organization: Organization;
  /** Of all its charts together. */
  readonly positions: number;
  /** The slugs of its charts, earliest first. */
  readonly states: readonly string[];
}

/**
 * Takes away an organization with the charts of all its dates; by a slug with a date, the chart of that date alone. All of
 * it is taken away, or the graph stays as it was.
 *
 * @throws NotFoundError with suggestions
 */
export async function removeOrganization(
  database: Database,
  graph: GraphReading,
  slug: string,
): Promise<RemovedOrganization> {
  const states = statesOf(graph, slug).filter((each) => undatedSlug(slug) === slug || each.slug === slug);
  const latest = states.at(-1);
  if (latest === undefined) throw unknownOrganization(graph, slug, 'slug');
  await database.write(
    async (transaction) => {
      for (const state of states) {
        const found = await deleteOrganization(transaction, state.slug);
        if (!found) throw new NotFoundError(`No organization has the slug "${state.slug}".`);
        await raiseScopeVersion(transaction, state.slug, 'ORGANIZATION');
      }
    },
    { timeoutMs: WHOLE_SCOPE_MS },
  );
  return {
    organization: latest.organization,
    positions: states.reduce((sum, { chart }) => sum + chart.positions.length, 0),
    states: states.map((each) => each.slug),
  };
}
