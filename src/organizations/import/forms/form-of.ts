import { columnFacts, HEAD_ROWS } from '../columns/column-facts.ts';
import type { ReadOptions } from '../rows/organization-file.ts';
import { isBlank, type Table, type TableRecord } from '../tables/table.ts';
import { chainForm } from './chain-form.ts';
import { edgeForm } from './edge-form.ts';
import type { FormedTable } from './form.ts';
import { levelForm } from './level-form.ts';
import { outlineForm } from './outline-form.ts';
import { pathForm } from './path-form.ts';
import { withWholeNames } from './whole-names.ts';

/** The table as one with a column of managers, where its tree stands in another form; null where it has none. */
export async function formOf(table: Table, { columns, onlyNamed }: ReadOptions): Promise<FormedTable | null> {
  const isTold = (columns?.id !== undefined || columns?.manager !== undefined) && onlyNamed !== true;
  if (isTold || table.isNested) return null;
  const head = await headOf(table);
  const facts = columnFacts(table, head);
  for (const form of [chainForm, levelForm, edgeForm, pathForm, outlineForm]) {
    const formed = form(table, facts, head);
    if (formed !== null) return formed;
  }
  const whole = withWholeNames(table, facts);
  return whole === null ? null : { table: whole, columns: {} };
}

/** The first rows that are not blank. */
export async function headOf(table: Table): Promise<TableRecord[]> {
  const head: TableRecord[] = [];
  for await (const portion of table.records()) {
    for (const record of portion) {
      if (head.length >= HEAD_ROWS) return head;
      if (!isBlank(record)) head.push(record);
    }
  }
  return head;
}
