import type { Facet, FacetCount } from '../../graph/facets.ts';
import { compareIds } from '../../graph/model.ts';
import type { ChartPosition } from '../chart/chart.ts';
import { type ChartReading, PositionInChart } from '../chart/chart-reading.ts';
import { neighboursOf, reversed } from '../chart/forest.ts';
import { type ConnectionArguments, type Page, pageOfList, pageRequest } from '../../graph/pagination.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { type PositionFilter, type PositionTest, positionTests } from './filter.ts';
import { type PositionOrder, positionOrder } from './order.ts';
import { type UnknownCounts, unknownCounts } from './unknown.ts';

/** A page of positions; `facets` divides all that it is a page of. */
export interface PositionPage {
  readonly page: Page<PositionInChart>;
  readonly order: string;
  readonly facets: () => Facet[];
  readonly unknown: () => UnknownCounts;
}

/** A page of the positions that meet a filter. @throws InvalidInputError, NotFoundError */
export function listPositions(
  reading: ChartReading,
  args: ConnectionArguments & {
    readonly filter?: PositionFilter | null | undefined;
    readonly orderBy?: readonly PositionOrder[] | null | undefined;
  },
): PositionPage {
  const order = positionOrder(reading, args.orderBy ?? []);
  const request = pageRequest(args, order.name);
  const tests = positionTests(reading, args.filter ?? {});
  const matching =
    tests.length === 0
      ? order.sorted
      : order.sorted.filter((number) => tests.every(({ holds }) => holds(number)));
  return {
    page: asPositions(reading, pageOfList(matching, order.placeOf, order.compare, request)),
    order: order.name,
    facets: () => positionFacets(reading, tests),
    unknown: () => unknownAmong(reading, matching),
  };
}

/** A page of those who report to a position, in the order of the source. @throws InvalidInputError */
export function listDirectReports(
  { reading, number }: PositionInChart,
  args: ConnectionArguments,
): PositionPage {
  return inOrder(reading, 'REPORT', neighboursOf(reading.forest.reports, number), (report) => report, args);
}

/** A page of those who report to a position by dotted lines, in the order of the source. @throws InvalidInputError */
export function listDottedReports(
  { reading, number }: PositionInChart,
  args: ConnectionArguments,
): PositionPage {
  const reports = reading.derived('dotted reports', ({ forest }) => reversed(forest.dottedManagers));
  return inOrder(reading, 'DOTTED', neighboursOf(reports, number), (report) => report, args);
}

function unknownAmong({ chart }: ChartReading, numbers: Int32Array): UnknownCounts {
  return unknownCounts(Array.from(numbers, (number) => chart.positions[number]!));
}

/** A page of everyone below a position: each manager before its reports. @throws InvalidInputError */
export function listDescendants(
  { reading, number }: PositionInChart,
  { maxDepth, ...args }: ConnectionArguments & { readonly maxDepth?: number | null | undefined },
): PositionPage {
  const { order, place, depth, descendants } = reading.forest;
  if (maxDepth != null && maxDepth < 1) {
    throw new InvalidInputError(`maxDepth is ${maxDepth}; it must be 1 or more.`, { argument: 'maxDepth' });
  }
  const first = place[number]! + 1;
  const below = order.subarray(first, first + descendants[number]!);
  const deepest = depth[number]! + (maxDepth ?? Infinity);
  const wanted = maxDepth == null ? below : below.filter((each) => depth[each]! <= deepest);
  return inOrder(reading, 'BELOW', wanted, (each) => place[each]!, args);
}

/** A list that is sorted by a number of each position. */
function inOrder(
  reading: ChartReading,
  order: string,
  numbers: Int32Array,
  rankOf: (number: number) => number,
  args: ConnectionArguments,
): PositionPage {
  const request = pageRequest(args, order);
  const page = pageOfList(
    numbers,
    (number) => [rankOf(number)],
    (a, b) => Number(a[0]) - Number(b[0]),
    request,
  );
  return {
    page: asPositions(reading, page),
    order,
    facets: () => {
      const among = new Set(numbers);
      return positionFacets(reading, [{ facet: null, holds: (number) => among.has(number) }]);
    },
    unknown: () => unknownAmong(reading, numbers),
  };
}

function asPositions(reading: ChartReading, page: Page<number>): Page<PositionInChart> {
  return {
    ...page,
    items: page.items.map(({ place, item }) => ({ place, item: new PositionInChart(reading, item) })),
  };
}

const FACETS: readonly {
  name: NonNullable<PositionTest['facet']>;
  valueOf: (p: ChartPosition) => string | null;
}[] = [
  { name: 'unit', valueOf: ({ unit }) => unit },
  { name: 'location', valueOf: ({ location }) => location },
  { name: 'vacant', valueOf: ({ vacant }) => String(vacant) },
];

/** How positions divide by each filter that has a facet, which leaves its own condition out. */
function positionFacets({ chart }: ChartReading, tests: readonly PositionTest[]): Facet[] {
  return FACETS.map(({ name, valueOf }): Facet => {
    const others = tests.filter(({ facet }) => facet !== name);
    const counts = new Map<string, number>();
    for (const [number, position] of chart.positions.entries()) {
      const value = valueOf(position);
      if (value === null || !others.every(({ holds }) => holds(number))) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]): FacetCount => ({ value, title: titleOf(value), count }));
    return { name, values: values.sort((a, b) => compareIds(a.title, b.title)) };

    function titleOf(value: string): string {
      if (name !== 'vacant') return value;
      return value === 'true' ? 'Vacant' : 'Held';
    }
  });
}
