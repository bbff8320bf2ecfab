import { describe, expect, test } from 'vitest';
import { positionNumbers } from '../../../src/organizations/chart/chart.ts';
import { chainsChanged, spansChanged } from '../../../src/organizations/reorganization/effect.ts';
import { chartFrom, chartOf, textOf } from '../dirty-charts.ts';
import { add, after, changeKind, move, refusals, remove, textAfter } from './changes.ts';

describe('moving a position', () => {
  test('takes its organization along', () => {
    expect(textAfter('a, b: a, c: b, d: a', move('b', 'd'))).toBe('a, b: d, c: b, d: a');
    expect(textAfter('a, b: a, c: b', move('b', null))).toBe('a, b, c: b');
  });

  test('leaves its reports to the manager that it had, when it goes without them', () => {
    expect(textAfter('a, b: a, c: b, d: a', move('b', 'd', false))).toBe('a, b: d, c: a, d: a');
    expect(textAfter('a, b: a, c: b', move('a', 'c', false))).toBe('a: c, b, c: b');
  });

  test('without its reports can go below one of them', () => {
    expect(textAfter('a, b: a, c: b, d: c', move('b', 'd', false))).toBe('a, b: d, c: a, d: c');
  });

  test('replaces every solid manager that the source names, and keeps the dotted ones', () => {
    const before = chartFrom('a, b: b a c nobody ~d ~nowhere, c, d');
    const outcome = after(before, move('b', 'c'));
    expect(textOf(outcome)).toBe('a, b: c ~d, c, d');
    expect(outcome.chart.positions[1]?.unknownManagers).toEqual([
      { text: 'nowhere', kind: 'DOTTED', leftOut: false },
    ]);
    expect(outcome.forest.unfollowed).toMatchObject({ selfReports: [], severalManagers: [] });
  });

  test('to where it is has an effect only where the source says more than that', () => {
    expect(textAfter('a, b: a c, c', move('b', 'a'))).toBe('a, b: a, c');
    expect(refusals('a, b: a', move('b', 'a'), move('a', null))).toEqual([
      '0: "b" already reports to "a".',
      '1: "a" has no manager already.',
    ]);
  });

  test('is refused to itself and to below itself, with the circle that it would close', () => {
    expect(refusals('a, b: a, c: b, d: c', move('b', 'b'), move('a', 'd'), move('b', 'c'))).toEqual([
      '0: "b" cannot report to itself.',
      '1: "a" cannot report to "d", which is below it: that would close the circle "a" → "d" → "c" → "b" → "a".',
      '2: "b" cannot report to "c", which is below it: that would close the circle "b" → "c" → "b".',
    ]);
  });

  test('is refused for positions that nobody knows, with those of nearly that name', () => {
    expect(refusals('cto, dev-1: cto', move('dev1', 'cto'), move('cto', 'xyz'))).toEqual([
      '0: No position is called "dev1". The nearest names are "dev-1".',
      '1: No position is called "xyz".',
    ]);
  });
});

describe('removing a position', () => {
  test('gives its reports to its manager, or to whom is said', () => {
    expect(textAfter('a, b: a, c: b, d: a', remove('b'))).toBe('a, c: a, d: a');
    expect(textAfter('a, b: a, c: b, d: a', remove('b', 'd'))).toBe('a, c: d, d: a');
    expect(textAfter('a, b: a, c: a', remove('a'))).toBe('b, c');
  });

  test('can put one of its reports in its place', () => {
    expect(textAfter('a, b: a, c: b, d: b', remove('b', 'd'))).toBe('a, c: d, d: a');
    expect(textAfter('a, b: a, c: a', remove('a', 'b'))).toBe('b, c: b');
  });

  test('takes away the lines to it that were not followed or are dotted', () => {
    expect(textAfter('a, b, c: a b ~b, d: ~b', remove('b'))).toBe('a, c: a, d');
  });

  test('keeps the lines of the other rows with its id as they are', () => {
    const before = chartOf([{ id: 'x' }, { id: 'x' }, { id: 'y', managers: ['x'] }]);
    expect(textOf(after(before, remove('x')))).toBe('x~2, y');
    expect(textOf(after(before, remove('x~2')))).toBe('x, y: x');
  });

  test('is refused where its reports would go to itself, or to one below another of them', () => {
    expect(refusals('a, b: a, c: b', remove('a', 'a'), remove('a', 'c'))).toEqual([
      '0: The reports of "a" cannot go to itself.',
      '1: "b" cannot report to "c", which is below it: that would close the circle "b" → "c" → "b".',
    ]);
  });
});

