import fc from 'fast-check';
import { ChartBuilder, type SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { type Chart, type ChartPosition, statedLines } from '../../src/organizations/chart/chart.ts';
import { EMPTY_ROW } from '../support/empty-row.ts';

/** A chart of rows of which only what matters is given; the first is row 2, and titles are "Post" and the id. */
export function chartOf(...rows: Partial<SourceRow>[]): Chart {
  const builder = new ChartBuilder();
  rows.forEach((row, index) =>
    builder.add({ ...EMPTY_ROW, row: index + 2, title: `Post ${row.id ?? ''}`, ...row }, null),
  );
  return builder.finish();
}

/** A chart of positions P0, P1, ... in which the one of each number has the manager of a number, or none. */
export function chartOfManagers(managers: readonly (number | null)[]): Chart {
  const lines = managers.flatMap((to, from) => (to === null ? [] : [{ from, to, kind: 'SOLID' as const }]));
  return {
    positions: managers.map((_, number) => positionOf(number)),
    lines: statedLines(managers.length, lines),
  };
}

/** Up to 25 positions and any lines among them, to oneself, in circles and twice included. */
export const anyChart: fc.Arbitrary<Chart> = fc.integer({ min: 1, max: 25 }).chain((size) => {
  const number = fc.nat({ max: size - 1 });
  const line = fc.record({ to: number, kind: fc.constantFrom('SOLID' as const, 'SOLID', 'DOTTED') });
  const position = fc.record({
    unit: fc.constantFrom(null, 'Sales', 'Legal'),
    roleId: fc.constantFrom(null, 'Role:director', 'Role:cto'),
    location: fc.constantFrom(null, 'Berlin', 'London'),
    grade: fc.constantFrom(null, 'L5', 'L6', 'L7', 'Senior', '12'),
    fte: fc.constantFrom(null, 0, 0.5, 0.8, 1),
    cost: fc.option(fc.integer({ min: 0, max: 200_000 })),
    currency: fc.constantFrom(null, 'CHF', 'CHF', 'EUR'),
    vacant: fc.boolean(),
    headcount: fc.constantFrom(null, null, 0, 1, 3),
    lines: fc.array(line, { maxLength: 3 }),
  });
  return fc.array(position, { minLength: size, maxLength: size }).map((stated) => ({
    positions: stated.map(({ lines: _, ...given }, index) => ({ ...positionOf(index), ...given })),
    lines: statedLines(
      size,
      stated.flatMap(({ lines }, from) => lines.map((to) => ({ from, ...to }))),
    ),
  }));
});

function positionOf(number: number): ChartPosition {
  return {
    key: `P${number}`,
    sourceId: `P${number}`,
    row: number + 2,
    title: `Post ${number}`,
    unit: null,
    location: null,
    grade: null,
    fte: null,
    cost: null,
    vacant: false,
    status: null,
    currency: null,
    headcount: null,
    damagedColumns: [],
    cellFlaws: [],
    roleId: null,
    roleConfidence: null,
    unknownManagers: [],
  };
}
