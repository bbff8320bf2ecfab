import type { ColumnFacts } from '../columns/column-facts.ts';
import { fitOf } from '../columns/key-columns.ts';
import { noteOf } from '../rows/notes.ts';
import { type TableRecord, textOf } from '../tables/table.ts';
import { columnOf, eachRecord, type Form, freeHeader, withCells } from './form.ts';

const DEPTH =
  /^(?:(?:outline|hierarchy|org|hierarchie|gliederungs)?[\s_-]*(?:level|lvl|depth|tier|layer|ebene|stufe|tiefe|niveau|nivel|livello|nível|nivå|taso|poziom|úroveň|seviye|уровень|рівень|级别|层级|階層|レベル|레벨))$/iu;
/** Signs that stand for a step in front of a title. */
const INDENT = /^[\s\u00a0.•·*>–—-]*/u;

/**
 * An outline row by row: how deep a row is says a number in a column, or how far its title is moved to the right by spaces
 * or signs. A row is beneath the latest one that is less deep. Where no column has managers or ids.
 */
export const outlineForm: Form = (table, columns, head) => {
  if (
    columns.some((column) => column.filled > 0 && (fitOf(column, 'manager') ?? fitOf(column, 'id')) !== null)
  )
    return null;
  const numbered = columns.find(isOfDepths);
  const indented = numbered === undefined ? columns.find(({ index }) => isIndented(head, index)) : undefined;
  const column = numbered ?? indented;
  if (column === undefined) return null;
  const depthOf = (cell: unknown): number | null => {
    if (numbered !== undefined) return Number(textOf(cell as string));
    const text = typeof cell === 'string' ? cell : '';
    return text.trim() === '' ? null : (INDENT.exec(text)?.[0].length ?? 0);
  };
  const id = freeHeader(table, 'place');
  const manager = freeHeader(table, 'place above');
  return {
    table: {
      ...table,
      columns: [columnOf(id), columnOf(manager), ...table.columns],
      notes: [
        ...table.notes,
        noteOf(
          'form',
          column.header,
          `column "${column.header}": ${numbered === undefined ? 'how far a title is moved to the right' : 'its number'} says how deep a row is in the tree`,
        ),
      ],
      records: async function* () {
        const way: { depth: number; place: string; children: number }[] = [];
        let tops = 0;
        for await (const record of eachRecord(table)) {
          const cell = record.cells[column.index];
          const depth = depthOf(cell);
          if (depth === null) {
            yield [withCells(record, ['', ''])];
            continue;
          }
          while (way.length > 0 && way.at(-1)!.depth >= depth) way.pop();
          const above = way.at(-1);
          const number = above === undefined ? (tops += 1) : (above.children += 1);
          const place = above === undefined ? String(number) : `${above.place}.${number}`;
          way.push({ depth, place, children: 0 });
          const cells = [...record.cells];
          if (numbered === undefined && typeof cell === 'string')
            cells[column.index] = cell.replace(INDENT, '');
          yield [withCells({ ...record, cells }, [place, above?.place ?? ''])];
        }
      },
    },
    columns: { id, manager },
  };
};

const LEAST_INDENTED = 0.3;

/** The first is not moved, and of the others a good part is. */
function isIndented(head: readonly TableRecord[], index: number): boolean {
  const cells = head.map(({ cells }) => cells[index]).filter((cell) => typeof cell === 'string');
  const steps = cells.filter((cell) => cell.trim() !== '').map((cell) => INDENT.exec(cell)?.[0].length ?? 0);
  const moved = steps.filter((step) => step > 0).length;
  return steps.length > 1 && steps[0] === 0 && moved >= LEAST_INDENTED * steps.length;
}

/** Whole numbers that begin with the least and never rise by more than one. */
function isOfDepths({ header, sample, cells }: ColumnFacts): boolean {
  if (!DEPTH.test(header.trim()) || sample.length < 2 || !sample.every((text) => /^\d{1,2}$/.test(text)))
    return false;
  const depths = cells.filter((text) => text !== '').map(Number);
  return (
    depths.length === cells.length &&
    depths.every((depth, row) =>
      row === 0 ? depth === Math.min(...depths) : depth <= depths[row - 1]! + 1,
    ) &&
    new Set(depths).size > 1
  );
}
