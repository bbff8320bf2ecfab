import { describe, expect, test } from 'vitest';
import { examplesIn } from '../../src/explorer/pages/start/examples.ts';

const role = (name: string) => ({
  id: `Role:${name}`,
  slug: name,
  title: name,
  seniority: null,
  track: null,
});

/** A step for each pair of letters. */
const steps = (...pairs: string[]) =>
  pairs.map((pair) => ({ id: pair, from: role(pair[0] ?? ''), to: role(pair[1] ?? '') }));

const shown = (...pairs: string[]) =>
  examplesIn(steps(...pairs)).map(({ from, to, steps: far }) => `${from.title}${to.title}${far}`);

describe('the examples of the first page', () => {
  test('are pairs that a way joins, the longest first, each from another role and of another length', () => {
    expect(shown('ab', 'bc', 'cd')).toEqual(['ad3', 'bd2', 'cd1']);
  });

  test('go by the shortest way, and end where it goes in a circle', () => {
    expect(shown('ab', 'bc', 'ac', 'ca')).toEqual(['ba2', 'ab1']);
  });

  test('are none where there is no step', () => {
    expect(shown()).toEqual([]);
  });
});
