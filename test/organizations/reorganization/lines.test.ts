import { describe, expect, test } from 'vitest';
import { chartFrom, textOf } from '../dirty-charts.ts';
import { changeKind, move, refusals, remove, textAfter } from './changes.ts';

describe('changing the kind of a line', () => {
  test('makes a dotted manager the manager, and the former one dotted', () => {
    expect(textAfter('a, b, c: a ~b', changeKind('c', 'b', 'SOLID'))).toBe('a, b, c: b ~a');
    expect(textAfter('a, b, c: a b', changeKind('c', 'b', 'SOLID'))).toBe('a, b, c: b ~a');
    expect(textAfter('a, b, c: ~b', changeKind('c', 'b', 'SOLID'))).toBe('a, b, c: b');
  });

  test('makes the manager a dotted one, and the next that the source names the manager', () => {
    expect(textAfter('a, b: a', changeKind('b', 'a', 'DOTTED'))).toBe('a, b: ~a');
    expect(textAfter('a, b, c: a b', changeKind('c', 'a', 'DOTTED'))).toBe('a, b, c: b ~a');
  });

  test('there and back gives the chart again', () => {
    const there = changeKind('c', 'b', 'SOLID');
    expect(textAfter('a, b, c: a ~b', there, changeKind('c', 'a', 'SOLID'))).toBe('a, b, c: a ~b');
  });

  test('is refused without such a line, without an effect and below itself', () => {
    const text = 'a: b ~c, b, c: a, d: a';
    expect(
      refusals(
        text,
        changeKind('a', 'd', 'SOLID'),
        changeKind('a', 'b', 'SOLID'),
        changeKind('a', 'c', 'DOTTED'),
        changeKind('a', 'c', 'SOLID'),
        changeKind('a', 'a', 'SOLID'),
      ),
    ).toEqual([
      '0: "a" has no line to "d".',
      '1: The line from "a" to "b" is a solid one already.',
      '2: The line from "a" to "c" is a dotted one already.',
      '3: "a" cannot report to "c", which is below it: that would close the circle "a" → "c" → "a".',
      '4: "a" cannot report to itself.',
    ]);
  });
});

describe('in a circle of the source', () => {
  // Cut above a, so it is read as: a, c: a, b: c.
  const circle = 'a: b, b: c, c: a, d';

  test('the line that was cut holds again when one leaves', () => {
    expect(textOf(chartFrom(circle))).toBe('a, b: c, c: a, d');
    expect(textAfter(circle, move('c', 'd'))).toBe('a: b, b: c, c: d, d');
    expect(textAfter(circle, move('a', null))).toBe('a, b: c, c: a, d');
  });

  test('later changes see that it does', () => {
    expect(refusals(circle, move('c', null), move('c', 'a'))).toEqual([
      '1: "c" cannot report to "a", which is below it: that would close the circle "c" → "a" → "b" → "c".',
    ]);
  });

  test('positions can move as they are shown, and what is left of the circle is cut again', () => {
    expect(textAfter(circle, move('b', 'a'))).toBe('a, b: a, c: a, d');
    expect(textAfter(circle, remove('c'))).toBe('a, b: a, d');
    expect(textAfter(circle, remove('b'))).toBe('a, c: a, d');
  });
});
