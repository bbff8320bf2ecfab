import type { ColumnFacts } from '../columns/column-facts.ts';
import { fitOf } from '../columns/key-columns.ts';
import { identifyingCells } from '../columns/personal-data.ts';
import { noteOf } from '../rows/notes.ts';
import { type Cell, type TableRecord, textOf } from '../tables/table.ts';
import { columnOf, eachRecord, type Form, freeHeader } from './form.ts';

const LEVEL =
  /^(?:(?:org(?:ani[sz]ation)?|management|hierarchy|reporting|management chain)?[\s_-]*(?:level|lvl|tier|layer|l|ebene|stufe|niveau|nivel|livello|nível|nivå|niveau hiérarchique|poziom|seviye|уровень|级别|层级|レベル|階層))[\s_#-]*0?(\d{1,2})$/iu;
/** "1st level", "2. Ebene", "一级"; and "N", "N-1" as French charts have it. */
const ORDINAL =
  /^(\d{1,2})\s*(?:st|nd|rd|th|\.|º|°|er|e|è?me|ère)?\s*(?:level|lvl|tier|layer|ebene|stufe|niveau|nivel|livello|nível|nivå|级|級|层|階層)$/iu;
const BELOW_TOP = /^n\s*(?:[-–]\s*(\d))?$/i;
const COUNT =
  /^(?:headcount|head count|count|posts|positions|number of (?:posts|positions|employees)|anzahl|anzahl stellen|stellen|effectif|effectifs|nombre|plazas|numero|antal|aantal|人数|人数合計|人員)$/i;
/** A row stands for no more posts than this. */
const MOST_POSTS = 10_000;
const BATCH = 1_000;

/**
 * One column for each level: a row is a position on the level of its last cell that is filled, beneath the latest one of
 * the level above. Where a row has the levels above it filled too, these say beneath whom it is, and are positions of their
 * own where they have no row.
 */
export const levelForm: Form = (table, columns) => {
  const levels = levelColumns(columns);
  if (levels.length < 2) return null;
  const isOfManagers = (column: ColumnFacts) =>
    !levels.includes(column) && fitOf(column, 'manager') !== null && column.filled > 0;
  if (columns.some(isOfManagers)) return null;
  const taken = new Set(levels.map(({ index }) => index));
  const count = columns.find(({ header, index }) => !taken.has(index) && COUNT.test(header.trim()));
  const id = freeHeader(table, 'place');
  const manager = freeHeader(table, 'place above');
  const title = freeHeader(table, 'title of the place');
  const texts = levels.flatMap(({ sample }) => sample);
  const reason = identifyingCells(texts);
  const others = columns.filter(({ index }) => !taken.has(index));
  const repeats = count === undefined ? '' : `, as often as "${count.header}" says`;
  return {
    table: {
      ...table,
      columns: [
        columnOf(id),
        columnOf(manager),
        { ...columnOf(title), ...(reason === null ? {} : { personal: reason }) },
        ...others.map(({ index }) => table.columns[index]!),
      ],
      notes: [
        ...table.notes,
        noteOf(
          'form',
          null,
          `the columns "${levels[0]!.header}" to "${levels.at(-1)!.header}" are the levels of the tree: every row is a position${repeats}`,
        ),
      ],
      records: async function* () {
        const outline = new Outline();
        let batch: TableRecord[] = [];
        for await (const record of eachRecord(table)) {
          const cells = levels.map(({ index }) => textOf(record.cells[index]));
          const rest = others.map(({ index }): Cell => record.cells[index] ?? '');
          const posts = count === undefined ? 1 : postsOf(textOf(record.cells[count.index]));
          for (const [place, above, name, isOwn] of outline.add(cells, posts))
            batch.push({ ...record, cells: [place, above, name, ...(isOwn ? rest : rest.map(() => ''))] });
          if (batch.length < BATCH) continue;
          yield batch;
          batch = [];
        }
        yield batch;
      },
    },
    columns: { id, manager, ...(reason === null ? { title } : {}) },
  };
};

/** Columns whose headers count up, in their order. */
export function levelColumns(columns: readonly ColumnFacts[]): ColumnFacts[] {
  const numbered = columns.flatMap((column) => {
    const header = column.header.trim();
    const number = (LEVEL.exec(header) ?? ORDINAL.exec(header))?.[1];
    const below = BELOW_TOP.exec(header);
    if (number === undefined && below === null) return [];
    return [{ column, number: Number(number ?? below?.[1] ?? 0) }];
  });
  return countingUp(numbered);
}

/** Numbered columns in their order; none where a number is left out or there twice. */
export function countingUp(
  numbered: readonly { readonly column: ColumnFacts; readonly number: number }[],
): ColumnFacts[] {
  const inOrder = numbered.toSorted((a, b) => a.number - b.number);
  const isRow = inOrder.every(
    ({ number }, index) => index === 0 || number === inOrder[index - 1]!.number + 1,
  );
  return isRow ? inOrder.map(({ column }) => column) : [];
}

function postsOf(text: string): number {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 1;
  return Math.min(MOST_POSTS, Math.max(1, count));
}

type Place = readonly [place: string, above: string, title: string, isOwn: boolean];

/** Places of a tree that is written row by row: `1`, `1.1`, `1.2`. */
class Outline {
  /** By level the place that rows beneath it belong to, and its title. */
  #way: { place: string; title: string; children: number }[] = [];
  #tops = 0;

  /** The places of a row: those above it that are new, then its own. */
  add(cells: readonly string[], posts: number): Place[] {
    const depth = cells.findLastIndex((cell) => cell !== '');
    if (depth === -1) return [];
    const places: Place[] = [];
    for (let level = 0; level < depth; level += 1) {
      const known = this.#way[level];
      if (cells[level] === '' || known?.title === cells[level]) continue;
      places.push([...this.#take(level, cells[level]!), false]);
    }
    for (let post = 0; post < posts; post += 1) places.push([...this.#take(depth, cells[depth]!), true]);
    return places;
  }

  #take(level: number, title: string): [place: string, above: string, title: string] {
    const above = this.#way[level - 1] ?? this.#way.at(level === 0 ? this.#way.length : -1);
    const parent = level === 0 ? undefined : above;
    const number = parent === undefined ? (this.#tops += 1) : (parent.children += 1);
    const place = parent === undefined ? String(number) : `${parent.place}.${number}`;
    this.#way = [...this.#way.slice(0, level), { place, title, children: 0 }];
    return [place, parent?.place ?? '', title];
  }
}
