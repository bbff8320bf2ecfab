import type { List } from '../../graph/kinds/kinds.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import { typeOf } from '../../graph/ids.ts';
import { listOfType } from '../../graph/kinds/kinds.ts';
import { type FlatCell, flatColumns, FLAT_TABLES, nameColumns } from './flat-columns.ts';

/** The tables of a framework that are not empty. */
export function tablesOf(framework: FrameworkReading): List[] {
  return FLAT_TABLES.filter((list) => framework[list].list.length > 0);
}

/** The header and then each record of a list, as rows. */
export function* flatRows(framework: FrameworkReading, list: List): Generator<readonly FlatCell[]> {
  const columns = flatColumns(list);
  const names = nameColumns(list);
  yield [...columns.flatMap(({ headers }) => headers), ...names.map(({ header }) => header)];
  for (const record of framework[list].list as readonly Readonly<Record<string, unknown>>[]) {
    yield [
      ...columns.flatMap(({ field, write }) => write(record[field])),
      ...names.map(({ field }) => nameOf(framework, record[field])),
    ];
  }
}

/** What a person calls the thing of an id. */
function nameOf(framework: FrameworkReading, id: unknown): string {
  if (typeof id !== 'string') return '';
  const list = listOfType(typeOf(id));
  const thing = list === undefined ? undefined : framework[list].get(id);
  const { title, name } = (thing ?? {}) as { readonly title?: string; readonly name?: string };
  return title ?? name ?? '';
}
