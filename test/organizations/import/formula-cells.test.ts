import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neutralised, plain } from '../../../src/organizations/formula-cells.ts';

const CELL = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ', '\n') }),
);

test('every cell is itself again after it was neutralised', () => {
  fc.assert(
    fc.property(CELL, (cell) => {
      expect(plain(neutralised(cell))).toBe(cell);
    }),
  );
});

test('no neutralised cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(CELL, (cell) => {
      expect(neutralised(cell)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('other cells stay as they are, those with an apostrophe too', () => {
  expect(["O'Neill Ltd", "'quoted'", 'a=1', ''].map(neutralised)).toEqual([
    "O'Neill Ltd",
    "'quoted'",
    'a=1',
    '',
  ]);
  expect(["'quoted'", "''=1", '=1'].map(plain)).toEqual(["'quoted'", "'=1", '=1']);
});
