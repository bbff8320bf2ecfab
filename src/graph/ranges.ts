import type { Range } from './model.ts';

/** The middle of a range; of a one-sided one the bound that it states; null where it states no number. */
export function middleOf(range: Range | null): number | null {
  const min = range?.min ?? range?.max ?? null;
  const max = range?.max ?? min;
  return min === null || max === null ? null : (min + max) / 2;
}
