import { describe, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../../src/organizations/findings/limits.ts';
import { chartOf } from '../charts.ts';
import { findingsIn, only, team } from './found.ts';

describe('the shape of a chart', () => {
  it('has wide spans above the limit', () => {
    expect(findingsIn(chartOf({ id: 'a' }, ...team('a', 12)), 'WIDE_SPAN')).toEqual([]);
    expect(only('WIDE_SPAN', [{ id: 'a' }, ...team('a', 14)])).toEqual({
      severity: 'WARNING',
      positions: [0],
      rows: [2],
      message: 'a "Post a" has 14 direct reports, more than 12.',
      done: 'Nothing: the chart is read as it is stated.',
      mend: 'Let 2 or more of them report to somebody else, or set a wider limit.',
    });
    expect(
      findingsIn(chartOf({ id: 'a' }, ...team('a', 14)), 'WIDE_SPAN', { ...USUAL_LIMITS, widestSpan: 14 }),
    ).toEqual([]);
  });

  it('has narrow spans of managers below the limit', () => {
    expect(only('NARROW_SPAN', [{ id: 'a' }, ...team('a', 2), ...team('a.1', 1)])).toEqual({
      severity: 'INFO',
      positions: [1],
      rows: [3],
      message: 'a.1 "Post a.1" has 1 direct report, fewer than 2: a.1.1 "Post a.1.1".',
      done: 'Nothing: the chart is read as it is stated.',
      mend: 'Give it 1 or more further reports, or let these report to a "Post a".',
    });
    expect(
      only('NARROW_SPAN', [{ id: 'a' }, ...team('a', 2)], { ...USUAL_LIMITS, narrowestSpan: 3 }).mend,
    ).toBe('Give it 1 or more further reports.');
  });

  it('has too many layers beyond the limit: one finding, of the first position of the lowest layer', () => {
    const path = Array.from({ length: 9 }, (_, number) => ({
      id: `${number}`,
      managers: number === 0 ? [] : [`${number - 1}`],
    }));
    const rows = [...path, { id: '8b', managers: ['7'] }];
    expect(findingsIn(chartOf(...path.slice(0, 8)), 'TOO_MANY_LAYERS')).toEqual([]);
    expect(only('TOO_MANY_LAYERS', rows)).toEqual({
      severity: 'WARNING',
      positions: [8],
      rows: [10],
      message:
        'The chart has 9 layers, more than 8: 0 "Post 0" > 1 "Post 1" > 2 "Post 2" > 4 more > 7 "Post 7" > 8 "Post 8".',
      done: 'Nothing: the chart is read as it is stated.',
      mend: '2 positions are below layer 8: let them, or managers above them, report to somebody higher up, or set a higher limit.',
    });
    expect(only('TOO_MANY_LAYERS', path.slice(0, 3), { ...USUAL_LIMITS, mostLayers: 2 }).message).toBe(
      'The chart has 3 layers, more than 2: 0 "Post 0" > 1 "Post 1" > 2 "Post 2".',
    );
  });
});

describe('grades', () => {
  /** A top and reports of these grades, each with a report of the grade behind it. */
  const ladder = (...pairs: [manager: string, report: string][]) =>
    pairs.flatMap(([manager, report], index) => [
      { id: `m${index}`, grade: manager },
      { id: `r${index}`, managers: [`m${index}`], grade: report },
    ]);
  const times = (count: number, ...pair: [string, string]) => Array<[string, string]>(count).fill(pair);

  it('that fall upwards are found, one for each line', () => {
    expect(only('GRADE_INVERSION', ladder(...times(9, 'L7', 'L5'), ['L5', 'L6']))).toEqual({
      severity: 'WARNING',
      positions: [19, 18],
      rows: [20, 21],
      message:
        'r9 "Post r9" has grade L6 and reports to m9 "Post m9" of the lower grade L5: larger numbers are taken as higher, as on 9 of 10 lines between grades.',
      done: 'Nothing: the line is followed as it is stated.',
      mend: 'Correct the grade or the manager that is wrong.',
    });
  });

  it('may count down, where the levels of the chart show it', () => {
    const { message } = only(
      'GRADE_INVERSION',
      ladder(...times(9, 'Band 2', 'band-4'), ['Band 4', 'Band 3']),
    );
    expect(message).toContain(
      'of the lower grade Band 4: smaller numbers are taken as higher, as on 9 of 10 lines',
    );
  });

  it('are nothing where the levels do not show that they are ordered', () => {
    expect(findingsIn(chartOf(...ladder(['7', '6'], ['6', '7'])), 'GRADE_INVERSION')).toEqual([]);
    const half = ladder(...times(20, 'L7', 'L5'), ...times(20, 'L5', 'L7'));
    expect(findingsIn(chartOf(...half), 'GRADE_INVERSION')).toEqual([]);
  });

  it.each([
    ['IC5', 'M6'],
    ['Senior', 'Principal'],
    ['L5', 'L5'],
    ['5-6', '7-8'],
    ['7a', '8b'],
    ['', '7'],
  ])('are not compared: %j with %j', (manager, report) => {
    const rows = ladder(...times(12, 'L9', 'L8'), ...times(12, '9', '8'), [manager, report]);
    expect(findingsIn(chartOf(...rows), 'GRADE_INVERSION')).toEqual([]);
  });

  it('are compared whatever signs and case are around the letters, with decimals', () => {
    const rows = ladder(...times(12, 'L9', 'L8'), ['l-7.5', 'L 8']);
    expect(findingsIn(chartOf(...rows), 'GRADE_INVERSION')).toHaveLength(1);
  });
});
