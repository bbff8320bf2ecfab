import { fromMicro, toMicro } from '../graph/micros.ts';
import type { Range } from '../graph/model.ts';
import { middleOf } from '../graph/ranges.ts';

/** How long a path takes by what its steps state, and how many of them state nothing. */
export interface PathYears {
  readonly years: Range | null;
  readonly stepsWithoutYears: number;
}

/**
 * Adds up the years of the steps that state a number. An end stays open where a step leaves it open:
 * "3+" and "2-4" are "5+ years". A step without a lower bound counts as 0 there, and "up to 3" twice
 * is "up to 6 years". One stated range alone keeps its source's words; none: null.
 */
export function sumYears(ranges: readonly (Range | null)[]): PathYears {
  const stated = ranges.filter((range) => range !== null && middleOf(range) !== null) as Range[];
  const stepsWithoutYears = ranges.length - stated.length;
  const [only] = stated;
  if (!only) return { years: null, stepsWithoutYears };
  if (stated.length === 1) return { years: only, stepsWithoutYears };
  const total = (end: 'min' | 'max') =>
    fromMicro(stated.reduce((sum, range) => sum + toMicro(range[end] ?? 0), 0));
  const min = stated.every((range) => range.min === null) ? null : total('min');
  const max = stated.some((range) => range.max === null) ? null : total('max');
  return { years: { min, max, text: yearsInWords(min, max) }, stepsWithoutYears };
}

function yearsInWords(min: number | null, max: number | null): string {
  if (max === null) return `${min ?? 0}+ years`;
  if (min === null) return `up to ${max} ${max === 1 ? 'year' : 'years'}`;
  if (min === max) return `${min} ${min === 1 ? 'year' : 'years'}`;
  return `${min}-${max} years`;
}
