import { type PositionAttributes, PositionInChart } from '../chart/chart-reading.ts';
import type { Role } from '../../graph/model.ts';
import { chainOf, neighboursOf } from '../chart/forest.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';

/** Whom a position reports to; null at the top. */
export function managerOf({ reading, number }: PositionInChart): PositionInChart | null {
  const manager = reading.forest.manager[number] as number;
  return manager === -1 ? null : new PositionInChart(reading, manager);
}

/** Whom a position reports to by dotted lines, in the order of the source. */
export function dottedManagersOf({ reading, number }: PositionInChart): PositionInChart[] {
  const managers = neighboursOf(reading.forest.dottedManagers, number);
  return Array.from(managers, (each) => new PositionInChart(reading, each));
}

/** Everyone above a position, nearest first. */
export function chainAbove({ reading, number }: PositionInChart): PositionInChart[] {
  return chainOf(reading.forest, number).map((each) => new PositionInChart(reading, each));
}

/** The role that a position's title was taken for; null where it is not known, or no longer there. */
export function roleHeld(graph: GraphReading, { stated }: PositionInChart): Role | null {
  const { roleId } = stated;
  return roleId === null ? null : (graph.find('roles', roleId) ?? null);
}

/** What the source says of a position in columns of its own, by header. One that was only tried has none. */
export function attributesOfPosition({ reading, number }: PositionInChart): PositionAttributes {
  return reading.attributesOf(number);
}
