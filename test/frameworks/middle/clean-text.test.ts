import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanName, proseOf } from '../../../src/frameworks/middle/clean-text.ts';

const text = array(constantFrom('a', 'b-1', '.', ' ', '\n', '\t', 'é', '\u00a0', '\u200b', '\u2028'), {
  maxLength: 6,
}).map((signs) => signs.join(''));

describe('A cleaned text', () => {
  test.each([' Lead', 'Lead ', '\nLead', ' Lead of two', '\u200bLead'])(
    'has nothing white or unseen around it, of plain signs or others: %j',
    (given) => {
      expect(cleanName(given)).toBe(given.replace('\u200b', '').trim());
      expect(proseOf(given)).toBe(given.replace('\u200b', '').trim());
    },
  );

  test('as a name has single spaces between its words and none around them', () => {
    assert(
      property(text, (given) => {
        expect(cleanName(given)).toBe(given.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test('as prose has nothing white around it or around its lines, and nothing more to be cleaned', () => {
    assert(
      property(text, (given) => {
        const prose = proseOf(given);
        if (prose === null) return;
        expect(prose).not.toMatch(/^\s|\s$|[ \t]\n|\n[ \t]|\n{3}/);
        expect(proseOf(prose)).toBe(prose);
      }),
    );
  });
});
