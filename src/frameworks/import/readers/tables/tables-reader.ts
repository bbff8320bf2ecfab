import path from 'node:path';
import { stat } from 'node:fs/promises';
import { InvalidInputError } from '../../../../graph/errors.ts';
import { type LegendEntry, LevelTable } from '../../../levels/level-table.ts';
import { scaleWord } from '../../../levels/known-scales.ts';
import type { FrameworkReader, OpenedSource, ReadOptions } from '../../framework-source.ts';
import { inPortions } from './gathered-things.ts';
import { type HeldTable, namedTables, tableFiles } from './named-tables.ts';
import { checkNamedColumns } from './table-columns.ts';
import { TableEntries } from './table-entries.ts';
import { type TableShape, tableShape } from './table-shape.ts';

const MOST_SHOWN = 60;

/** Tables of one's own: a file, a workbook, or a folder of them. */
export const tablesReader: FrameworkReader = {
  name: 'tables',
  reads: 'tables: CSV or .xlsx, one or a folder of them; long, wide, or a matrix of skills by levels',
  recognises: async (source, isFolder) => (await tableFiles(source, isFolder)).length > 0,
  open,
};

async function open(source: string, options: ReadOptions): Promise<OpenedSource> {
  const isFolder = (await stat(source)).isDirectory();
  const files = await tableFiles(source, isFolder);
  if (files.length === 0) throw new InvalidInputError(`${source}: no CSV or .xlsx file.`);
  const tables = await namedTables(files, options);
  checkNamedColumns(tables, options.columns);
  const shapes = tables.map((table) => tableShape(table, options.columns, options.rows));
  if (shapes.every(({ kind }) => kind === 'nothing' || kind === 'legend')) throw nothingUnderstood(tables);
  const legend = tables.flatMap((table, index) => legendOf(table, shapes[index] as TableShape));
  const cells = tables.flatMap((table, index) => [...gradeCells(table, shapes[index] as TableShape)]);
  const levels = new LevelTable(cells, options.levels, legend);
  for (const cell of cells) levels.read(cell);
  return {
    terms: {},
    shown: [
      ...tables.map((table, index) => shapeLine(table, shapes[index] as TableShape)),
      ...(levels.shown.length === 0 ? [] : ['levels:', ...atMost(levels.shown.map((line) => `  ${line}`))]),
    ],
    isGuessed: levels.isGuessed || shapes.some((shape) => shape.kind === 'matrix' && shape.isGuessed),
    entries: function* ({ title }) {
      yield [{ is: 'source', key: 'tables', title, kind: 'LADDER', at: 'the whole' }];
      const entries = new TableEntries(levels, options.inOrder ?? false);
      // What lists things before what only names them.
      const lists = (shape: TableShape) => shape.kind === 'roles' || shape.kind === 'skills';
      const pairs = tables.map((table, index) => [table, shapes[index] as TableShape] as const);
      for (const [table, shape] of pairs) if (lists(shape)) entries.add(table, shape);
      for (const [table, shape] of pairs) if (!lists(shape)) entries.add(table, shape);
      yield* inPortions(entries.entries());
    },
  };
}

function* gradeCells(table: HeldTable, shape: TableShape): Generator<string> {
  const columns =
    shape.kind === 'matrix' ? shape.others : shape.kind === 'requirements' ? [shape.of.level ?? -1] : [];
  for (const { cells } of table.rows) for (const column of columns) yield cells[column] ?? '';
}

/** What a legend says of its signs: a level of 0 to 5 beside a word, or a word of a known scale beside a sign, or numbers in a row. */
function legendOf(table: HeldTable, shape: TableShape): LegendEntry[] {
  if (shape.kind !== 'legend') return [];
  const rows = table.rows.map(({ cells }) => ({
    sign: cells[shape.of.sign ?? shape.of.level ?? -1] ?? '',
    meaning: cells[shape.of.meaning ?? -1] ?? '',
  }));
  const numbers = rows.map(({ sign }) => Number(sign.replace(',', '.')));
  const highest = Math.max(...numbers.filter((number) => Number.isFinite(number)), 0);
  return rows.flatMap(({ sign, meaning }, index): LegendEntry[] => {
    const number = numbers[index] ?? NaN;
    const word = scaleWord(meaning) ?? scaleWord(sign);
    const spread = Number.isFinite(number) && sign !== '' ? spreadOver(number, highest) : undefined;
    const level = word === undefined ? spread : word.level;
    if (level === undefined) return [];
    return [sign, meaning].filter((text) => text !== '').map((text) => ({ sign: text, level }));
  });
}

function spreadOver(number: number, highest: number): number | null {
  if (number <= 0) return null;
  const level = highest <= 5 ? number : (number / highest) * 5;
  return Math.max(0.5, Math.round(level * 2) / 2);
}

function shapeLine({ name, file, headers, rows }: HeldTable, shape: TableShape): string {
  const called = name === file.replace(path.extname(file), '') ? file : `${file}, ${name}`;
  const known = Object.entries(shape.of).map(([field, index]) => `${field}="${headers[index] ?? ''}"`);
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  if (shape.kind === 'matrix') {
    const others = shape.others.map((index) => `"${headers[index] ?? ''}"`);
    const columns = shape.rows === 'skills' ? 'roles' : 'skills';
    return `${called}: a matrix, ${count} of ${shape.rows} named by "${headers[shape.head] ?? ''}", columns of ${columns}: ${others.join(', ')}${known.length === 0 ? '' : `; ${known.join(', ')}`}`;
  }
  return shape.kind === 'nothing'
    ? `${called}: left out, since no header says what it holds`
    : `${called}: ${shape.kind}, ${count}; ${known.join(', ')}`;
}

function atMost(lines: readonly string[]): string[] {
  return lines.length <= MOST_SHOWN
    ? [...lines]
    : [...lines.slice(0, MOST_SHOWN), `  and ${lines.length - MOST_SHOWN} more`];
}

function nothingUnderstood(tables: readonly HeldTable[]): InvalidInputError {
  const lines = tables.map(
    ({ file, name, headers }) => `${file}, ${name}: ${headers.map((header) => `"${header}"`).join(', ')}`,
  );
  return new InvalidInputError(
    `No header says what the columns hold:\n${lines.join('\n')}\nSay it with --column, such as --column skill="Competency" --column role="Job".`,
    { argument: 'column' },
  );
}
