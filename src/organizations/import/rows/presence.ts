import type { Status } from './words/status-words.ts';

/** What a row says of when it holds; days as `2025-06-01`, '' where there is none. */
interface RowTimes {
  readonly status: Status | null;
  readonly start: string;
  /** The last day. */
  readonly end: string;
}

export interface Presence {
  /** Whether it is there on the day, not any more, or not yet. */
  readonly state: 'there' | 'left' | 'future';
  readonly isOnLeave: boolean;
  /** Whether a status says that it is there, and a day that it is not, or the other way round. */
  readonly isContradicted: boolean;
}

/**
 * Whether what a row is about is there on a day. A day that is stated counts before a status, which tells how it was on
 * the day of the export: who leaves next month is still there, and who left since was there before. Where a status says
 * "active" and the end is over, somebody came back or the end was forgotten: on the day of the export, which `isToday`
 * stands for, the status counts.
 */
export function presenceOn(day: string, { status, start, end }: RowTimes, isToday: boolean): Presence {
  const isOver = end !== '' && end < day;
  const isToCome = start !== '' && start > day;
  const saysThere = status === 'ACTIVE' || status === 'ON_LEAVE';
  const isContradicted = isToday && saysThere && isOver;
  const isOnLeave = status === 'ON_LEAVE';
  const presence = (state: Presence['state']) => ({ state, isOnLeave, isContradicted });
  if (isOver && !isContradicted) return presence('left');
  if (status === 'LEFT' && end === '') return presence('left');
  if (isToCome || (status === 'FUTURE' && start === '')) return presence('future');
  return presence('there');
}
