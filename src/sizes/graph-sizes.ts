import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { CHART_SIZES } from './chart-sizes.ts';
import { FRAMEWORK_SIZES } from './framework-sizes.ts';
import { mergedSizes, type Sizes } from './list-size.ts';

interface Merged {
  readonly of: readonly Sizes[];
  readonly merged: Sizes;
}

const NONE: Merged = { of: [], merged: new Map() };
/** Of those who may read organizations and of those who may not, who ask in turn. */
const known = { everything: NONE, frameworks: NONE };

/** How long the lists of a graph are: the longest of all its readings, each of which has counted once. */
export function sizesOf({ frameworks, organizations }: GraphReading): Sizes {
  const of = [
    ...frameworks.map((reading) => reading.derived(FRAMEWORK_SIZES)),
    ...organizations.map((reading) => reading.made(CHART_SIZES)),
  ];
  const who = organizations.length > 0 ? 'everything' : 'frameworks';
  const { of: before } = known[who];
  const isSame = of.length === before.length && of.every((sizes, index) => sizes === before[index]);
  if (!isSame) {
    const { length } = organizations;
    const counts: Sizes = new Map([['organizations', { most: length, all: length }]]);
    known[who] = { of, merged: mergedSizes([...of, counts]) };
  }
  return known[who].merged;
}
