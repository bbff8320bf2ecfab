import { InvalidInputError } from '../../graph/errors.ts';
import { foldedText } from '../../graph/text/folding.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { isWithin, spanOf } from '../chart/forest.ts';
import { getNumber } from './find-number.ts';

export interface PositionFilter {
  readonly units?: readonly string[] | null | undefined;
  readonly locations?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
  readonly depthMin?: number | null | undefined;
  readonly depthMax?: number | null | undefined;
  readonly spanMin?: number | null | undefined;
  readonly spanMax?: number | null | undefined;
  readonly within?: string | null | undefined;
  readonly vacant?: boolean | null | undefined;
}

/** One condition on positions. */
export interface PositionTest {
  /** The facet that shows what other choices there would find; null: none. */
  readonly facet: 'unit' | 'location' | 'vacant' | null;
  readonly holds: (number: number) => boolean;
}

const MOST_CHARACTERS = 200;

/** The conditions of a filter; all must hold. @throws InvalidInputError, NotFoundError */
export function positionTests(reading: ChartReading, filter: PositionFilter): PositionTest[] {
  const { chart, forest } = reading;
  const tests: PositionTest[] = [];
  const add = (holds: PositionTest['holds'], facet: PositionTest['facet'] = null) =>
    tests.push({ facet, holds });
  const { units, locations, text, depthMin, depthMax, spanMin, spanMax, within, vacant } = filter;
  if (within != null) {
    const top = getNumber(reading, within, 'filter.within');
    add((number) => isWithin(forest, number, top));
  }
  if (units != null) {
    const wanted = new Set<string | null>(units);
    add((number) => wanted.has(chart.positions[number]!.unit), 'unit');
  }
  if (locations != null) {
    const wanted = new Set<string | null>(locations);
    add((number) => wanted.has(chart.positions[number]!.location), 'location');
  }
  if (vacant != null) add((number) => chart.positions[number]!.vacant === vacant, 'vacant');
  if (depthMin != null) add((number) => forest.depth[number]! >= depthMin);
  if (depthMax != null) add((number) => forest.depth[number]! <= depthMax);
  if (spanMin != null) add((number) => spanOf(forest, number) >= spanMin);
  if (spanMax != null) add((number) => spanOf(forest, number) <= spanMax);
  if (text != null) {
    const sought = checkText(text);
    add((number) => {
      const { title, unit, key } = chart.positions[number]!;
      return [title, unit ?? '', key].some((each) => foldedText(each).includes(sought));
    });
  }
  return tests;
}

function checkText(text: string): string {
  const { length } = text.trim();
  const sought = foldedText(text);
  if (length === 0 || length > MOST_CHARACTERS) {
    throw new InvalidInputError(
      `filter.text has ${length} characters; it must have 1 to ${MOST_CHARACTERS}.`,
      { argument: 'filter.text' },
    );
  }
  if (sought === '') {
    throw new InvalidInputError(`filter.text has nothing to look for; it must have a letter or a sign.`, {
      argument: 'filter.text',
    });
  }
  return sought;
}
