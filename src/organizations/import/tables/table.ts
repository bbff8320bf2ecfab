import type { Format, OrganizationDefaults } from '../rows/organization-file.ts';
import { readableText } from '../rows/invisible.ts';
import type { ReadingNote } from '../rows/notes.ts';

/** A number is one that the source holds as a number, in no notation; a list comes of JSON and YAML alone. */
export type Cell = string | number | readonly string[];

/** A cell of a spreadsheet that holds no value: an error, or a formula of which the file has no result. */
export interface LostCell {
  /** Its number, from 0. */
  readonly column: number;
  readonly kind: 'ERROR_CELL' | 'NO_RESULT';
  /** `#REF!`, or the formula. */
  readonly text: string;
}

export interface TableColumn {
  /** Distinct among those that are attributes and among those that are not. */
  readonly header: string;
  /** Whether the source itself calls it an attribute, so that it can be no field. */
  readonly isAttribute: boolean;
  /** Whether it is one that an export of ours has because it was kept on import. */
  readonly isKept?: boolean;
  /** Why its cells tell who people are, where that is known of the form and not of the cells. */
  readonly personal?: string;
}

export interface TableRecord {
  /** As SourceRow.row. */
  readonly row: number;
  /** Where a person finds it: `17` of `chart.csv:17`, `positions[3]`. */
  readonly place: number | string;
  /** In the order of the columns; may be fewer or more than those. */
  readonly cells: readonly Cell[];
  /** What a spreadsheet has in cells that are empty here. */
  readonly flaws?: readonly LostCell[];
  /** In the nested form of JSON and YAML the record that this one is listed beneath. */
  readonly above: TableRecord | null;
}

/** A file of any format as columns and records, nothing of it understood yet. */
export interface Table {
  readonly format: Format;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Of a workbook. */
  readonly sheet?: string;
  /** The row that names the columns, where one does. */
  readonly headerRow?: number;
  readonly columns: readonly TableColumn[];
  /** Whether managers follow from the nesting, so that no column needs to name them. */
  readonly isNested: boolean;
  readonly defaults: OrganizationDefaults;
  readonly notes: readonly ReadingNote[];
  /** From the first behind the header, at each call again, in portions; wholly blank ones included. */
  records(): AsyncIterable<readonly TableRecord[]>;
  /** `chart.csv:17`, `chart.xlsx row 17`, `chart.json:42 positions[3]`. */
  placeOf(record: TableRecord): string;
}

/** A cell as text; invisible.ts says what that is of a text. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  return readableText(typeof cell === 'string' ? cell : cell.join('; '));
}

export function isBlank(record: TableRecord): boolean {
  return record.cells.every((cell) => textOf(cell) === '');
}

/** Headers made distinct: an empty one becomes `column 7`, the second of a name gets ` (2)` behind it. */
export function distinctHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((given, index) => {
    const name = textOf(given).replace(/\s+/g, ' ') || `column ${index + 1}`;
    let header = name;
    for (let count = 2; taken.has(header); count += 1) header = `${name} (${count})`;
    taken.add(header);
    return header;
  });
}

/**
 * A number as a person would write it in a cell: `17`, never `17.0` or `1.7e+1`; 15 digits of a fraction, as
 * spreadsheets show, which hides that 0.1 + 0.2 is 0.30000000000000004.
 */
function numberText(number: number): string {
  if (!Number.isFinite(number)) return String(number);
  if (Number.isInteger(number)) return BigInt(number).toString();
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A numeral of a file: a number, or the text itself for an integer that no number holds exactly. */
export function exactNumber(numeral: string): number | string {
  const number = Number(numeral);
  return /^-?\d+$/.test(numeral) && !Number.isSafeInteger(number) ? numeral : number;
}