describe('adding a position', () => {
  test('puts it at the end of the chart, without a row', () => {
    const outcome = after(chartFrom('a, b: a'), add(' c ', 'b'), add('d', 'c'), move('a', 'd', false));
    expect(textOf(outcome)).toBe('a: d, b, c: b, d: c');
    expect(outcome.chart.positions[2]).toMatchObject({ key: 'c', sourceId: 'c', row: null, title: 'New  c' });
  });

  test('is refused without an id, with one that is taken, and below an unknown manager', () => {
    expect(refusals('a', add(' '), add('a'), add('b', 'b'), add('c', 'z'))).toEqual([
      '0: A position needs an id.',
      '1: There is a position called "a" already.',
      '2: "b" cannot report to itself.',
      '3: No position is called "z".',
    ]);
  });

  test('does not make it the manager that nobody was called', () => {
    expect(textAfter('a: b', add('b'))).toBe('a, b');
  });

  test('can bring back a key that was removed', () => {
    const before = chartFrom('a, b: a, c: b');
    const outcome = after(before, remove('a'), move('c', 'a'), add('a', 'c'));
    expect(outcome.refused).toEqual([{ index: 1, reason: '"a" was removed by an earlier change.' }]);
    expect(textOf(outcome)).toBe('b, c: b, a: c');
    expect(Array.from(outcome.numbers)).toEqual([2, 0, 1]);
  });
});

test('changes are made in order, and refused ones do not hinder others', () => {
  const outcome = after(
    chartFrom('a, b: a, c: b'),
    move('a', 'c'),
    move('c', null),
    move('a', 'c'),
    remove('b', 'c'),
    add('b', 'a'),
  );
  expect(outcome.refused.map(({ index }) => index)).toEqual([0]);
  expect(outcome.applied).toBe(4);
  expect(textOf(outcome)).toBe('a: c, c, b: a');
});

test('what changes is how many chains are others, and whose spans', () => {
  const before = chartFrom('a, b: a, c: b, d: c, e: a');
  const outcome = after(before, move('b', 'e'), add('f', 'e'));
  const numbers = positionNumbers(outcome.numbers, outcome.forest.size);
  expect(chainsChanged(before, outcome, numbers)).toBe(3);
  expect(spansChanged(before, outcome, numbers)).toEqual([
    { position: 0, before: 2, after: 1 },
    { position: 4, before: 0, after: 2 },
  ]);
});

test('a chart that is one line of 10,000 positions can be changed, and long circles are told in short', () => {
  const rows = Array.from({ length: 10_000 }, (_, number) => ({
    id: String(number),
    managers: number === 0 ? [] : [String(number - 1)],
  }));
  const outcome = after(chartOf(rows), move('0', '9999'), move('5000', null), remove('7000'));
  expect(outcome.refused).toEqual([
    {
      index: 0,
      reason:
        '"0" cannot report to "9999", which is below it: that would close the circle "0" → "9999" → "9998" → "9997" → "9996" → "9995" → "9994" → 9993 more → "0".',
    },
  ]);
  expect(outcome.forest.roots).toEqual([0, 5000]);
  expect(outcome.forest.depth[9_998]).toBe(4_998);
});

test('the chart that it began with stays as it was', () => {
  const before = chartFrom('a: b, b: a ~c, c: a nobody');
  const copy = structuredClone(before);
  after(before, move('a', 'c'), remove('b'), add('d', 'a'), changeKind('c', 'a', 'DOTTED'), move('c', null));
  expect(before).toEqual(copy);
});
