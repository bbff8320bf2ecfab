import { scaleWord } from '../../../levels/known-scales.ts';
import type { LegendEntry } from '../../../levels/level-table.ts';
import type { NamedTable } from './named-tables.ts';
import type { Cell } from './row-cells.ts';
import type { TableShape } from './table-shape.ts';

/** What a legend says of its signs. */
export function legendOf({ early }: NamedTable, { kind, of }: TableShape): LegendEntry[] {
  if (kind !== 'legend') return [];
  return early.flatMap(({ cells }) =>
    legendRow((field) => {
      const index = of[field];
      return index === undefined ? '' : (cells[index] ?? '');
    }),
  );
}

/**
 * What a row of a legend says: a word of a known scale beside a sign; otherwise a number beside a sign or words. Nothing
 * where neither says how well.
 */
export function legendRow(cell: Cell): LegendEntry[] {
  const sign = cell('sign') || cell('level');
  const meaning = cell('meaning');
  const signs = [sign, meaning].filter((text) => text !== '');
  const word = scaleWord(meaning) ?? scaleWord(sign);
  if (word !== undefined) return signs.map((text) => ({ sign: text, level: word.level }));
  const number = [sign, cell('level')].map(numberOf).find((each) => each !== undefined);
  return number === undefined ? [] : signs.map((text) => ({ sign: text, number }));
}

function numberOf(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
