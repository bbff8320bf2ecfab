import { describe, expect, test } from 'vitest';
import { LevelTable } from '../../../src/frameworks/levels/level-table.ts';

const read = (
  cell: string,
  cells: readonly string[] = [cell],
  ...more: ConstructorParameters<typeof LevelTable> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const result = new LevelTable(cells, ...more).read(cell);
  return result.kind === 'graded' ? [result.level, result.confidence] : result.kind;
};

describe('What a cell says of a level', () => {
  test('is that of a word of a known scale', () => {
    expect(
      ['Novice', 'advanced beginner', 'Competent', 'PROFICIENT', 'expert'].map((word) => read(word)),
    ).toEqual([1, 1.5, 3, 4, 5].map((level, index) => [index === 1 ? 2 : level, 0.7]));
    expect(read('Basic')).toEqual([1.5, 0.7]);
    expect(read('Apply')).toEqual([3, 0.7]);
    expect(read('3 - Proficient')).toEqual([4, 0.7]);
  });

  test('is nothing where it says that the skill is not required, and unknown where it says no more than that it is', () => {
    for (const cell of ['', ' \u00a0', '-', 'n/a', 'None', 'no', '0', '✗', 'Not Relevant']) {
      expect(read(cell), cell).toBe('not required');
    }
    for (const cell of ['x', 'X', 'yes', '✓', '●']) expect(read(cell), cell).toBe('ungraded');
  });

  test('is words where it is no grade, however strong the verbs', () => {
    expect(read('Leads and masters the work of experts')).toBe('words');
    expect(read('Owns it')).toBe('words');
    // A range is two levels, and a day none.
    for (const cell of ['1-2', '3 - 4', '2026-05-01']) expect(read(cell), cell).toBe('words');
  });

  test('is a number with its fraction, written with a point or a comma', () => {
    for (const cell of ['2.5', '2,5']) expect(read(cell), cell).toEqual([2.5, 0.3]);
    expect(read('2.5', ['2.5', '10'])).toEqual([1.5, 0.3]);
  });

  test('is that of a word in German, French or Spanish', () => {
    expect(['Fortgeschritten', 'débutant', 'Básico'].map((word) => read(word))).toEqual([
      [4, 0.7],
      [1, 0.7],
      [1.5, 0.7],
    ]);
  });

  test('is what is given, then what the legend says, before any scale', () => {
    const legend = [{ sign: 'Expert', level: 3 }];
    expect(read('expert', [], {}, legend)).toEqual([3, 0.9]);
    expect(read('Expert', [], { EXPERT: 4.5 }, legend)).toEqual([4.5, 0.9]);
    expect(read('B', [], { b: null })).toBe('not required');
  });

  test('is of confidence 0.3 for numbers and letters of which nobody says what they mean', () => {
    expect(read('3', ['1', '2', '3'])).toEqual([3, 0.3]);
    expect(read('10', ['1', '10'])).toEqual([5, 0.3]);
    expect(read('2', ['2', '10'])).toEqual([1, 0.3]);
    expect(read('L4', ['L1', 'L4', 'L8'])).toEqual([2.5, 0.3]);
    expect([read('A', ['A', 'B', 'C', 'D', 'E']), read('E', ['A', 'B', 'C', 'D', 'E'])]).toEqual([
      [5, 0.3],
      [1, 0.3],
    ]);
    // How far below the best it is nothing says.
    expect([read('C', ['C']), read('B', ['B', 'D'])]).toEqual(['words', 'words']);
    expect(read('★★★☆☆')).toEqual([3, 0.7]);
    expect(read('3/4')).toEqual([4, 0.7]);
  });

  test('is shown, with its rule', () => {
    const table = new LevelTable(['1', '4', 'Expert']);
    for (const cell of ['4', 'Expert', '-']) table.read(cell);
    expect(table.isGuessed).toBe(true);
    expect(table.shown).toEqual([
      '"4" is 4: a number of 0 to 5, more being more; nobody says so',
      '"Expert" is 5: a word of the scale Dreyfus',
      '"-" is no requirement',
    ]);
  });
});
