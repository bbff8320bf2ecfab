import { InvalidInputError } from '../../graph/errors.ts';
import { foldedText } from '../../graph/text/folding.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { isWithin, spanOf } from '../chart/forest.ts';
import type { ChartPosition } from '../chart/chart.ts';
import { metricsOf } from '../questions.ts';
import { checkAttribute } from './attributes.ts';
import { getNumber } from './find-number.ts';
import { isUnknown, type PositionProperty } from './unknown.ts';

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
  readonly grades?: readonly string[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  /** Ids of roles. */
  readonly roles?: readonly string[] | null | undefined;
  readonly costMin?: number | null | undefined;
  readonly costMax?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly fteMin?: number | null | undefined;
  readonly fteMax?: number | null | undefined;
  readonly attributes?: readonly AttributeFilter[] | null | undefined;
  readonly unknown?: readonly PositionProperty[] | null | undefined;
}

/** What positions say in a column that was kept. */
export interface AttributeFilter {
  readonly name: string;
  readonly values: readonly string[];
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
  tests.push(...statedTests(reading, filter).map((holds) => ({ facet: null, holds })));
  if (text != null) {
    const sought = checkText(text);
    add((number) => {
      const { title, unit, key } = chart.positions[number]!;
      return [title, unit ?? '', key].some((each) => foldedText(each).includes(sought));
    });
  }
  return tests;
}

/** The conditions on what the source states beside units and places. What it does not state meets none but `unknown`. */
function statedTests(reading: ChartReading, filter: PositionFilter): PositionTest['holds'][] {
  const { chart } = reading;
  const { grades, statuses, roles, costMin, costMax, currency, fteMin, fteMax, attributes, unknown } = filter;
  const tests: PositionTest['holds'][] = [];
  const add = (holds: (position: ChartPosition, number: number) => boolean) =>
    tests.push((number) => holds(chart.positions[number]!, number));
  if (grades != null) {
    const wanted = new Set<string | null>(grades);
    add(({ grade }) => wanted.has(grade));
  }
  if (statuses != null) {
    const wanted = new Set<string | null>(statuses);
    add(({ status }) => wanted.has(status));
  }
  if (roles != null) {
    const wanted = new Set<string | null>(roles);
    add(({ roleId }) => wanted.has(roleId));
  }
  if (currency != null) add((position) => position.cost !== null && position.currency === currency);
  if (costMin != null || costMax != null) {
    if (currency == null) checkOneCurrency(reading);
    add(({ cost }) => isBetween(cost, costMin, costMax));
  }
  if (fteMin != null || fteMax != null) add(({ fte }) => isBetween(fte, fteMin, fteMax));
  if (attributes != null) tests.push(attributeTest(reading, attributes));
  for (const property of unknown ?? []) add((position) => isUnknown(position, property));
  return tests;
}

/** One test for all columns, since those of a position are read together. */
function attributeTest(reading: ChartReading, filters: readonly AttributeFilter[]): PositionTest['holds'] {
  const wanted = filters.map(({ name, values }, index) => {
    checkAttribute(reading, name, `filter.attributes.${index}.name`);
    return { name, values: new Set(values) };
  });
  return (number) => {
    const said = reading.attributesOf(number);
    return wanted.every(({ name, values }) => Object.hasOwn(said, name) && values.has(said[name]!));
  };
}

function isBetween(value: number | null, least: number | null | undefined, most: number | null | undefined) {
  return value !== null && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
}

/** @throws InvalidInputError, since amounts of several currencies cannot be compared with one */
function checkOneCurrency(reading: ChartReading): void {
  const { costs } = metricsOf(reading);
  if (costs.length < 2) return;
  const named = costs.map(({ currency }) => (currency === null ? 'none' : `"${currency}"`)).join(', ');
  throw new InvalidInputError(
    `Costs are in several currencies (${named}); filter.currency must say which costMin and costMax are in.`,
    { argument: 'filter.currency' },
  );
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
