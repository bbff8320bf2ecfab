import { chooseColumns } from '../columns/choose-columns.ts';
import { SAMPLE_ROWS } from '../columns/column-facts.ts';
import { formOf, headOf } from '../forms/form-of.ts';
import { passingSecret, Pseudonyms } from '../columns/pseudonyms.ts';
import { DayColumns } from './day-columns.ts';
import { formatOf } from '../tables/format.ts';
import { noteOf, type ReadingNote } from './notes.ts';
import { NumberColumn } from '../columns/number-columns.ts';
import { DAY_FIELDS, fileOn, MOST_COLUMNS } from './file-on-day.ts';
import type { Field, Format, OrganizationFile, ReadOptions } from './organization-file.ts';
import { areDressed } from './numerals.ts';
import { fileError } from './problems.ts';
import { ownTable } from '../tables/own-table.ts';
import { furtherColumns, type RowColumns } from './row-columns.ts';
import { type Table, type TableRecord, textOf } from '../tables/table.ts';

const DRESSED = noteOf(
  'manager style',
  null,
  'ids and managers are the same numbers and written differently, as programs do that take them for numbers; 17.0, 1,017 and ="17" were read as 17, 1017 and 17',
);

/**
 * Opens an organization chart and finds out its format, its encoding and what its columns hold. Of CSV it reads the
 * first rows; once all bytes to tell UTF-8 from Windows-1252, and all rows where the numbers of the first are ambiguous.
 *
 * @throws InvalidInputError with all that is wrong as far as it shows on opening, a line each
 */
export async function openOrganizationFile(path: string, options: ReadOptions): Promise<OrganizationFile> {
  const format = await formatOf(path, options.format);
  refuseIdleOptions(path, format, options);
  const opened = await openTable(path, format, options);
  const own = ownTable(opened);
  const formed = own === null ? await formOf(opened, options) : null;
  const table = own?.table ?? formed?.table ?? opened;
  if (table.columns.length > MOST_COLUMNS)
    throw fileError([`${path}: ${table.columns.length} columns; at most ${MOST_COLUMNS} are read`]);

  const head = await headOf(table);
  const sample = head.slice(0, SAMPLE_ROWS);
  if (sample.length === 0)
    throw fileError([
      `${path}: there are no positions in it${format === 'csv' || format === 'xlsx' ? ', only a header' : ''}`,
    ]);
  const samples = table.columns.map((_, index) =>
    sample.map(({ cells }) => textOf(cells[index])).filter((text) => text !== ''),
  );
  const chosen = chooseColumns(path, table, head, options, { ...own?.columns, ...formed?.columns });
  const numbers = (['fte', 'cost'] as const).flatMap((field) => {
    const index = chosen.byField.get(field) ?? -1;
    const header = chosen.uses[index]?.header;
    return header === undefined ? [] : [{ column: new NumberColumn(header, field, own !== null), index }];
  });
  const days = daysIn(chosen.byField);
  await decideStyles(table, sample, numbers, days);
  const further = furtherColumns(chosen, samples);

  const numbersAreDressed = areDressed(
    samples[chosen.byField.get('manager') ?? -1] ?? [],
    samples[chosen.byField.get('id') ?? -1] ?? [],
  );
  const today = (options.clock?.() ?? new Date()).toISOString().slice(0, 10);
  const asked = options.day ?? table.defaults.asOf;
  const columns: RowColumns = {
    uses: chosen.uses,
    holders: further.holders,
    // What this program wrote has one row for each position.
    aspects: own === null ? further.aspects : null,
    byField: chosen.byField,
    numbers: numbers.map(({ column }) => column),
    furtherDotted: chosen.furtherDotted,
    keys: chosen.keys,
    isOwn: own !== null,
    pseudonyms: options.pseudonyms ?? new Pseudonyms(passingSecret(), () => ''),
    numbersAreDressed,
    nobody: new Set(options.nobody?.map((marker) => marker.trim().toLowerCase())),
  };
  const opening: readonly ReadingNote[] = [
    ...table.notes,
    ...chosen.notes,
    ...numbers.flatMap(({ column }) => column.notes),
    ...(numbersAreDressed ? [DRESSED] : []),
    ...days.columns.notes,
  ];
  return fileOn({ path, table, columns, days: days.columns, opening, today }, asked ?? null);
}

/** Imports what reads the format only when there is such a file: a workbook's reader takes a while to load. */
async function openTable(path: string, format: Format, options: ReadOptions): Promise<Table> {
  if (format === 'csv') return (await import('../tables/csv-table.ts')).openCsvTable(path, options);
  if (format === 'xlsx') return (await import('../tables/xlsx-table.ts')).openXlsxTable(path, options);
  return (await import('../tables/document-table.ts')).openDocumentTable(path, format, options);
}

function refuseIdleOptions(
  path: string,
  format: Format,
  { delimiter, sheet, encoding, headerRow }: ReadOptions,
): void {
  const idle = [
    ...(delimiter !== undefined && format !== 'csv' ? ['--delimiter is for CSV'] : []),
    ...(sheet !== undefined && format !== 'xlsx' ? ['--sheet is for .xlsx workbooks'] : []),
    ...(headerRow !== undefined && format !== 'csv' && format !== 'xlsx'
      ? ['--header-row is for CSV and workbooks']
      : []),
    ...(encoding !== undefined && format === 'xlsx' ? ['--encoding is for text files'] : []),
  ];
  if (idle.length > 0)
    throw fileError(
      idle.map((problem) => `${path}: ${problem}, and this is read as ${format}; leave it out`),
    );
}

function daysIn(byField: ReadonlyMap<Field, number>) {
  const indexes = DAY_FIELDS.flatMap((field) => byField.get(field) ?? []);
  return { columns: new DayColumns(), indexes };
}

/** Looks at the sample, then on through the file until it is decided how numbers and days are written. */
async function decideStyles(
  table: Table,
  sample: readonly TableRecord[],
  columns: readonly { readonly column: NumberColumn; readonly index: number }[],
  days: { readonly columns: DayColumns; readonly indexes: readonly number[] },
): Promise<void> {
  const look = ({ cells }: TableRecord) => {
    for (const { column, index } of columns) column.look(cells[index]);
    for (const index of days.indexes) days.columns.look(table.columns[index]?.header ?? '', cells[index]);
  };
  const isOpen = () => days.columns.isOpen || columns.some(({ column }) => column.isOpen);
  sample.forEach(look);
  const last = sample.at(-1)?.row ?? 0;
  if (sample.length < SAMPLE_ROWS || !isOpen()) return;
  for await (const portion of table.records()) {
    portion.filter(({ row }) => row > last).forEach(look);
    if (!isOpen()) return;
  }
}
