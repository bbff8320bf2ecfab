import type { Database } from '../storage/port/database.ts';
import { NotFoundError } from '../graph/errors.ts';
import { type Organization, undatedSlug } from './chart/organization.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { removeOrganization } from './import/import-organization.ts';
import { findExactOrganization, organizationsOf, unknownOrganization } from './organizations.ts';

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
export async function removeNamed(
  database: Database,
  snapshot: GraphSnapshot,
  slug: string,
): Promise<RemovedOrganization> {
  const organization = await findExactOrganization(snapshot, slug);
  if (organization === null) {
    const all = (await organizationsOf(snapshot)).map((each) => each.slug);
    const dated = all.filter((each) => undatedSlug(each) === slug);
    if (dated.length === 0) throw await unknownOrganization(snapshot, slug, 'slug');
    throw new NotFoundError(
      `"${slug}" is there as of a date only; name it with its date: ${dated.map((each) => `"${each}"`).join(', ')}.`,
      { argument: 'slug', suggestions: dated },
    );
  }
  const positions = (await snapshot.organization(slug)?.positionCount()) ?? 0;
  await removeOrganization(database, slug);
  return { organization, positions };
}
