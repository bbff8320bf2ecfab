import type { Database } from '../../src/storage/port/database.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { importOrganization } from '../../src/organizations/import/import-organization.ts';
import type { OrganizationImport } from '../../src/organizations/import/organization-import.ts';
import { RoleReader } from '../../src/organizations/import/role-reader.ts';
import { removeOrganization } from '../../src/organizations/removal.ts';
import { EMPTY_ROW } from './empty-row.ts';
import { onReading } from './on-reading.ts';

/** A row as a test writes it: its id, its manager, and what else matters there. */
export type Row = Partial<Omit<SourceRow, 'id' | 'managers' | 'dottedManagers'>> & {
  readonly id: string;
  readonly manager?: string;
  readonly managers?: readonly string[];
  readonly dotted?: readonly string[];
};

/** Rows as a reader of files gives them, numbered from 2 on. */
export function sourceRows(rows: readonly Row[]): SourceRow[] {
  return rows.map(({ manager, managers, dotted = [], ...row }, index) => ({
    ...EMPTY_ROW,
    row: index + 2,
    title: `Title of ${row.id}`,
    ...row,
    managers: managers ?? (manager === undefined ? [] : [manager]),
    dottedManagers: dotted,
  }));
}

/** Imports an organization, as `acme` unless it says otherwise. */
export async function loadOrganization(
  database: Database,
  rows: readonly SourceRow[],
  options: Partial<Omit<OrganizationImport, 'rows'>> = {},
) {
  const request: OrganizationImport = {
    slug: 'acme',
    name: 'Acme',
    asOf: null,
    description: null,
    ...options,
    rows: async function* () {
      yield* rows;
    },
  };
  return onReading(database, (graph) => importOrganization(database, request, () => new RoleReader(graph)));
}

/** Takes an organization away, as its command does. */
export async function dropOrganization(database: Database, slug: string): Promise<void> {
  await onReading(database, (graph) => removeOrganization(database, graph, slug));
}
