import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { CHART_SIZES } from './chart-sizes.ts';
import { FRAMEWORK_SIZES } from './framework-sizes.ts';
import { mergedSizes, type Sizes } from './list-size.ts';

let known: { readonly of: readonly Sizes[]; readonly merged: Sizes } = { of: [], merged: new Map() };

/** How long the lists of a graph are: the longest of all its readings, each of which has counted once. */
export function sizesOf({ frameworks, organizations }: GraphReading): Sizes {
  const of = [
    ...frameworks.map((reading) => reading.derived(FRAMEWORK_SIZES)),
    ...organizations.map((reading) => reading.made(CHART_SIZES)),
  ];
  const isSame = of.length === known.of.length && of.every((sizes, index) => sizes === known.of[index]);
  if (!isSame) {
    const { length } = organizations;
    const counts: Sizes = new Map([['organizations', { most: length, all: length }]]);
    known = { of, merged: mergedSizes([...of, counts]) };
  }
  return known.merged;
}
