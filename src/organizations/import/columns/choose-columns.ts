import { suggest } from '../../../graph/text/suggest.ts';
import { fitsOf } from './field-headers.ts';
import { type Candidate, guessedColumns } from './guessed-columns.ts';
import { headerWords } from './header-words.ts';
import { noteOf, type ReadingNote } from '../rows/notes.ts';
import { type ColumnUse, type Field, FIELDS, type ReadOptions } from '../rows/organization-file.ts';
import { personalReason } from './personal-data.ts';
import { fileError, quotedAll } from '../rows/problems.ts';
import type { Table, TableColumn } from '../tables/table.ts';

export interface ChosenColumns {
  readonly uses: readonly ColumnUse[];
  /** By field the index of its column. */
  readonly byField: ReadonlyMap<Field, number>;
  readonly notes: readonly ReadingNote[];
}

/** Whose cells become ids and names of managers, and so part of everything that is told of a chart. */
const IDENTIFYING: readonly Field[] = ['id', 'manager', 'dottedManagers'];

/**
 * Decides what each column is taken for: what options say, then what headers say, then personal data is left out, and
 * all others are attributes.
 *
 * @param samples by column its cells of the first rows, without empty ones
 * @throws InvalidInputError for options that cannot be followed, for a chart without ids and for one without managers
 */
export function chooseColumns(
  path: string,
  table: Table,
  samples: readonly (readonly string[])[],
  options: ReadOptions,
): ChosenColumns {
  const named = namedColumns(table.columns, options);
  const problems = [...named.problems];
  const candidates = table.columns.map(({ header }, index): Candidate => ({
    index,
    header,
    sample: samples[index] ?? [],
  }));
  const reasons = candidates.map(({ header, sample }) => personalReason(header, sample));
  const isKept = (index: number) => options.keepPersonalData === true || reasons[index] === null;

  for (const [field, index] of named.byField) {
    const reason = reasons[index] ?? null;
    const isInCells = reason?.startsWith('most of its cells') === true;
    if (reason === null || isKept(index) || !(isInCells || IDENTIFYING.includes(field))) continue;
    problems.push(
      `--column ${field}="${table.columns[index]?.header}": the column is personal data, since ${reason}; ` +
        'name another, or insist with --keep-personal-data',
    );
  }

  const namedIndexes = new Set(named.byField.values());
  const free = candidates.filter(
    ({ index }) => !namedIndexes.has(index) && table.columns[index]?.isAttribute === false,
  );
  const asked = new Set(Object.keys(options.columns ?? {}));
  const wanted = new Set(FIELDS.filter((field) => !asked.has(field)));
  const guessed = guessedColumns(
    free.filter(({ index, sample }) => isKept(index) || isManagerByHeader(index, sample)),
    wanted,
  );
  const byField = new Map([...named.byField, ...guessed]);

  const missingFields = (['id', 'manager'] as const).filter(
    (field) => !byField.has(field) && !asked.has(field) && !(field === 'manager' && table.isNested),
  );
  problems.push(...missingFields.map(missing));
  if (missingFields.length > 0) problems.push(headersOf(table));
  if (problems.length > 0) throw fileError(problems.map((problem) => `${path}: ${problem}`));

  const fieldOf = new Map([...byField].map(([field, index]) => [index, field]));
  const uses = candidates.map(({ header, index }): ColumnUse => {
    const field = fieldOf.get(index);
    if (field !== undefined) {
      const why = namedIndexes.has(index) ? 'named by option' : 'guessed from the header';
      return { header, takenFor: field, why, detail: null };
    }
    return isKept(index)
      ? { header, takenFor: 'attribute', why: 'kept as attribute', detail: null }
      : { header, takenFor: 'left out', why: 'personal data', detail: reasons[index] ?? null };
  });
  return { uses, byField, notes: byField.has('title') ? [] : titleNotes() };

  /** A column of managers is personal as an attribute, by its header alone; as the managers it is what is asked for. */
  function isManagerByHeader(index: number, sample: readonly string[]): boolean {
    const fits = fitsOf(candidates[index]?.header ?? '');
    return (
      fits.some(({ field }) => field === 'manager' || field === 'dottedManagers') &&
      personalReason('', sample) === null
    );
  }

  function missing(field: 'id' | 'manager'): string {
    const what = field === 'id' ? 'ids of the positions' : 'managers';
    const leftOut = free.filter(
      ({ header, index }) =>
        !isKept(index) &&
        (fitsOf(header).some((fit) => fit.field === field) ||
          headerWords(header).includes(field === 'id' ? 'employee' : 'manager')),
    );
    const because = leftOut.map(
      ({ header, index }) =>
        `; "${header}" was not taken, since ${reasons[index]}: insist with --column ${field}="${header}" --keep-personal-data`,
    );
    return `no column was recognised as the ${what}; name it with --column ${field}="..."${because.join('')}`;
  }

  function titleNotes(): ReadingNote[] {
    const name = table.columns.find(({ header }) => headerWords(header).join(' ') === 'name')?.header;
    const hint =
      name === undefined
        ? 'name one with --column title="..."'
        : `if "${name}" holds titles of positions, say so with --column title="${name}"`;
    return [noteOf('suggestion', name ?? null, `no column was recognised as the titles; ${hint}`)];
  }
}

function headersOf({ columns, format }: Table): string {
  const headers = quotedAll(columns.map(({ header }) => header));
  return format === 'csv' && columns.length === 1
    ? `the only column is ${headers}; if another sign parts the cells, name it with --delimiter`
    : `the columns are ${headers}`;
}

/** Finds the columns that options name: by their headers as they are, else in any case. */
function namedColumns(columns: readonly TableColumn[], options: ReadOptions) {
  const headers = columns.map(({ header }) => header);
  const byField = new Map<Field, number>();
  const problems: string[] = [];
  for (const field of FIELDS) {
    const asked = options.columns?.[field];
    if (asked === undefined) continue;
    const index = indexOf(headers, asked);
    const other = [...byField].find(([, taken]) => taken === index)?.[0];
    if (index === -1) {
      const near = suggest(asked, headers, 3);
      const hint =
        near.length === 0 ? `the columns are ${quotedAll(headers)}` : `did you mean ${quotedAll(near)}?`;
      problems.push(`--column ${field}="${asked}": there is no such column; ${hint}`);
    } else if (other !== undefined) {
      problems.push(
        `--column ${field}="${asked}": the column is named for ${other} too; a column can be one of them`,
      );
    } else byField.set(field, index);
  }
  return { byField, problems };
}

function indexOf(headers: readonly string[], asked: string): number {
  const exact = headers.indexOf(asked);
  if (exact !== -1) return exact;
  const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const alike = headers.flatMap((header, index) => (folded(header) === folded(asked) ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
