import { compareIds } from './model.ts';
import type { NumberedThings } from './numbered-things.ts';

/** One way to divide a list: by the value of one of its filters. */
export interface FacetDimension<Row> {
  readonly name: string;
  /** The value as the filter takes it; null: the row has none. */
  readonly valueOf: (row: Row) => string | null;
  /** Whether a row meets this filter. */
  readonly isWanted: (row: Row) => boolean;
  /** What a value is called. */
  readonly titleOf: (value: string) => string;
  /** The order of values. */
  readonly compare: (a: FacetCount, b: FacetCount) => number;
}

/** How many things have one value. */
export interface FacetCount {
  readonly value: string;
  readonly title: string;
  readonly count: number;
}

/** How a list divides by one of its filters. */
export interface Facet {
  readonly name: string;
  readonly values: readonly FacetCount[];
}

/**
 * Divides a list by each of its filters. A facet counts what meets the filters of the others, not its own: it
 * shows what another choice there would find. `wanted`: by number of the thing, 1 where the list has it without the
 * filters that it is divided by.
 */
export function facetsOf<Row>(
  { groups, groupOf }: NumberedThings<Row>,
  wanted: Uint8Array,
  dimensions: readonly FacetDimension<Row>[],
): Facet[] {
  const sizes = new Int32Array(groups.length);
  for (const [number, group] of groupOf.entries())
    sizes[group] = (sizes[group] as number) + (wanted[number] as number);
  const rows = [...groups.entries()].filter(([group]) => sizes[group] !== 0);
  return dimensions.map((dimension) => {
    const { name, valueOf, titleOf, compare } = dimension;
    const counts = new Map<string, number>();
    for (const [group, row] of rows) {
      const value = valueOf(row);
      if (value === null || dimensions.some((other) => other !== dimension && !other.isWanted(row))) continue;
      counts.set(value, (counts.get(value) ?? 0) + (sizes[group] as number));
    }
    const values = [...counts].map(([value, count]) => ({ value, title: titleOf(value), count }));
    return { name, values: values.sort(compare) };
  });
}

/** The order of values by their titles. */
export function byTitle(a: FacetCount, b: FacetCount): number {
  return compareIds(a.title, b.title) || compareIds(a.value, b.value);
}
