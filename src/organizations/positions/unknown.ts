import type { ChartPosition } from '../chart/chart.ts';

/** What the source may say of a position, or not. */
export type PositionProperty = 'TITLE' | 'ROLE' | 'UNIT' | 'LOCATION' | 'GRADE' | 'FTE' | 'COST' | 'STATUS';

export type UnknownCounts = Readonly<Record<Lowercase<PositionProperty>, number>>;

const IS_UNKNOWN: Record<PositionProperty, (position: ChartPosition) => boolean> = {
  TITLE: ({ title }) => title === '',
  ROLE: ({ roleId }) => roleId === null,
  UNIT: ({ unit }) => unit === null,
  LOCATION: ({ location }) => location === null,
  GRADE: ({ grade }) => grade === null,
  FTE: ({ fte }) => fte === null,
  COST: ({ cost }) => cost === null,
  STATUS: ({ status }) => status === null,
};

export function isUnknown(position: ChartPosition, property: PositionProperty): boolean {
  return IS_UNKNOWN[property](position);
}

/** Of how many positions the source does not say what. */
export function unknownCounts(positions: Iterable<ChartPosition>): UnknownCounts {
  const counts = { title: 0, role: 0, unit: 0, location: 0, grade: 0, fte: 0, cost: 0, status: 0 };
  for (const position of positions) {
    for (const property of Object.keys(IS_UNKNOWN) as PositionProperty[]) {
      if (IS_UNKNOWN[property](position)) counts[property.toLowerCase() as keyof typeof counts] += 1;
    }
  }
  return counts;
}
