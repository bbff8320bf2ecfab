import { readFile, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { InvalidInputError } from '../../graph/errors.ts';
import { foldedName } from '../../graph/text/folding.ts';
import {
  type NamedTable,
  namedTables,
  type TableRow,
} from '../../frameworks/import/readers/tables/named-tables.ts';
import { Remarks } from '../../frameworks/middle/remarks.ts';
import { parseYamlText } from '../../seed/files/yaml-text.ts';
import { crosswalkOf } from './esco-onet-crosswalk.ts';
import type { FoundTable } from './found-table.ts';
import { MAPPING_FIELDS, mappingOfWords, type MappingWords, NAMES_FOR_PEOPLE } from './mapping-rows.ts';
import type { MappingsSource, StatedMapping } from './stated-mapping.ts';

/** Rows among which the header is looked for: published crosswalks have lines about themselves before it. */
const MOST_BEFORE_HEADER = 40;
const MOST_PROBLEMS = 100;
/** By header, folded. */
const KNOWN_COLUMNS: Readonly<Record<string, (typeof MAPPING_FIELDS)[number]>> = {
  ...Object.fromEntries(MAPPING_FIELDS.map((field) => [field, field])),
  thing: 'things',
};
const FOR_PEOPLE = NAMES_FOR_PEOPLE.map(foldedName);
const LARGEST_DOCUMENT = 50_000_000;

/**
 * Reads a file of mappings (CSV, xlsx, YAML or JSON), or the published crosswalk between ESCO and O*NET.
 *
 * @param statedBy what its mappings are told to be from; left out: the name of the file
 * @throws InvalidInputError with all that is wrong, a line each
 */
export async function openMappings(file: string, statedBy?: string): Promise<MappingsSource> {
  await checkFile(file);
  const base = nodePath.basename(file);
  if (/\.(ya?ml|json)$/i.test(file)) {
    return source(file, statedBy ?? base, mappingsOfWords(documentWords(base, await readFile(file, 'utf8'))));
  }
  const remarks = new Remarks();
  let found: MappingsSource | null = null;
  for (const table of await namedTables([file], {})) {
    const read: MappingsSource | null =
      found === null ? await sourceOf(file, statedBy ?? base, table, remarks) : null;
    if (read === null) remarks.add('left out', `the table "${table.name}"`, base);
    else found = read;
  }
  if (found !== null) return { ...found, remarks: [...found.remarks, ...remarks.all] };
  throw new InvalidInputError(
    `${base}: no file of mappings. It has the columns from, to and type, and may have ${MAPPING_FIELDS.slice(2).join(', ')}; ` +
      'or it is the crosswalk between ESCO and O*NET, with "O*NET Id", "ESCO or ISCO URI" and "Type of Match".',
  );
}

/** What a table states; null: it is none of mappings. */
async function sourceOf(
  file: string,
  statedBy: string,
  table: NamedTable,
  remarks: Remarks,
): Promise<MappingsSource | null> {
  const rows: TableRow[] = [{ at: table.file, cells: table.headers, lost: [] }];
  for await (const portion of table.rows()) rows.push(...portion);
  const found = tableWith(rows, ['from', 'to', 'type']);
  const crosswalk = found === null ? tableWith(rows, ['onetid', 'escooriscouri', 'typeofmatch']) : null;
  const lost = ((found ?? crosswalk)?.rows ?? []).flatMap(({ at, lost }) =>
    lost.map((text) => `${at}: a cell that holds no value, ${text}`),
  );
  if (lost.length > 0) throw new InvalidInputError(told(lost));
  if (found !== null) {
    for (const header of found.headers) {
      if (header !== '' && KNOWN_COLUMNS[header] === undefined && !FOR_PEOPLE.includes(header))
        remarks.add('left out', `the column "${header}", which is nothing of a mapping`, table.file);
    }
    return source(file, statedBy, mappingsOfWords(tableWords(found)));
  }
  return crosswalk === null ? null : { ...crosswalkOf(crosswalk, statedBy), path: file };
}

function source(path: string, statedBy: string, mappings: readonly StatedMapping[]): MappingsSource {
  return { path, form: 'a file of mappings', statedBy, mappings, isByKeys: false, remarks: [] };
}

/** The table below the first row that names all of these columns; null: none does. */
function tableWith(rows: FoundTable['rows'], wanted: readonly string[]): FoundTable | null {
  for (const [index, { cells }] of rows.slice(0, MOST_BEFORE_HEADER).entries()) {
    const headers = cells.map(foldedName);
    if (wanted.every((header) => headers.includes(header))) return { headers, rows: rows.slice(index + 1) };
  }
  return null;
}

function tableWords({ headers, rows }: FoundTable): MappingWords[] {
  return rows.map(({ at, cells }) => ({
    at,
    words: Object.fromEntries(
      headers.flatMap((header, index) =>
        KNOWN_COLUMNS[header] === undefined ? [] : [[KNOWN_COLUMNS[header], cells[index] ?? '']],
      ),
    ),
  }));
}

/** `mappings:` and a list, or the list alone. */
function documentWords(base: string, text: string): MappingWords[] {
  const parsed = parseYamlText(text);
  const { value, faults } = parsed;
  if (faults.length > 0) {
    throw new InvalidInputError(
      faults.map(({ line, column, message }) => `${base}:${line}:${column}: ${message}`).join('\n'),
    );
  }
  const isBare = Array.isArray(value);
  const list: unknown = isBare ? value : (value as { mappings?: unknown } | null)?.mappings;
  if (!Array.isArray(list)) {
    throw new InvalidInputError(
      `${base}: no list of mappings; it is a list, or a list under the key "mappings".`,
    );
  }
  const problems: string[] = [];
  const words = list.map((each: unknown, index): MappingWords => {
    const place = (...more: string[]) => {
      const { line, column } = parsed.placeOf(
        [...(isBare ? [] : ['mappings']), index, ...more],
        more.length > 0 ? 'key' : 'value',
      );
      return `${base}:${line}:${column}`;
    };
    const entries = typeof each === 'object' && each !== null ? Object.entries(each) : [];
    if (entries.length === 0) problems.push(`${place()}: a mapping is from, to and type`);
    for (const [key, inner] of entries) {
      if (NAMES_FOR_PEOPLE.some((name) => name === key)) continue;
      if (!MAPPING_FIELDS.some((field) => field === key)) {
        problems.push(
          `${place(key)}: "${key}" is nothing of a mapping; there are ${MAPPING_FIELDS.join(', ')}`,
        );
      } else if (typeof inner === 'object' && inner !== null)
        problems.push(`${place(key)}: ${key} is a word or a number`);
    }
    return {
      at: place(),
      words: Object.fromEntries(entries.map(([key, inner]) => [key, String(inner ?? '')])),
      placeOf: (field) => place(field),
    };
  });
  if (problems.length > 0) throw new InvalidInputError(told(problems));
  return words;
}

/** @throws InvalidInputError with all that is wrong */
function mappingsOfWords(words: readonly MappingWords[]): StatedMapping[] {
  const mappings: StatedMapping[] = [];
  const problems: string[] = [];
  for (const each of words) {
    const read = mappingOfWords(each);
    if (Array.isArray(read)) problems.push(...read);
    else mappings.push(read);
  }
  if (problems.length > 0) throw new InvalidInputError(told(problems));
  return mappings;
}

/** Problems, a line each. */
export function told(problems: readonly string[]): string {
  const more = problems.length - MOST_PROBLEMS;
  return [...problems.slice(0, MOST_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

async function checkFile(file: string): Promise<void> {
  try {
    const { size } = await stat(file);
    if (!/\.(ya?ml|json)$/i.test(file) || size <= LARGEST_DOCUMENT) return;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new InvalidInputError(`${file}: ${why}.`, {}, { cause: error });
  }
  throw new InvalidInputError(`${file}: more than ${LARGEST_DOCUMENT} bytes; write so many mappings as CSV.`);
}
