import { expect, it } from 'vitest';
import { keepSame } from '../../src/explorer/client/keep-same.ts';

const known = {
  count: 2,
  note: null,
  skills: [
    { name: 'Delegation', levels: [1, 2] },
    { name: 'Hiring', levels: [3] },
  ],
};

it('keeps an answer that says the same', () => {
  expect(keepSame(known, structuredClone(known))).toBe(known);
});

it('keeps the parts that say the same, also where they have moved', () => {
  const next = {
    count: 1,
    note: null,
    skills: [structuredClone(known.skills[1]), { name: 'Coaching', levels: [] }],
  };
  const kept = keepSame(known, structuredClone(next));
  expect(kept).toEqual(next);
  expect(kept.skills[0]).toBe(known.skills[1]);
  const grown = keepSame(known, { ...structuredClone(known), note: 'new' });
  expect(grown).not.toBe(known);
  expect(grown.skills).toBe(known.skills);
});

it('is the next answer where the known one is of another kind, shorter, longer or missing', () => {
  for (const next of [null, 4, [], [known], {}, { ...known, more: true }, { count: 2, note: null }]) {
    for (const before of [known, undefined, null, [known.skills], 'text']) {
      expect(keepSame(before, structuredClone(next))).toEqual(next);
    }
  }
});
