import type { Database } from '../../src/storage/port/database.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { importOrganization } from '../../src/organizations/import/import-organization.ts';
import { RoleReader } from '../../src/organizations/import/role-reader.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';

/** Imports rows as the product does, with no framework there to take titles for roles. */
export async function importRows(
  database: Database,
  slug: string,
  rows: () => AsyncIterable<SourceRow>,
): Promise<void> {
  const readings = new GraphReadings(database);
  try {
    const graph = await readings.refresh();
    const request = { slug, name: slug, asOf: null, description: null, rows };
    await importOrganization(database, request, () => new RoleReader(graph));
  } finally {
    readings.stop();
  }
}
