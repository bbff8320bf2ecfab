import type { Database } from '../../src/database/database.ts';
import type { SourceRow } from '../../src/domain/organization/chart-builder.ts';
import { importOrganization } from '../../src/services/organization-import.ts';
import { RoleReader } from '../../src/services/role-reader.ts';
import { Snapshots } from '../../src/snapshot/snapshots.ts';

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
