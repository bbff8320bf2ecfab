import { InvalidInputError } from '../../graph/errors.ts';
import { KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { byId } from '../../graph/model.ts';
import { flatColumns } from './flat-columns.ts';

/** A table as it was read: cells as texts. */
export interface FlatTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly { readonly at: string; readonly cells: readonly string[] }[];
}

const MOST_PROBLEMS = 20;

/** Whether tables are those that an export writes. */
export function areFlatTables(tables: readonly FlatTable[]): boolean {
  return tables.some(
    ({ name, headers }) => name === 'frameworks' && headers.includes('slug') && headers.includes('id'),
  );
}

/** The framework of exported tables. @throws InvalidInputError with what is wrong, a line each */
export function readFlatTables(tables: readonly FlatTable[]): FrameworkContent {
  const problems: string[] = [];
  const lists = Object.fromEntries(
    LISTS.map((list) => [
      list,
      recordsIn(
        list,
        tables.find(({ name }) => name === list),
        problems,
      ),
    ]),
  ) as unknown as Record<List, readonly { readonly id: string }[]>;
  const { frameworks, ...others } = lists;
  if (frameworks.length !== 1)
    problems.push(`frameworks: there are ${frameworks.length} rows, and one is expected`);
  if (problems.length > 0)
    throw new InvalidInputError(problems.slice(0, MOST_PROBLEMS).join('\n'), { problems });
  return { ...others, framework: frameworks[0] } as unknown as FrameworkContent;
}

function recordsIn(list: List, table: FlatTable | undefined, problems: string[]): { readonly id: string }[] {
  if (table === undefined) return [];
  const columns = flatColumns(list).map((column) => ({
    ...column,
    indexes: column.headers.map((header) => table.headers.indexOf(header)),
  }));
  const records: { readonly id: string }[] = [];
  for (const { at, cells } of table.rows) {
    const record = Object.fromEntries(
      columns.map(({ field, indexes, read }) => [field, read(indexes.map((index) => cells[index] ?? ''))]),
    );
    const { success, data, error } = KINDS[list].schema.safeParse(record);
    if (success) records.push(data);
    else problems.push(...error.issues.map(({ path, message }) => `${at}, ${path.join('.')}: ${message}`));
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return records.sort(byId);
}
