import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/graph/text/edit-distance.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('counts insertions, deletions, replacements and swaps of neighbours', () => {
  expect(editDistance('director', 'director')).toBe(0);
  expect(editDistance('director', 'drector')).toBe(1);
  expect(editDistance('director', 'directors')).toBe(1);
  expect(editDistance('director', 'dirextor')).toBe(1);
  expect(editDistance('director', 'diretcor')).toBe(1);
  expect(editDistance('', 'vp')).toBe(2);
});

test('is the distance that the definition gives', () => {
  const plain = (a: string, b: string): number => {
    if (a === '' || b === '') return a.length + b.length;
    const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
    const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
    return Math.min(
      plain(restA, b) + 1,
      plain(a, restB) + 1,
      plain(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
      swapped ? plain(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
    );
  };
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(short, short, (a, b) => {
      expect(editDistance(a, b)).toBe(plain(a, b));
    }),
  );
});

test('is the same both ways, and 0 only between equals', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('a limit changes nothing below it, and answers one more above it', () => {
  fc.assert(
    fc.property(text, text, fc.nat(8), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
    }),
  );
});
