import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChartBuilder, type SourceRow } from '../../../src/organizations/chart/chart-builder.ts';
import { DUPLICATE_RULES, type DuplicateRule } from '../../../src/organizations/chart/rows-of-ids.ts';
import { EMPTY_ROW } from '../../support/empty-row.ts';

/** A row that says so of its post and of its holder, as numbers. */
function row(
  id: string,
  post: number,
  holder: number | null,
  more: Partial<SourceRow> = {},
): Partial<SourceRow> {
  return { id, likeness: { post, holder }, ...more };
}

function built(rows: readonly Partial<SourceRow>[], rule?: DuplicateRule) {
  const builder = new ChartBuilder(rule);
  const kinds = rows.map((given, index) => {
    const whole = { ...EMPTY_ROW, row: index + 2, ...given };
    const merged = builder.merge(whole, () => null);
    if (merged === null) builder.add(whole, null);
    return merged?.kind ?? 'POSITION';
  });
  return { kinds, chart: builder.finish(), changed: builder.changed };
}

describe('rows with one id', () => {
  it('that say the same are one position', () => {
    const { kinds, chart } = built([row('1', 7, 1), row('1', 7, 1), row('1', 7, 1)]);
    expect(kinds).toEqual(['POSITION', 'REPEAT', 'REPEAT']);
    expect(chart.positions.map(({ key, headcount }) => [key, headcount])).toEqual([['1', null]]);
  });

  it('that differ in the holder alone are one post with several people, whose figures are added up', () => {
    const { kinds, chart, changed } = built([
      row('1', 7, 1, { fte: 0.1, cost: 100, currency: 'CHF' }),
      row('2', 8, 1),
      row('1', 7, 2, { fte: 0.2, cost: 200, currency: 'CHF' }),
      row('1', 7, 2, { fte: 0.2, cost: 200, currency: 'CHF' }),
    ]);
    expect(kinds).toEqual(['POSITION', 'POSITION', 'HOLDER', 'REPEAT']);
    expect(chart.positions[0]).toMatchObject({ headcount: 2, fte: 0.3, cost: 300, currency: 'CHF' });
    expect([...changed]).toEqual([0]);
  });

  it('of a post with a vacant place count who is there, and a figure is unknown where one of them is', () => {
    const { chart } = built([
      row('1', 7, 1, { vacant: true, cost: 100 }),
      row('1', 7, 2, { cost: 100, currency: 'EUR', fte: 1 }),
    ]);
    expect(chart.positions[0]).toMatchObject({ headcount: 1, vacant: false, fte: null, cost: null });
  });

  it('that differ otherwise are positions of their own, and one of them where that is asked for', () => {
    const rows = [
      row('1', 7, 1, { title: 'First', managers: ['9'] }),
      row('1', 8, 2, { title: 'Last', managers: ['8'] }),
      row('8', 1, 1),
      row('9', 2, 1),
    ];
    expect(built(rows).chart.positions.map(({ key }) => key)).toEqual(['1', '1~2', '8', '9']);
    const first = built(rows, 'first').chart;
    expect(first.positions.map(({ key, title, row: at }) => [key, title, at])[0]).toEqual(['1', 'First', 2]);
    expect([...first.lines.manager]).toEqual([2]);
    const last = built(rows, 'last').chart;
    expect(last.positions.map(({ key, title, row: at }) => [key, title, at])[0]).toEqual(['1', 'Last', 3]);
    expect([...last.lines.manager]).toEqual([1]);
  });

  it('are positions of their own where nothing is known to compare', () => {
    expect(built([{ id: '1' }, { id: '1' }]).chart.positions.map(({ key }) => key)).toEqual(['1', '1~2']);
  });

  it('never lose a row, whatever they are: positions, further holders and repeats are all rows', () => {
    const any = fc.array(
      fc.tuple(fc.constantFrom('1', '2', '1~2'), fc.nat({ max: 2 }), fc.option(fc.nat({ max: 2 }))),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, fc.constantFrom(...DUPLICATE_RULES), (given, rule) => {
        const { kinds, chart } = built(
          given.map(([id, post, holder]) => row(id, post, holder)),
          rule,
        );
        const count = (kind: string) => kinds.filter((each) => each === kind).length;
        expect(chart.positions).toHaveLength(count('POSITION'));
        expect(new Set(chart.positions.map(({ key }) => key)).size).toBe(chart.positions.length);
        const people = chart.positions.reduce((sum, { headcount }) => sum + (headcount ?? 1), 0);
        if (rule !== 'last') expect(people).toBe(count('POSITION') + count('HOLDER'));
        if (rule === 'first' || rule === 'last') {
          expect(chart.positions).toHaveLength(new Set(given.map(([id]) => id)).size);
        }
        // A key that is made is no id that some row states.
        for (const { key, sourceId } of chart.positions) {
          if (key !== sourceId) expect(given.map(([id]) => id)).not.toContain(key);
        }
      }),
    );
  });
});
