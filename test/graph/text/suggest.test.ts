import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest, Suggester } from '../../../src/graph/text/suggest.ts';

describe('suggestions', () => {
  const known = [
    'delegation',
    'delivery',
    'people-management',
    'project-management',
    'hands-on-coding',
    'vision',
  ];

  test.each([
    ['delegaton', 'delegation'],
    ['DELEGATION ', 'delegation'],
    ['people managment', 'people-management'],
    ['management, people', 'people-management'],
    ['proj man', 'project-management'],
    ['hands-on', 'hands-on-coding'],
    ['coding', 'hands-on-coding'],
    ['visoin', 'vision'],
  ])('for %s begin with %s', (text, nearest) => {
    expect(suggest(text, known)[0]).toBe(nearest);
  });

  test.each(['', '???', 'xyzzy', '🚀'])('for %j are none', (text) => {
    expect(suggest(text, known)).toEqual([]);
  });

  test('are at most as many as asked for', () => {
    const alike = ['skill-1', 'skill-2', 'skill-3', 'skill-4'];
    expect(suggest('skill', alike, 3)).toEqual(['skill-1', 'skill-2', 'skill-3']);
  });

  test('name each thing once, by its nearest name, ties in the order of name and id', () => {
    const suggester = new Suggester([
      { id: 'b', name: 'Team Lead' },
      { id: 'a', name: 'Team Lead' },
      { id: 'a', name: 'Team Leader' },
    ]);
    expect(suggester.nearest('team lead', 5)).toEqual([
      { id: 'a', name: 'Team Lead' },
      { id: 'b', name: 'Team Lead' },
    ]);
  });

  test('find every known word behind one typing error', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (words, pick, place) => {
          const meant = words[pick % words.length] ?? '';
          const at = place % meant.length;
          expect(suggest(meant.slice(0, at) + meant.slice(at + 1), words)).toContain(meant);
        },
      ),
    );
  });

  // To compare every letter of a name as long as this with every letter of the text would take minutes.
  test('are the same for a text of any length, of which the first letters are compared', () => {
    const names = ['vision', 'delegation', 'vision '.repeat(100_000)];
    const suggester = new Suggester(names.map((name, index) => ({ id: `${index}`, name })));
    for (const times of [100, 100_000]) {
      expect(suggester.nearest('vision '.repeat(times), 5).map(({ id }) => id)).toEqual(['2', '0']);
    }
  });
});
