import { describe, expect, test } from 'vitest';
import { ImportanceTable } from '../../../src/frameworks/levels/importance-table.ts';

const read = (header: string, cells: readonly string[]) => {
  const table = new ImportanceTable(header, cells);
  return cells.map((cell) => table.read(cell)?.importance ?? null);
};

describe('What a cell says of an importance', () => {
  test('is a number of the highest that the column has', () => {
    expect(read('Importance', ['1', '2', '5'])).toEqual([0.2, 0.4, 1]);
    expect(read('Weight', ['1', '10', '7,5'])).toEqual([0.1, 1, 0.75]);
    expect(read('Weight', ['20', '100'])).toEqual([0.2, 1]);
  });

  test('is a share where no number is above 1', () => {
    expect(read('Weight', ['0.2', '1', '0,5'])).toEqual([0.2, 1, 0.5]);
  });

  test('is a number of what the header or the cell states as the highest', () => {
    expect(read('Importance (1-5)', ['1', '2'])).toEqual([0.2, 0.4]);
    expect(read('Importance (0 to 10)', ['1', '2'])).toEqual([0.1, 0.2]);
    expect(read('Importance', ['1/4', '3 of 4', '80 %'])).toEqual([0.25, 0.75, 0.8]);
  });

  test('is that of a known word, and unknown otherwise, never zero', () => {
    expect(read('Importance', ['Essential', 'nice to have', 'rather', '0', ''])).toEqual([
      0.9,
      0.3,
      null,
      null,
      null,
    ]);
    expect(read('Importance (1-5)', ['7'])).toEqual([null]);
  });

  test('is shown, with its rule', () => {
    const table = new ImportanceTable('Importance', ['1', '5']);
    table.read('1');
    table.read('high');
    expect(table.shown).toEqual(['"1" is 0.2: 1 of 5, the highest there is', '"high" is 0.9: a known word']);
  });
});
