import { scaleWord } from '../../../levels/known-scales.ts';
import type { LegendEntry } from '../../../levels/level-table.ts';
import type { NamedTable } from './named-tables.ts';
import type { TableShape } from './table-shape.ts';

/** What a legend says of its signs: a word of a known scale beside a sign; otherwise a number beside a sign or words. */
export function legendOf({ early }: NamedTable, { kind, of }: TableShape): LegendEntry[] {
  if (kind !== 'legend') return [];
  return early.flatMap(({ cells }): LegendEntry[] => {
    const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
    const sign = cell(of.sign) || cell(of.level);
    const meaning = cell(of.meaning);
    const signs = [sign, meaning].filter((text) => text !== '');
    const word = scaleWord(meaning) ?? scaleWord(sign);
    if (word !== undefined) return signs.map((text) => ({ sign: text, level: word.level }));
    const number = [sign, cell(of.level)].map(numberOf).find((each) => each !== undefined);
    return number === undefined ? [] : signs.map((text) => ({ sign: text, number }));
  });
}

function numberOf(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text !== '' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
