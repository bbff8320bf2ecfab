import { InvalidInputError } from '../../graph/errors.ts';
import { isDay } from '../chart/organization.ts';
import { dayAfter } from './rows/dates.ts';
import type { OrganizationFile } from './rows/organization-file.ts';

/** For which days charts are made of a file that tells of many: whenever it changes, or at the end of each month and so on. */
export const STATE_STEPS = ['change', 'month', 'quarter', 'year'] as const;
export type StateStep = (typeof STATE_STEPS)[number];

/** A chart of a day lies whole in the database and in memory. */
const MOST_STATES = 120;

/** Which days of a file are asked for. */
export interface AskedDays {
  /** By name. */
  readonly days?: readonly string[] | undefined;
  /** By what the file says of days. */
  readonly each?: StateStep | undefined;
}

/**
 * The days of which charts are made, each once and earliest first; null where one chart is asked for. Of `each`: from the
 * first day of which the file tells to the last one, and none after today. The end of a month that is not over is today.
 *
 * @throws InvalidInputError for what is no day, for a file that tells of none, and for too many
 */
export async function daysOfStates(
  path: string,
  file: Pick<OrganizationFile, 'changes'>,
  { days = [], each }: AskedDays,
  today = new Date().toISOString().slice(0, 10),
): Promise<readonly string[] | null> {
  if (each === undefined) {
    if (days.length < 2) return null;
    const wrong = days.filter((day) => !isDay(day));
    if (wrong.length > 0)
      throw new InvalidInputError(
        wrong.map((day) => `"${day.slice(0, 100)}" is no day: write it as 2026-01-31.`).join('\n'),
        { argument: 'asOf' },
      );
    return checked(path, [...new Set(days)].sort(), 'asOf', 'name fewer of them');
  }
  if (days.length > 0)
    throw new InvalidInputError('Days are named one by one or by a step; leave one of the two out.', {
      argument: 'each',
    });
  const changes = await file.changes();
  if (changes.length === 0)
    throw new InvalidInputError(
      `${path}: no column tells from which day on a row holds, or until when; say which does with the column of ` +
        'effectiveDate, startDate or endDate, or name the days.',
      { argument: 'each' },
    );
  const ends = each === 'change' ? changes : endsOf(each, changes[0]!, changes.at(-1)!, today);
  return checked(
    path,
    ends,
    'each',
    each === 'year' ? 'name the days that are wanted' : `take a longer step than ${each}`,
  );
}

function checked(
  path: string,
  days: readonly string[],
  argument: 'asOf' | 'each',
  instead: string,
): readonly string[] {
  if (days.length <= MOST_STATES) return days;
  throw new InvalidInputError(
    `${path}: ${days.length} days, of which each would be a chart of its own; at most ${MOST_STATES} are imported at once, so ${instead}.`,
    { argument },
  );
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function endsOf(each: keyof typeof MONTHS, first: string, last: string, today: string): string[] {
  const months = MONTHS[each];
  const ends: string[] = [];
  let end = '';
  for (let from = first; from <= last; from = dayAfter(end)) {
    const [year, month] = from.split('-').map(Number) as [number, number];
    // Day 0 is the last one of the month before.
    const behind = Math.ceil(month / months) * months;
    end = new Date(Date.UTC(year, behind, 0)).toISOString().slice(0, 10);
    ends.push(end < today ? end : today);
  }
  return ends;
}
