import type { Facet, FacetCount } from '../../graph/facets.ts';
import { compareIds } from '../../graph/model.ts';
import type { ChartPosition } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { PositionTest } from './filter.ts';

const FACETS: readonly {
  name: NonNullable<PositionTest['facet']>;
  valueOf: (p: ChartPosition) => string | null;
}[] = [
  { name: 'unit', valueOf: ({ unit }) => unit },
  { name: 'location', valueOf: ({ location }) => location },
  { name: 'vacant', valueOf: ({ vacant }) => String(vacant) },
];

/** How positions divide by each filter that has a facet, which leaves its own condition out. */
export function positionFacets({ chart }: ChartReading, tests: readonly PositionTest[]): Facet[] {
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
