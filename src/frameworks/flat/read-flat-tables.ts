import { InvalidInputError } from '../../graph/errors.ts';
import { KINDS, type List, LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { byId } from '../../graph/model.ts';
import { flatColumns } from './flat-columns.ts';

/** A table as it was read: cells as texts. */
export interface FlatTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** In portions, at each call from the first on. */
  rows(): AsyncIterable<readonly { readonly at: string; readonly cells: readonly string[] }[]>;
}

const MOST_PROBLEMS = 20;

/** Whether tables are those that an export writes. */
export function areFlatTables(tables: readonly Pick<FlatTable, 'name' | 'headers'>[]): boolean {
  return tables.some(
    ({ name, headers }) => name === 'frameworks' && headers.includes('slug') && headers.includes('id'),
  );
}

/** The framework of exported tables. @throws InvalidInputError with what is wrong, a line each */
export async function readFlatTables(tables: readonly FlatTable[]): Promise<FrameworkContent> {
  const problems: string[] = [];
  const lists = {} as Record<List, readonly { readonly id: string }[]>;
  for (const list of LISTS) {
    const table = tables.find(({ name }) => name === list);
    lists[list] = await recordsIn(list, table, problems);
  }
  const { frameworks, ...others } = lists;
  if (frameworks.length !== 1)
    problems.push(`frameworks: there are ${frameworks.length} rows, and one is expected`);
  if (problems.length > 0)
    throw new InvalidInputError(problems.slice(0, MOST_PROBLEMS).join('\n'), { problems });
  return { ...others, framework: frameworks[0] } as unknown as FrameworkContent;
}

async function recordsIn(
  list: List,
  table: FlatTable | undefined,
  problems: string[],
): Promise<{ readonly id: string }[]> {
  if (table === undefined) return [];
  const columns = flatColumns(list).map((column) => ({
    ...column,
    indexes: column.headers.map((header) => table.headers.indexOf(header)),
  }));
  const records: { readonly id: string }[] = [];
  for await (const { at, cells } of eachOf(table)) {
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

async function* eachOf(table: FlatTable) {
  for await (const rows of table.rows()) yield* rows;
}
