import fc from 'fast-check';
import { ChartBuilder, type SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import type { ReadChart } from '../../src/organizations/difference/compare-charts.ts';
import { buildForest } from '../../src/organizations/chart/forest.ts';
import { EMPTY_ROW } from '../support/empty-row.ts';

/** What a test says of a row; nothing else is known of it. */
export type PlainRow = Partial<SourceRow> & Pick<SourceRow, 'id'>;

export function chartOf(rows: readonly PlainRow[]): ReadChart {
  const builder = new ChartBuilder();
  rows.forEach((row, index) =>
    builder.add({ ...EMPTY_ROW, row: index + 2, title: `Title of ${row.id}`, ...row }, null),
  );
  const chart = builder.finish();
  return { chart, forest: buildForest(chart.lines) };
}

/** Rows by a short notation: `b: a` reports to a, `c: a b` has two solid managers, `d: a ~b` a dotted one too. */
export function chartFrom(text: string): ReadChart {
  return chartOf(
    text.split(',').map((line) => {
      const [id = '', names = ''] = line.split(':');
      const managers = names.split(' ').filter((name) => name !== '');
      return {
        id: id.trim(),
        managers: managers.filter((name) => !name.startsWith('~')),
        dottedManagers: managers.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
      };
    }),
  );
}

/** In the same notation, as the chart is read: one manager or none, then the dotted ones. */
export function textOf({ chart, forest }: ReadChart): string {
  const keyOf = (number: number) => chart.positions[number]!.key;
  return chart.positions
    .map(({ key }, number) => {
      const { start, list } = forest.dottedManagers;
      const manager = forest.manager[number]!;
      const managers = [
        ...(manager === -1 ? [] : [keyOf(manager)]),
        ...Array.from(list.slice(start[number], start[number + 1]), (other) => `~${keyOf(other)}`),
      ];
      return managers.length === 0 ? key : `${key}: ${managers.join(' ')}`;
    })
    .join(', ');
}

const ids = fc.constantFrom('', '1', '2', '3', '4', '5', '6', '7', '8', '9');
const names = (maxLength: number) => fc.array(fc.constantFrom(...'123456789', 'nobody'), { maxLength });

/** Small tables as people keep them: ids twice or none, several managers, unknown ones, oneself, circles. */
export const dirtyRows: fc.Arbitrary<PlainRow[]> = fc.array(
  fc.record({
    id: ids,
    managers: fc.oneof({ weight: 4, arbitrary: names(1) }, { weight: 1, arbitrary: names(3) }),
    dottedManagers: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: names(3) }),
    unit: fc.constantFrom(null, 'Sales', 'Support', 'Legal'),
  }),
  { minLength: 1, maxLength: 12 },
);

/** A position and the manager it names, over and over: mostly circles and what hangs on them. */
export const circlingRows: fc.Arbitrary<PlainRow[]> = fc
  .array(fc.nat(), { minLength: 2, maxLength: 9 })
  .map((managers) =>
    managers.map((manager, number) => ({
      id: String(number + 1),
      managers: [String((manager % managers.length) + 1)],
      unit: null,
    })),
  );

/** Trees without any fault: each reports to one before it, or to nobody. */
export const cleanRows: fc.Arbitrary<PlainRow[]> = fc
  .array(fc.nat(), { minLength: 1, maxLength: 15 })
  .map((managers) =>
    managers.map((manager, number) => ({
      id: String(number + 1),
      managers: manager % (number + 1) === 0 ? [] : [String(manager % (number + 1))],
      unit: null,
    })),
  );
