import { partsOf } from '../../chart/manager-cells.ts';
import { readsLikeNobody } from '../../findings/nobody.ts';
import { bareNumeral } from '../rows/numerals.ts';
import type { ColumnFacts } from './column-facts.ts';
import { formsNamed, keyForms, type KeyStyle, keysWithin } from './key-forms.ts';

/** How well the cells of one column name rows by another. */
export interface ManagerLink {
  readonly manager: ColumnFacts;
  readonly key: ColumnFacts;
  /** Cells that name somebody. */
  readonly named: number;
  /** Of those the ones whose value, or part of it, is a key. */
  readonly joined: number;
  /** Different keys that are named. */
  readonly managers: number;
  /** Rows that would be in circles, those that name themselves aside. */
  readonly inCircles: number;
  /** Rows that name themselves. */
  readonly toThemselves: number;
}

export function shareOf({ joined, named }: ManagerLink): number {
  return named === 0 ? 0 : joined / named;
}

/** By column its values in all the forms that count as the same, each with the first row that has it. */
export class KeyIndex {
  readonly #byColumn = new Map<number, ReadonlyMap<string, number>>();

  of(column: ColumnFacts): ReadonlyMap<string, number> {
    let index = this.#byColumn.get(column.index);
    if (index === undefined) {
      const made = new Map<string, number>();
      const style = styleOf(column);
      column.cells.forEach((cell, row) => {
        if (cell === '') return;
        const numeral = bareNumeral(cell);
        const forms = keyForms(cell, style);
        for (const form of numeral === null || numeral === cell ? forms : [...forms, `b${numeral}`])
          if (!made.has(form)) made.set(form, row);
      });
      index = made;
      this.#byColumn.set(column.index, index);
    }
    return index;
  }
}

/** Whether the values of a column are people's, and so compared as names are. */
export function styleOf({ personal }: ColumnFacts): KeyStyle {
  return personal?.concern === 'identifying' ? 'personal' : 'plain';
}

/** The row that a cell names by the keys of an index. */
function rowNamed(cell: string, keys: ReadonlyMap<string, number>, style: KeyStyle): number | undefined {
  const whole = firstOf(formsNamed(cell, style), keys);
  if (whole !== undefined) return whole;
  const numeral = bareNumeral(cell);
  const bare = numeral === null ? undefined : (keys.get(`k${numeral}`) ?? keys.get(`b${numeral}`));
  if (bare !== undefined) return bare;
  const within = keysWithin(cell);
  for (const part of within) {
    const row = firstOf(formsNamed(part, style), keys);
    if (row !== undefined) return row;
  }
  const parts = partsOf(cell);
  return parts.length > 1 ? firstOf(formsNamed(parts[0]!, style), keys) : undefined;
}

function firstOf(forms: readonly string[], keys: ReadonlyMap<string, number>): number | undefined {
  for (const form of forms) {
    const row = keys.get(form);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Looks up every cell of one column among the values of another. */
export function linkBetween(manager: ColumnFacts, key: ColumnFacts, index: KeyIndex): ManagerLink {
  const keys = index.of(key);
  const style = styleOf(key);
  const rowOfValue = new Map<string, number | undefined>();
  let [named, joined, toThemselves] = [0, 0, 0];
  const above = new Int32Array(manager.cells.length).fill(-1);
  const managers = new Set<number>();
  manager.cells.forEach((cell, row) => {
    if (cell === '' || (readsLikeNobody(cell) && !keys.has(`k${cell}`))) return;
    if (!rowOfValue.has(cell)) rowOfValue.set(cell, rowNamed(cell, keys, style));
    const found = rowOfValue.get(cell);
    named += 1;
    if (found === undefined) return;
    joined += 1;
    managers.add(found);
    if (found === row || manager.cells[row] === key.cells[row]) toThemselves += 1;
    else above[row] = found;
  });
  return { manager, key, named, joined, managers: managers.size, inCircles: inCircles(above), toThemselves };
}

/** How many rows lie in circles of who names whom. */
function inCircles(above: Int32Array): number {
  const state = new Uint8Array(above.length);
  let count = 0;
  for (let start = 0; start < above.length; start += 1) {
    const way: number[] = [];
    let row = start;
    while (row !== -1 && state[row] === 0) {
      state[row] = 1;
      way.push(row);
      row = above[row]!;
    }
    if (row !== -1 && state[row] === 1) count += way.length - way.indexOf(row);
    for (const passed of way) state[passed] = 2;
  }
  return count;
}
