import { describe, expect, it } from 'vitest';
import { chartOf } from '../charts.ts';

const keysOf = (...ids: string[]) => chartOf(...ids.map((id) => ({ id }))).positions.map(({ key }) => key);

describe('a chart of rows', () => {
  it('has a position for every row, with a key of its own', () => {
    expect(keysOf('7', ' 7 ', '8', '7', '', '7~2')).toEqual(['7', '7~3', '8', '7~4', 'row-6', '7~2']);
  });

  it('may have a hundred thousand rows of one id', () => {
    const chart = chartOf(...Array.from({ length: 100_000 }, () => ({ id: 'TBD' })));
    expect(chart.positions.at(-1)!.key).toBe('TBD~100000');
  });

  it('looks managers up by the id as it is written, and takes the first row that has it', () => {
    const chart = chartOf(
      { id: '7' },
      { id: '7' },
      { id: '1', managers: [' 7 '] },
      { id: '2', managers: ['007'], dottedManagers: ['7'] },
    );
    expect([...chart.lines.manager]).toEqual([0, 0]);
    expect([...chart.lines.dotted]).toEqual([0, 1]);
    expect(chart.positions[3]!.unknownManagers).toEqual([{ text: '007', kind: 'SOLID', leftOut: false }]);
  });

  it('splits a cell of several ids where each of them is one', () => {
    const chart = chartOf(
      { id: '1' },
      { id: '2' },
      { id: 'Head, Legal' },
      { id: '3', managers: ['1; 2'] },
      { id: '4', managers: ['Head, Legal'] },
      { id: '5', managers: ['1; 99'] },
    );
    expect([...chart.lines.manager]).toEqual([0, 1, 2]);
    expect(chart.positions[5]!.unknownManagers).toEqual([{ text: '1; 99', kind: 'SOLID', leftOut: false }]);
  });

  it('keeps what the source says, without white space around ids and titles', () => {
    const [position] = chartOf({ id: ' 1 ', title: ' Head of Legal ', unit: 'Legal', fte: 0.5 }).positions;
    expect(position).toMatchObject({ key: '1', title: 'Head of Legal', unit: 'Legal', fte: 0.5, row: 2 });
  });
});
