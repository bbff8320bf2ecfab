import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/organizations/export/formats/csv.ts';

describe('a number in a table', () => {
  it('has no exponent and no look of thousands', () => {
    expect([0, 40, 0.5, 1.125, 1e21, 1.5e-7, -2.5e22].map(decimalText)).toEqual([
      '0',
      '40',
      '0.5',
      '1.1250',
      '1000000000000000000000',
      '0.00000015',
      '-25000000000000000000000',
    ]);
  });

  it('is the same number when it is read', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        (number) => {
          expect(decimalText(number)).toMatch(/^-?\d+(\.\d+)?$/);
          expect(Number(decimalText(number))).toBe(number);
        },
      ),
    );
  });
});
