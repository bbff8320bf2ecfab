import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormulaTexts } from '../../../src/organizations/import/tables/formula-texts.ts';

function plainOf(...chunks: readonly string[]): string {
  const texts = new FormulaTexts(',');
  return chunks.map((chunk) => texts.plain(chunk)).join('') + texts.rest;
}

test.each([
  ['="001",a\n="002",="001"\n', '"001",a\n"002","001"\n'],
  ['a,",=","="\n', 'a,",=","="\n'],
  ['a,"x"",=""y"\n', 'a,"x"",=""y"\n'],
  ['a=,b="\n', 'a=,b="\n'],
  ['a,=', 'a,='],
])('%j is %j', (text, plain) => {
  expect(plainOf(text)).toBe(plain);
});

test('it does not matter where a file is cut into chunks', () => {
  const signs = fc.string({ unit: fc.constantFrom('=', '"', ',', '\n', 'a'), maxLength: 30 });
  fc.assert(
    fc.property(signs, fc.nat(30), fc.nat(30), (text, a, b) => {
      const [first, second] = [Math.min(a, b), Math.max(a, b)];
      expect(plainOf(text.slice(0, first), text.slice(first, second), text.slice(second))).toBe(
        plainOf(text),
      );
    }),
  );
});
