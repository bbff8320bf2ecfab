import path from 'node:path';
import { stat } from 'node:fs/promises';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { type LegendEntry, LevelTable } from '../../../levels/level-table.ts';
import type { FrameworkReader, OpenedSource, ReadOptions } from '../../framework-source.ts';
import type { SourceTexts } from '../../source-texts.ts';
import { legendOf } from './legend.ts';
import { firstRowsOf, type NamedTable, namedTables, tableFiles, withoutNulls } from './named-tables.ts';
import { pageTables } from './pages/page-tables.ts';
import { checkNamedColumns } from './table-columns.ts';
import { tableEntries } from './table-entries.ts';
import { tableShape } from './table-shape.ts';
import { tableSurvey } from './table-survey.ts';
import type { UnderstoodTable } from './understood-table.ts';

const MOST_SHOWN = 60;

/** Tables of one's own: a file, a workbook, or a folder of them. */
export const tablesReader: FrameworkReader = {
  name: 'tables',
  reads:
    'tables: CSV or .xlsx, one or a folder of them, or of pages in Markdown or HTML; long, wide, or a matrix of skills by levels',
  takes: ['encoding', 'delimiter', 'sheet', 'columns', 'levels', 'rows', 'inOrder'],
  recognises: async (source, isFolder, texts) =>
    (await tableFiles(source, isFolder)).length > 0 || (await pageTables(texts)).tables.length > 0,
  open,
};

async function open(source: string, options: ReadOptions, texts: SourceTexts): Promise<OpenedSource> {
  const isFolder = (await stat(source)).isDirectory();
  const files = await tableFiles(source, isFolder);
  const named = files.length === 0 ? source : files.join(', ');
  const { tables: read, unread } =
    files.length === 0
      ? await tablesOfPages(source, options, texts)
      : { tables: await namedTables(files, options), unread: [] };
  const tables = read.map(withoutNulls);
  if (tables.every(({ early }) => early.length === 0))
    throw new InvalidInputError(`${named}: there are no rows in it behind the header.`);
  checkNamedColumns(tables, options.columns);
  const shaped = tables.map((table) => ({ table, shape: tableShape(table, options.columns, options.rows) }));
  if (shaped.every(({ shape: { kind } }) => kind === 'nothing' || kind === 'legend'))
    throw nothingUnderstood(tables);
  if (options.inOrder === true && shaped.every(({ shape: { kind } }) => kind !== 'matrix'))
    throw new InvalidInputError(
      `${named}: no matrix, whose levels could stand in an order; leave out --in-order.`,
      { argument: 'in-order' },
    );
  const understood: UnderstoodTable[] = [];
  for (const each of shaped) {
    understood.push({ ...each, survey: await tableSurvey(each.table, each.shape) });
  }
  const levels = levelsByFile(understood, options);
  const all = [...new Set(levels.values())];
  return {
    terms: {},
    shown: [
      ...understood.map(shapeLine),
      ...listed(
        'levels',
        all.flatMap(({ shown }) => shown),
      ),
      ...listed(
        'importances',
        understood.flatMap(({ survey }) => survey.importances?.shown ?? []),
      ),
    ],
    isGuessed:
      all.some((each) => each.isGuessed) ||
      shaped.some(({ shape }) => shape.kind === 'matrix' && shape.isGuessed),
    entries: async function* ({ title }) {
      yield [{ is: 'source', key: 'tables', title, kind: 'LADDER', at: 'the whole' }];
      const what = 'a page that is too large, or marked up as no person does';
      yield unread.map((at) => ({ is: 'remark', manner: 'left out', what, at }) as const);
      yield* tableEntries(understood, levels, options.inOrder ?? false);
    },
  };
}

/** By file how its cells are graded: by its own legends, or where it has none by those of all. */
function levelsByFile(
  tables: readonly UnderstoodTable[],
  { levels: given }: ReadOptions,
): ReadonlyMap<string, LevelTable> {
  const legendsIn = (some: readonly UnderstoodTable[]) =>
    some.flatMap(({ table, shape }) => legendOf(table, shape));
  const byFile = Map.groupBy(tables, ({ table }) => table.file);
  const withOwn = new Set([...byFile].flatMap(([file, some]) => (legendsIn(some).length > 0 ? [file] : [])));
  const others = tables.filter(({ table }) => !withOwn.has(table.file));
  const shared = levelTable(others, given, legendsIn(tables));
  return new Map(
    [...byFile].map(([file, some]) => [
      file,
      withOwn.has(file) ? levelTable(some, given, legendsIn(some)) : shared,
    ]),
  );
}

/** All cells are read once, so that it can be shown how they are taken. */
function levelTable(
  tables: readonly UnderstoodTable[],
  given: ReadOptions['levels'],
  legend: readonly LegendEntry[],
): LevelTable {
  const cells = new Set(tables.flatMap(({ survey }) => [...survey.levels]));
  const levels = new LevelTable(cells, given, legend);
  for (const cell of cells) levels.read(cell);
  return levels;
}

/** Beside files of tables the tables of pages are about those. */
async function tablesOfPages(
  source: string,
  { encoding, delimiter, sheet }: ReadOptions,
  texts: SourceTexts,
): Promise<{ readonly tables: readonly NamedTable[]; readonly unread: readonly string[] }> {
  const given = Object.entries({ encoding, delimiter, sheet }).find(([, value]) => value !== undefined);
  if (given !== undefined)
    throw new InvalidInputError(`${source}: pages, of which --${given[0]} says nothing; leave it out.`, {
      argument: given[0],
    });
  const { tables, unread } = await pageTables(texts);
  const aside = unread.length === 0 ? '' : ` that is read: ${unread.join(', ')}`;
  if (tables.length === 0)
    throw new InvalidInputError(`${source}: no CSV or .xlsx file, and no page with a table${aside}.`);
  return { tables: await firstRowsOf(tables), unread };
}

function shapeLine({ table: { name, file, headers }, shape, survey }: UnderstoodTable): string {
  const called = name === file.replace(path.extname(file), '') ? file : `${file}, ${name}`;
  const known = Object.entries(shape.of).map(([field, index]) => `${field}="${headers[index] ?? ''}"`);
  const count = `${survey.rowCount} ${survey.rowCount === 1 ? 'row' : 'rows'}`;
  if (shape.kind === 'matrix') {
    const others = shape.others.map((index) => `"${headers[index] ?? ''}"`);
    const columns = shape.rows === 'skills' ? 'roles' : 'skills';
    return `${called}: a matrix, ${count} of ${shape.rows} named by "${headers[shape.head] ?? ''}", columns of ${columns}: ${others.join(', ')}${known.length === 0 ? '' : `; ${known.join(', ')}`}`;
  }
  const why = survey.rowCount === 0 ? 'there is no row in it' : 'no header says what it holds';
  return shape.kind === 'nothing'
    ? `${called}: left out, since ${why}`
    : `${called}: ${shape.kind}, ${count}; ${known.join(', ')}`;
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length <= MOST_SHOWN ? [] : [`  and ${lines.length - MOST_SHOWN} more`];
  return [`${title}:`, ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`), ...more];
}

function nothingUnderstood(tables: readonly NamedTable[]): InvalidInputError {
  const lines = tables.map(
    ({ file, name, headers }) => `${file}, ${name}: ${headers.map((header) => `"${header}"`).join(', ')}`,
  );
  return new InvalidInputError(
    `No header says what the columns hold:\n${lines.join('\n')}\nSay it with --column, such as --column skill="Competency" --column role="Job".`,
    { argument: 'column' },
  );
}
