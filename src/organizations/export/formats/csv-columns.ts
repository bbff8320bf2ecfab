import type { ChartPosition } from '../../chart/chart.ts';
import { spanOf } from '../../chart/forest.ts';
import { neutralised } from '../../formula-cells.ts';
import { decimalText } from './decimal-text.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { managerCells } from './manager-cells.ts';
import { managersInExport } from './stated-managers.ts';
import { ATTRIBUTE_PREFIX, CSV_NAMES, DERIVED_NAMES, isReserved } from './written-names.ts';

/** A column of the table: its name and, by position number, its cells. */
export interface CsvColumn {
  readonly name: string;
  readonly cell: (position: number) => string;
}

/**
 * The columns of a chart: its fields, what was worked out of the whole chart, then every attribute that a position has,
 * in the order of first occurrence. Where one cell cannot hold a position's managers, further columns do.
 */
export function csvColumns(organization: ExportedOrganization, positions: readonly number[]): CsvColumn[] {
  const { forest } = organization;
  const field = (name: string, read: (position: ChartPosition) => string | null): CsvColumn => ({
    name,
    cell: (number) => neutralised(read(positionAt(organization, number)) ?? ''),
  });
  // A number is no text that a spreadsheet would run, also when a minus stands before it.
  const numeric = (name: string, read: (number: number) => number | null): CsvColumn => ({
    name,
    cell: (number) => {
      const value = read(number);
      return value === null ? '' : decimalText(value);
    },
  });
  return [
    field(CSV_NAMES.id, ({ sourceId }) => sourceId),
    field(CSV_NAMES.title, ({ title }) => title),
    ...managerColumns(organization, positions),
    { name: CSV_NAMES.role, cell: (number) => neutralised(organization.roleTitle(number) ?? '') },
    field(CSV_NAMES.unit, ({ unit }) => unit),
    field(CSV_NAMES.location, ({ location }) => location),
    field(CSV_NAMES.grade, ({ grade }) => grade),
    numeric(CSV_NAMES.fte, (number) => positionAt(organization, number).fte),
    numeric(CSV_NAMES.cost, (number) => positionAt(organization, number).cost),
    field(CSV_NAMES.vacant, ({ vacant }) => (vacant ? 'yes' : 'no')),
    numeric(DERIVED_NAMES.depth, (number) => forest.depth[number]!),
    numeric(DERIVED_NAMES.span, (number) => spanOf(forest, number)),
    numeric(DERIVED_NAMES.descendants, (number) => forest.descendants[number]!),
    ...attributeColumns(organization, positions),
  ];
}

function managerColumns(organization: ExportedOrganization, positions: readonly number[]): CsvColumn[] {
  const { solid, dotted, isId } = managersInExport(organization);
  const columns = (name: string, managers: typeof solid): CsvColumn[] => {
    let latest = { position: -1, cells: [] as string[] };
    // A table is written row by row, so the columns of a row share what is made for its first.
    const cells = (position: number): string[] => {
      if (latest.position !== position) latest = { position, cells: managerCells(managers(position), isId) };
      return latest.cells;
    };
    const count = positions.reduce((most, position) => Math.max(most, cells(position).length), 1);
    return Array.from({ length: count }, (_, index) => ({
      name: index === 0 ? name : `${name} ${index + 1}`,
      cell: (position) => neutralised(cells(position)[index] ?? ''),
    }));
  };
  return [...columns(CSV_NAMES.manager, solid), ...columns(CSV_NAMES.dottedManagers, dotted)];
}

function attributeColumns(organization: ExportedOrganization, positions: readonly number[]): CsvColumn[] {
  const names = new Set<string>();
  for (const position of positions) {
    for (const name of Object.keys(organization.attributes(position))) names.add(name);
  }
  return Array.from(names, (name) => ({
    name: neutralised(isReserved(name) ? `${ATTRIBUTE_PREFIX}${name}` : name),
    cell: (position) => {
      const attributes = organization.attributes(position);
      // No column is for what every object inherits.
      return Object.hasOwn(attributes, name) ? neutralised(attributes[name] ?? '') : '';
    },
  }));
}
