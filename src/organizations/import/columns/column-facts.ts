import { type Fit, fitsOf } from './field-headers.ts';
import { type PersonalData, personalData } from './personal-data.ts';
import type { Field } from '../rows/organization-file.ts';
import { type TableRecord, textOf } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';

/** What is known of a column when it is decided what it is taken for. */
export interface ColumnFacts {
  readonly index: number;
  readonly header: string;
  /** What its header may be, best first. */
  readonly fits: readonly Fit[];
  readonly personal: PersonalData | null;
  /** Its cells in the first rows, without empty ones: those that its kind is told by. */
  readonly sample: readonly string[];
  /** Its cells by row in as many rows as are looked at for keys; empty ones are ''. */
  readonly cells: readonly string[];
  /** How often each of its values occurs, without empty ones. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many cells are not empty. */
  readonly filled: number;
  /** Whether no value occurs twice. */
  readonly isUnique: boolean;
  /** Whether the source itself calls it an attribute. */
  readonly isAttribute: boolean;
}

/** The rows by which the kind of a column is told. */
export const SAMPLE_ROWS = 200;
/** The rows among which keys are looked up: a manager may stand far from the reports. */
export const HEAD_ROWS = 1_000;

/** Fields whose columns hold names as often as ids. */
const KEYS: ReadonlySet<Field> = new Set(['id', 'manager', 'managerKey', 'dottedManagers']);

/** Characters of a cell by which it is told what its column holds: much longer ones are refused, after minutes of patterns. */
const MOST_LOOKED_AT = 2_000;

/** The facts of every column of a table, by its first rows. */
export function columnFacts({ columns }: Table, head: readonly TableRecord[]): ColumnFacts[] {
  return columns.map(({ header, isAttribute, personal }, index) => {
    const cells = head.map((record) => textOf(record.cells[index]).slice(0, MOST_LOOKED_AT));
    const sample = cells.slice(0, SAMPLE_ROWS).filter((text) => text !== '');
    const counts = new Map<string, number>();
    for (const cell of cells) if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const filled = cells.reduce((count, cell) => count + (cell === '' ? 0 : 1), 0);
    const fits = fitsOf(header);
    const isOfField = fits.some(({ field, extraWords }) => extraWords === 0 && !KEYS.has(field));
    return {
      index,
      header,
      fits,
      personal:
        personal === undefined
          ? personalData(header, sample, isOfField)
          : { concern: 'identifying', reason: personal },
      sample,
      cells,
      counts,
      filled,
      isUnique: filled > 0 && counts.size === filled,
      isAttribute,
    };
  });
}
