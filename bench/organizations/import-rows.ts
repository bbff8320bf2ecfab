import type { Database } from '../../src/storage/port/database.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { importOrganization } from '../../src/organizations/import/import-organization.ts';
import { RoleReader } from '../../src/organizations/import/role-reader.ts';
import { Snapshots } from '../../src/readings/snapshots.ts';

/** Imports rows as the product does, with no framework there to take titles for roles. */
export async function importRows(
  database: Database,
  slug: string,
  rows: () => AsyncIterable<SourceRow>,
): Promise<void> {
  const snapshots = new Snapshots(database);
  try {
    const snapshot = await snapshots.refresh();
    const request = { slug, name: slug, asOf: null, description: null, rows };
    await importOrganization(database, request, () => new RoleReader(snapshot));
  } finally {
    snapshots.stop();
  }
}
