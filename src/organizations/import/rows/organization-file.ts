import type { SourceRow } from '../../chart/chart-builder.ts';
import type { Pseudonyms } from '../columns/pseudonyms.ts';
import type { RowOrigin } from '../organization-import.ts';
import type { ReadingNote } from './notes.ts';

export type Format = 'csv' | 'xlsx' | 'json' | 'yaml';

/** What a column can be taken for. */
export const FIELDS = [
  'id',
  'title',
  'manager',
  'managerKey',
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
  /** One character, or `tab`. By default the one of , ; tab | ^ that fits the first rows. */
  readonly delimiter?: string;
  /** Of a workbook, the name of the sheet; by default the first. */
  readonly sheet?: string;
  /** Headers by field, as on the command line: `--column id="Employee No"`. They win over the guess. */
  readonly columns?: Partial<Record<Field, string>>;
  /** Guesses at no column that is not named, as a mapping asks. */
  readonly onlyNamed?: boolean;
  /** Headers of further columns to keep as attributes; all others are left out. */
  readonly keepColumns?: readonly string[];
  /** Lets columns that tell who a person is, or how to reach one, be kept or serve as ids as they are. */
  readonly keepPersonalData?: boolean;
  /** Lets columns be kept that are of a special category (GDPR, Article 9). */
  readonly keepSpecialCategory?: boolean;
  /** The row that names the columns, as a spreadsheet numbers it; by default found out. */
  readonly headerRow?: number;
  /** Makes pseudonyms of keys that are personal; by default ones that nobody finds again. */
  readonly pseudonyms?: Pseudonyms;
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
  readonly why: WhyTaken;
  /** What shows it, as a clause: `its header is that of a name`, `no value occurs twice in 18 rows`. */
  readonly detail: string | null;
  /** Of a guess the column that came next, and what speaks for it. */
  readonly runnerUp: { readonly header: string; readonly detail: string } | null;
  /** Whether its cells are not stored: they are replaced by pseudonyms, or only looked up while they are read. */
  readonly isReplaced: boolean;
}

export type WhyTaken =
  | 'named by option'
  | 'told by the form'
  | 'guessed from the header'
  | 'guessed from the content'
  | 'kept on request'
  | 'kept in the export'
  | 'not asked for'
  | 'personal data'
  | 'special category'
  | 'sensitive';

/** What a JSON or YAML file says about the whole organization; nothing where it does not. */
export interface OrganizationDefaults {
  readonly organization?: string;
  readonly name?: string;
  readonly asOf?: string;
  /** Its grades from the lowest up. */
  readonly gradeOrder?: readonly string[];
}

/** A file whose format, encoding and columns are known. */
export interface OrganizationFile extends RowOrigin {
  readonly format: Format;
  /** `UTF-8`, `UTF-8 with BOM`, `Windows-1252 (detected)`; null for a workbook. */
  readonly encoding: string | null;
  /** Null for what is no CSV. */
  readonly delimiter: string | null;
  /** Of a workbook the name of the sheet; null for all others. */
  readonly sheet: string | null;
  /** The row that names the columns, as a spreadsheet numbers it; null where there is none. */
  readonly headerRow: number | null;
  /** Every column, in the order of the file. */
  readonly columns: readonly ColumnUse[];
  readonly defaults: OrganizationDefaults;
  /** The day of which the rows tell. */
  readonly day: string;
  /** What was noticed: on opening, and so far by the latest {@link rows}. */
  readonly notes: readonly ReadingNote[];
  /** The same file as it tells of another day. */
  on(day: string): OrganizationFile;
  /** The days on which it tells of another chart than the day before, earliest first and none after today. */
  changes(): Promise<string[]>;
  /**
   * The rows from the start, at each call again. CSV is read as it is asked for and never held whole. In CSV and
   * workbooks `row` is the row that a spreadsheet shows, the header being 1 where nothing is above it; in JSON and YAML
   * it is the number of the entry, from 1, a manager before its reports.
   *
   * @throws InvalidInputError for what only shows further down: broken quotes, cells and files that are too long
   */
  rows(): AsyncIterable<SourceRow>;
}
