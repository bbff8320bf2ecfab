import { compareIds } from '../../graph/model.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { spanOf } from '../chart/forest.ts';
import type { Place } from '../../graph/pagination.ts';

export interface PositionOrder {
  readonly field: PositionOrderField;
  readonly direction?: 'ASC' | 'DESC';
}

export type PositionOrderField = 'TITLE' | 'DEPTH' | 'SPAN' | 'DESCENDANTS' | 'UNIT';

type Key = string | number;

/** Behind every unit that has a name. */
const LAST = '\u{10FFFF}';

const KEYS: Record<PositionOrderField, (reading: ChartReading, number: number) => Key> = {
  TITLE: ({ chart }, number) => chart.positions[number]!.title,
  DEPTH: ({ forest }, number) => forest.depth[number]!,
  SPAN: ({ forest }, number) => spanOf(forest, number),
  DESCENDANTS: ({ forest }, number) => forest.descendants[number]!,
  UNIT: ({ chart }, number) => chart.positions[number]!.unit ?? LAST,
};

/** All positions of a chart by these keys, then in the order of the source; sorted once for a chart. */
export function positionOrder(reading: ChartReading, orderBy: readonly PositionOrder[]) {
  const keys = orderBy.map(({ field, direction }) => ({
    keyOf: KEYS[field],
    sign: direction === 'DESC' ? -1 : 1,
  }));
  const signed = orderBy.map(({ field, direction }) => (direction === 'DESC' ? `-${field}` : field));
  const name = [...signed, 'SOURCE'].join(' ');
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

function compareKeys(a: Key, b: Key): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareIds(String(a), String(b));
}
