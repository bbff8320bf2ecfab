import type { Field } from '../rows/organization-file.ts';
import type { Cell, Table, TableColumn, TableRecord } from '../tables/table.ts';
import type { ColumnFacts } from '../columns/column-facts.ts';

/** A table whose tree does not stand in a column of managers, made into one that has such a column. */
export interface FormedTable {
  readonly table: Table;
  /** What its columns hold, where the form itself says so. */
  readonly columns: Partial<Record<Field, string>>;
}

/** Recognises a form in a table by the facts of its columns and its first records; null where it is none. */
export type Form = (
  table: Table,
  columns: readonly ColumnFacts[],
  head: readonly TableRecord[],
) => FormedTable | null;

export function columnOf(header: string): TableColumn {
  return { header, isAttribute: false };
}

/** A header that no column of the table has. */
export function freeHeader(table: Table, wanted: string): string {
  let header = wanted;
  for (let count = 2; table.columns.some((column) => column.header === header); count += 1)
    header = `${wanted} (${count})`;
  return header;
}

/** A record with cells in front of those that it has. */
export function withCells(record: TableRecord, cells: readonly Cell[]): TableRecord {
  return { ...record, cells: [...cells, ...record.cells] };
}

/** Of a transformed table the records one by one, in portions as they came. */
export async function* eachRecord(table: Table): AsyncGenerator<TableRecord> {
  for await (const portion of table.records()) yield* portion;
}
