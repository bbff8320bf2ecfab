import type { SourceRow } from '../../chart/chart-builder.ts';
import type { RowOrigin } from '../import-organization.ts';
import type { ReadingNote } from './notes.ts';

export type Format = 'csv' | 'xlsx' | 'json' | 'yaml';

/** What a column can be taken for. */
export const FIELDS = [
  'id',
  'title',
  'manager',
  'dottedManagers',
  'role',
  'unit',
  'location',
  'grade',
  'fte',
  'cost',
  'vacant',
  'headcount',
  'holder',
  'status',
  'startDate',
  'endDate',
  'effectiveDate',
  'currency',
  'costPeriod',
] as const;

export type Field = (typeof FIELDS)[number];

export interface ReadOptions {
  /** By default that of the file's ending, else that of its content. */
  readonly format?: Format;
  /** A name that the Encoding Standard knows: `utf-8`, `windows-1252`, `utf-16le`. By default detected. */
  readonly encoding?: string;
  /** One character, or `tab`. By default the one of , ; tab | that fits the first rows. */
  readonly delimiter?: string;
  /** Of a workbook, the name of the sheet; by default the first. */
  readonly sheet?: string;
  /** Headers by field, as on the command line: `--column id="Employee No"`. They win over the guess. */
  readonly columns?: Partial<Record<Field, string>>;
  /** Keeps columns with personal data as attributes; by default they are left out. */
  readonly keepPersonalData?: boolean;
  /** What stands for "no manager", in any case: a manager cell with it counts as empty. */
  readonly nobody?: readonly string[];
  /** The day of which rows are to tell, `2026-01-31`; by default the one that the file states, else today. */
  readonly day?: string | null;
  /** Tells today. */
  readonly clock?: () => Date;
}

/** What became of one column of the file. */
export interface ColumnUse {
  /**
   * Distinct, save that what a document has within `attributes` may be called as one of its keys: the second `Team` is
   * `Team (2)`, and one without a header is `column 7`.
   */
  readonly header: string;
  readonly takenFor: Field | 'attribute' | 'left out';
  readonly why: 'named by option' | 'guessed from the header' | 'personal data' | 'kept as attribute';
  /** Of personal data, what shows that it is, as a clause: `its header is that of a name`. */
  readonly detail: string | null;
}

/** What a JSON or YAML file says about the whole organization; nothing where it does not. */
export interface OrganizationDefaults {
  readonly organization?: string;
  readonly name?: string;
  readonly asOf?: string;
}

/** A file whose format, encoding and columns are known. */
export interface OrganizationFile extends RowOrigin {
  readonly format: Format;
  /** `UTF-8`, `UTF-8 with BOM`, `Windows-1252 (detected)`; null for a workbook. */
  readonly encoding: string | null;
  /** Null for what is no CSV. */
  readonly delimiter: string | null;
  /** Every column, in the order of the file. */
  readonly columns: readonly ColumnUse[];
  readonly defaults: OrganizationDefaults;
  /** The day of which the rows tell. */
  readonly day: string;
  /** What was noticed: on opening, and so far by the latest {@link rows}. */
  readonly notes: readonly ReadingNote[];
  /**
   * The rows from the start, at each call again. CSV is read as it is asked for and never held whole. In CSV and
   * workbooks `row` is the row that a spreadsheet shows, the header being 1 where nothing is above it; in JSON and YAML
   * it is the number of the entry, from 1, a manager before its reports.
   *
   * @throws InvalidInputError for what only shows further down: broken quotes, cells and files that are too long
   */
  rows(): AsyncIterable<SourceRow>;
}
