import { compareIds } from '../../graph/model.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { type ChartPosition, headcountOf } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { spanOf } from '../chart/forest.ts';
import { placesOfGrades, sameGrade } from '../chart/grade-order.ts';
import type { Place } from '../../graph/pagination.ts';
import { attributeOf, checkAttribute } from './attributes.ts';

export interface PositionOrder {
  readonly field: PositionOrderField;
  readonly direction?: 'ASC' | 'DESC';
  /** The header of a column that was kept, where the field is `ATTRIBUTE`. */
  readonly attribute?: string | null | undefined;
}

export type PositionOrderField =
  | 'TITLE'
  | 'DEPTH'
  | 'SPAN'
  | 'DESCENDANTS'
  | 'UNIT'
  | 'LOCATION'
  | 'GRADE'
  | 'ROLE'
  | 'FTE'
  | 'COST'
  | 'HEADCOUNT'
  | 'STATUS'
  | 'ATTRIBUTE';

type Key = string | number;
type KeyOf = (reading: ChartReading, number: number) => Key;
/** What is unknown is last in either direction. */
type KnownOf = (reading: ChartReading, number: number) => Key | null;

/** Behind every unit that has a name. */
const LAST = '\u{10FFFF}';

const KEYS = {
  TITLE: ({ chart }, number) => chart.positions[number]!.title,
  DEPTH: ({ forest }, number) => forest.depth[number]!,
  SPAN: ({ forest }, number) => spanOf(forest, number),
  DESCENDANTS: ({ forest }, number) => forest.descendants[number]!,
  UNIT: ({ chart }, number) => chart.positions[number]!.unit ?? LAST,
  HEADCOUNT: ({ chart }, number) => headcountOf(chart.positions[number]!),
} satisfies Partial<Record<PositionOrderField, KeyOf>>;

const stated =
  (of: (position: ChartPosition) => Key | null): KnownOf =>
  ({ chart }, number) =>
    of(chart.positions[number]!);

/** Costs are compared within a currency only; those of which nobody said what they are in are behind the others. */
const KNOWN = {
  LOCATION: [stated(({ location }) => location)],
  GRADE: [gradeKey],
  STATUS: [stated(({ status }) => status)],
  ROLE: [stated(({ roleId }) => roleId)],
  FTE: [stated(({ fte }) => fte)],
  COST: [
    stated(({ cost, currency }) => (cost === null ? null : (currency ?? LAST))),
    stated(({ cost }) => cost),
  ],
} satisfies Partial<Record<PositionOrderField, readonly KnownOf[]>>;

/** By the order that was stated, behind which those come that are not in it; else by the text. */
function gradeKey(reading: ChartReading, number: number): string | null {
  const { grade } = reading.chart.positions[number]!;
  const order = reading.organization.gradeOrder;
  if (grade === null) return null;
  if (order === null) return withWideNumbers(grade);
  const place = reading.derived('places of grades', () => placesOfGrades(order)).get(sameGrade(grade));
  return place === undefined ? `~${withWideNumbers(grade)}` : String(place).padStart(4, '0');
}

/** `L9` comes before `L10`. */
function withWideNumbers(text: string): string {
  return text.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

interface SignedKey {
  /** Without spaces. */
  readonly name: string;
  readonly keyOf: KeyOf;
  readonly sign: 1 | -1;
}

/**
 * All positions of a chart by these keys, then in the order of the source; sorted once for a chart.
 *
 * @throws InvalidInputError, NotFoundError for a column that is not kept
 */
export function positionOrder(reading: ChartReading, orderBy: readonly PositionOrder[]) {
  const keys = orderBy.flatMap((each, index) => signedKeys(reading, each, index));
  // A word for each key: a cursor of this order has as many.
  const name = [...keys.map(({ name, sign }) => (sign === -1 ? `-${name}` : name)), 'SOURCE'].join(' ');
  const placeOf = (number: number): Place => [...keys.map(({ keyOf }) => keyOf(reading, number)), number];
  const compare = (a: Place, b: Place): number => {
    for (const [index, { sign }] of keys.entries()) {
      const order = compareKeys(a[index]!, b[index]!) * sign;
      if (order !== 0) return order;
    }
    return Number(a.at(-1)) - Number(b.at(-1));
  };
  return { name, sorted: reading.derived(`positions by ${name}`, sort), placeOf, compare };

  function sort(): Int32Array {
    const numbers = Int32Array.from(reading.chart.positions, (_, number) => number);
    if (keys.length === 0) return numbers;
    const places = reading.chart.positions.map((_, number) => placeOf(number));
    return numbers.sort((a, b) => compare(places[a]!, places[b]!));
  }
}

function signedKeys(reading: ChartReading, order: PositionOrder, index: number): SignedKey[] {
  const { field, direction, attribute } = order;
  const sign = direction === 'DESC' ? -1 : 1;
  if (field in KEYS) return [{ name: field, keyOf: KEYS[field as keyof typeof KEYS], sign }];
  const known: readonly KnownOf[] =
    field === 'ATTRIBUTE'
      ? [attributeKey(reading, attribute, `orderBy.${index}.attribute`)]
      : KNOWN[field as keyof typeof KNOWN];
  const name = field === 'ATTRIBUTE' ? `@${encodeURIComponent(attribute ?? '')}` : field;
  const [first] = known as readonly [KnownOf];
  return [
    { name: `${name}?`, keyOf: (of, number) => (first(of, number) === null ? 1 : 0), sign: 1 },
    ...known.map((knownOf, place): SignedKey => ({
      name: `${name}.${place}`,
      keyOf: (of, number) => knownOf(of, number) ?? 0,
      sign,
    })),
  ];
}

function attributeKey(reading: ChartReading, name: string | null | undefined, argument: string): KnownOf {
  if (name == null) {
    throw new InvalidInputError(`${argument} is missing; it must name the column to order by.`, { argument });
  }
  checkAttribute(reading, name, argument);
  return (of, number) => attributeOf(of, number, name) ?? null;
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareIds(String(a), String(b));
}
