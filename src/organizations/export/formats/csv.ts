import { stringify } from 'csv-stringify/sync';
import type { ChartPosition } from '../../chart/chart.ts';
import { spanOf } from '../../chart/forest.ts';
import { neutralised } from '../../formula-cells.ts';
import { type ExportedOrganization, positionAt } from '../exported-organization.ts';
import { placesOfGrades, sameGrade } from '../../chart/grade-order.ts';
import { partsOf } from '../../chart/manager-cells.ts';
import { managersInExport, type StatedManagers } from './stated-managers.ts';
import { ATTRIBUTE_PREFIX, CSV_NAMES, DERIVED_NAMES, gradeOrderName, isReserved } from './written-names.ts';

/** Rows written at a time: few enough to stream, enough that starting the library for each time is no cost. */
const ROWS_A_CHUNK = 256;

/**
 * A chart as a table by RFC 4180, in the order of the source, so that importing it gives the same chart. It begins with
 * a byte order mark, without which Excel does not take it for UTF-8, and no cell of it runs as a formula.
 */
export function* csvText(organization: ExportedOrganization): Generator<string> {
  const positions = organization.positions.toSorted((a, b) => a - b);
  const columns = csvColumns(organization, positions);
  yield `\uFEFF${rows([columns.map(({ name }) => name)])}`;
  for (let first = 0; first < positions.length; first += ROWS_A_CHUNK) {
    const next = positions.slice(first, first + ROWS_A_CHUNK);
    yield rows(next.map((position) => columns.map(({ cell }) => cell(position))));
  }
}

/** RFC 4180 has quotes around either half of a line end too, which the library leaves out for line ends of two. */
const OPTIONS = { record_delimiter: '\r\n', quote_record_delimiter: true };

function rows(cells: readonly (readonly string[])[]): string {
  return stringify([...cells], OPTIONS);
}

/** A column of the table: its name and, by position number, its cells. */
interface CsvColumn {
  readonly name: string;
  readonly cell: (position: number) => string;
}

/**
 * The columns of a chart: its fields, what was worked out of the whole chart, then every attribute that a position has,
 * in the order of first occurrence. Where one cell cannot hold a position's managers, further columns do.
 */
function csvColumns(organization: ExportedOrganization, positions: readonly number[]): CsvColumn[] {
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
  // Most charts say nothing of these.
  const whereStated = (column: CsvColumn) =>
    positions.some((number) => column.cell(number) !== '') ? [column] : [];
  return [
    field(CSV_NAMES.id, ({ sourceId }) => sourceId),
    field(CSV_NAMES.title, ({ title }) => title),
    ...managerColumns(organization, positions),
    { name: CSV_NAMES.role, cell: (number) => neutralised(organization.roleTitle(number) ?? '') },
    field(CSV_NAMES.unit, ({ unit }) => unit),
    field(CSV_NAMES.location, ({ location }) => location),
    field(CSV_NAMES.grade, ({ grade }) => grade),
    ...gradeOrderColumn(organization),
    numeric(CSV_NAMES.fte, (number) => positionAt(organization, number).fte),
    numeric(CSV_NAMES.cost, (number) => positionAt(organization, number).cost),
    ...whereStated(field(CSV_NAMES.currency, ({ currency }) => currency)),
    field(CSV_NAMES.vacant, ({ vacant }) => (vacant ? 'yes' : 'no')),
    ...whereStated(field(CSV_NAMES.status, ({ status }) => status)),
    ...whereStated(numeric(CSV_NAMES.headcount, (number) => positionAt(organization, number).headcount)),
    numeric(DERIVED_NAMES.depth, (number) => forest.depth[number]!),
    numeric(DERIVED_NAMES.span, (number) => spanOf(forest, number)),
    numeric(DERIVED_NAMES.descendants, (number) => forest.descendants[number]!),
    ...attributeColumns(organization, positions),
  ];
}

/** The order of grades where one was stated, by which a spreadsheet can sort as well. */
function gradeOrderColumn(organization: ExportedOrganization): CsvColumn[] {
  const { gradeOrder } = organization;
  if (gradeOrder === null) return [];
  const places = placesOfGrades(gradeOrder);
  const cell = (number: number) => {
    const place = places.get(sameGrade(positionAt(organization, number).grade ?? ''));
    return place === undefined ? '' : String(place + 1);
  };
  return [{ name: gradeOrderName(gradeOrder), cell }];
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

/**
 * A number as every reader of a table takes it: with a point, without an exponent, and never like 1.125, which some
 * take for thousands: that is 1.1250.
 */
export function decimalText(number: number): string {
  const text = withoutExponent(number.toString());
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function withoutExponent(text: string): string {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/**
 * The managers of a position as cells of a table such that each cell, read by itself, gives back what it was made of.
 * Ids stand together in one cell, `17; 42`, where a reader takes that apart into just these; an id with a separator in
 * it has a cell of its own, and so has every text that is nobody's id.
 */
export function managerCells({ known, unknown }: StatedManagers, isId: (text: string) => boolean): string[] {
  const cells: string[] = [];
  let together: string[] = [];
  const close = () => {
    const cell = together.join('; ');
    // All of it might be the id of yet another position.
    if (together.length > 1 && isId(cell)) cells.push(...together);
    else if (together.length > 0) cells.push(cell);
    together = [];
  };
  for (const id of known) {
    if (isId(id) && partsOf(id)[0] === id) {
      together.push(id);
    } else {
      close();
      cells.push(id);
    }
  }
  close();
  return [...cells, ...unknown];
}
