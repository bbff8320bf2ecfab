import { readFile } from 'node:fs/promises';
import { fitsOf } from '../columns/field-headers.ts';
import { type DocumentEntry, entriesOf } from './document-entries.ts';
import { parseDocumentText, type Path } from './document-text.ts';
import { isObject } from './document-values.ts';
import { encodingOf } from './encoding.ts';
import type { OrganizationDefaults, ReadOptions } from '../rows/organization-file.ts';
import { fileError } from '../rows/problems.ts';
import { type Cell, distinctHeaders, type Table, type TableRecord, textOf } from './table.ts';

/**
 * Opens a JSON or YAML file: a list of positions, `{ organization, name, asOf, positions: [...] }`, or one position with
 * its `reports` within. A position is an object whose keys are columns, as headers are in CSV; what is within an object
 * has a dotted name, `manager.id`, save that `attributes` are attributes by their own names. Held whole.
 *
 * @throws InvalidInputError for all that cannot be read, each with its path and, where the file is not large, its line
 */
export async function openDocumentTable(
  path: string,
  format: 'json' | 'yaml',
  options: ReadOptions,
): Promise<Table> {
  const encoding = await encodingOf(path, options.encoding);
  const text = new TextDecoder(encoding.label).decode(await readFile(path));
  const document = parseDocumentText(path, text, format);
  const where = (place: Path) => {
    const line = document.lineOf(place);
    return `${path}${line === null ? '' : `:${line}`} ${pathText(place)}`.trimEnd();
  };
  const { entries, problems, isNested } = entriesOf(document.value);
  if (problems.length > 0)
    throw fileError(problems.map((problem) => `${where(problem.path)}: ${problem.message}`));

  const columns = new ColumnsByKey();
  const places = isNested ? placesOf(entries) : null;
  const rows = entries.map((entry, index) => columns.cellsOf(entry, places?.[index] ?? null));
  const records: TableRecord[] = [];
  const recordOf = new Map<DocumentEntry, TableRecord>();
  const width = columns.columns.length;
  for (const [index, entry] of entries.entries()) {
    const record: TableRecord = {
      row: index + 1,
      place: pathText(entry.path),
      // A key that an entry does not have is no cell that is missing.
      cells: Array.from({ length: width }, (_, column) => rows[index]?.[column] ?? ''),
      above: entry.above === null ? null : (recordOf.get(entry.above) ?? null),
    };
    recordOf.set(entry, record);
    records.push(record);
  }
  return {
    format,
    encoding: encoding.name,
    delimiter: null,
    columns: columns.columns,
    isNested,
    defaults: defaultsOf(document.value),
    notes: encoding.notes,
    records: async function* () {
      yield records;
    },
    placeOf: ({ row }) => where(entries[row - 1]?.path ?? []),
  };
}

/** The header of the places of nested positions, which are ids where they have no others. */
const PLACE = '(place)';

/** `1`, `1.1`, `1.2`, ... where some position has no id; null where all have one. */
function placesOf(entries: readonly DocumentEntry[]): string[] | null {
  const isId = (key: string) => fitsOf(key).some(({ field }) => field === 'id');
  if (entries.every(({ cells }) => [...cells].some(([key, cell]) => isId(key) && textOf(cell) !== '')))
    return null;
  const counts = new Map<DocumentEntry | null, number>();
  const placeOf = new Map<DocumentEntry, string>();
  return entries.map((entry) => {
    const number = (counts.get(entry.above) ?? 0) + 1;
    counts.set(entry.above, number);
    const place = entry.above === null ? String(number) : `${placeOf.get(entry.above)}.${number}`;
    placeOf.set(entry, place);
    return place;
  });
}

/** Gives every key a column, in the order in which they first occur. */
class ColumnsByKey {
  readonly #indexes = new Map<string, number>();
  readonly #columns: { readonly name: string; readonly isAttribute: boolean }[] = [];

  /** By column; those that the entry does not have are undefined. */
  cellsOf({ cells, attributes }: DocumentEntry, place: string | null): (Cell | undefined)[] {
    const row: (Cell | undefined)[] = [];
    if (place !== null) row[this.#indexOf(PLACE, false)] = place;
    for (const [name, cell] of cells) row[this.#indexOf(name, false)] = cell;
    for (const [name, cell] of attributes) row[this.#indexOf(name, true)] = cell;
    return row;
  }

  get columns() {
    const named = (asked: boolean) =>
      distinctHeaders(
        this.#columns.filter(({ isAttribute }) => isAttribute === asked).map(({ name }) => name),
      );
    const [keys, attributes] = [named(false), named(true)];
    return this.#columns.map(({ isAttribute }) => ({
      header: (isAttribute ? attributes : keys).shift() ?? '',
      isAttribute,
    }));
  }

  #indexOf(name: string, isAttribute: boolean): number {
    const key = `${isAttribute ? 'attribute' : 'column'} ${name}`;
    const index = this.#indexes.get(key) ?? this.#columns.push({ name, isAttribute }) - 1;
    this.#indexes.set(key, index);
    return index;
  }
}

function defaultsOf(top: unknown): OrganizationDefaults {
  if (!isObject(top) || !('positions' in top)) return {};
  const stated = ['organization', 'name', 'asOf'].flatMap((key) => {
    const value = top[key];
    const text = typeof value === 'string' || typeof value === 'number' ? textOf(value) : '';
    return text === '' ? [] : [[key, text] as const];
  });
  const grades = top['gradeOrder'];
  return {
    ...Object.fromEntries(stated),
    ...(Array.isArray(grades) ? { gradeOrder: grades.map((grade) => textOf(grade as Cell)) } : {}),
  };
}

/** `positions[3].id` */
function pathText(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}
