import type { ColumnFacts } from './column-facts.ts';
import type { KeyColumns } from './key-columns.ts';
import { layoutOf } from './known-layouts.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import type { ColumnUse } from '../rows/organization-file.ts';
import type { Table } from '../tables/table.ts';

/*
 * What is told of the choice of columns: the evidence for it, the one that came next, and what somebody has to know.
 */

/** What the reader is told of a key's column. */
export function keyDetail(
  field: 'id' | 'manager' | 'managerKey',
  column: ColumnFacts,
  { link, managerKey, id }: KeyColumns,
): string {
  const rows = `${column.cells.length} ${column.cells.length === 1 ? 'row' : 'rows'}`;
  if (field === 'id') {
    const repeated = column.filled - column.counts.size;
    return repeated === 0
      ? `no value occurs twice in ${rows}`
      : `${repeated} of ${column.filled} values occur again`;
  }
  if (field === 'managerKey') return 'managers are named by it';
  if (link === null || link.named === 0) return 'it names nobody in the first rows';
  const among = (managerKey ?? id)?.header ?? '';
  const circles = link.inCircles === 0 ? '' : `, ${link.inCircles} rows in circles`;
  return `${link.joined} of ${link.named} cells are in "${among}"${circles}`;
}

export function runnerUp(column: ColumnFacts | null): ColumnUse['runnerUp'] {
  if (column === null) return null;
  const repeated = column.filled - column.counts.size;
  return {
    header: column.header,
    detail: column.isUnique ? 'no value occurs twice' : `${repeated} of ${column.filled} values occur again`,
  };
}

export function layoutNotes({ columns }: Table): ReadingNote[] {
  const layout = layoutOf(columns.map(({ header }) => header));
  return layout === undefined
    ? []
    : [noteOf('layout', null, `the headers are those of ${layout.system}: ${layout.documentation}`)];
}

/** Rows that have one key are told: whom a manager of that key is, nobody knows. */
export function sharedKeyNotes({ header, counts }: ColumnFacts): ReadingNote[] {
  const shared = [...counts.values()].filter((count) => count > 1);
  if (shared.length === 0) return [];
  const rows = shared.reduce((sum, count) => sum + count, 0);
  const message =
    `column "${header}": ${shared.length} of its values ${shared.length === 1 ? 'is' : 'are'} that of several rows ` +
    `(${rows} of the first ${counts.size - shared.length + rows}); a manager who is named by one may be any of them`;
  return [noteOf('suggestion', header, message)];
}
