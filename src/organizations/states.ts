import { InvalidInputError, NotFoundError } from '../graph/errors.ts';
import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { ChartReading, PositionInChart } from './chart/chart-reading.ts';
import { isDay, undatedSlug } from './chart/organization.ts';
import { getOrganization } from './organizations.ts';
import { positionOf } from './questions.ts';
import { dottedManagersOf, managerOf } from './positions/relations.ts';

/**
 * All charts of an organization by its slug, with or without a date: earliest first. One without a date is last, since
 * nobody said that it is of an earlier day than the others.
 */
export function statesOf(graph: GraphReading, slug: string): ChartReading[] {
  const name = undatedSlug(slug);
  const states = graph.organizations.filter((each) => undatedSlug(each.slug) === name);
  return states.toSorted((a, b) => compareIds(dayOf(a), dayOf(b)) || compareIds(a.slug, b.slug));
}

/** Behind every day. */
const UNDATED = '\u{10FFFF}';

function dayOf({ organization: { asOf } }: ChartReading): string {
  return asOf ?? UNDATED;
}

/**
 * The chart that an organization had on a day: the latest of that day or an earlier one. A chart of which nobody said a
 * day is none of any day.
 *
 * @throws InvalidInputError for what is no day; NotFoundError where all charts are later, or there are none with a day
 */
export function stateAt(graph: GraphReading, slug: string, day: string): ChartReading {
  checkDay(day, 'asOf');
  const states = statesOf(graph, slug);
  if (states.length === 0) return getOrganization(graph, slug, 'slug');
  const dated = states.filter((each) => each.organization.asOf !== null);
  const found = dated.findLast((each) => dayOf(each) <= day);
  if (found !== undefined) return found;
  const name = undatedSlug(slug);
  const earliest = dated[0]?.organization.asOf ?? null;
  throw new NotFoundError(
    earliest === null
      ? `"${name}" has no chart of a day; import one with --as-of.`
      : `"${name}" has no chart of ${day} or earlier; the earliest is of ${earliest}.`,
    { argument: 'asOf', suggestions: earliest === null ? [] : [earliest] },
  );
}

/** @throws InvalidInputError */
export function checkDay(day: string, argument: string): string {
  if (isDay(day)) return day;
  throw new InvalidInputError(`${argument} is "${day.slice(0, 100)}"; write a day as 2026-01-31.`, {
    argument,
  });
}

/** Whom a position reports to as a chart of some day has it. */
export interface ReportsTo {
  /** The day of the chart; null where nobody said. */
  readonly asOf: string | null;
  /** The same position in that chart. */
  readonly position: PositionInChart;
  readonly manager: PositionInChart | null;
  readonly dottedManagers: readonly PositionInChart[];
}

/**
 * Whom a position reported to on a day, by the chart of that day or the latest before it; left out: by its own chart.
 * Null where that chart has no position of its key: it was not there then, or was called otherwise.
 *
 * @throws InvalidInputError, NotFoundError as {@link stateAt}
 */
export function reportsTo(
  graph: GraphReading,
  position: PositionInChart,
  day: string | null | undefined,
): ReportsTo | null {
  const { reading, stated } = position;
  const state = day == null ? reading : stateAt(graph, reading.slug, day);
  const then = day == null ? position : positionOf(state, stated.key);
  if (then === null) return null;
  return {
    asOf: state.organization.asOf,
    position: then,
    manager: managerOf(then),
    dottedManagers: dottedManagersOf(then),
  };
}
