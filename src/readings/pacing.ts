/** No scope is read again sooner than this after it was last begun. */
const LEAST_PAUSE_MS = 1_000;
/** Nor sooner than this many times as long as reading it keeps this process busy: so writes cost readers a tenth. */
const PAUSE_FACTOR = 10;
/** Rather twice as many times, while what another process writes is seen within three seconds all the same. */
const RATHER_FACTOR = 20;
const RATHER_PAUSE_MS = 2_000;

/** No scope that there is no room for is tried again sooner than this. */
const REFUSED_PAUSE_MS = 60_000;

/** When a scope was read, and what that cost. */
export interface PastReading {
  /** By `performance.now()`. */
  readonly begunAt: number;
  /**
   * Milliseconds of work of this process's thread while it was read, answering others included: waiting for the
   * database, or for the processor, costs them nothing. The first time does not count, for code is cold then, and of the
   * last two times the cheaper one does, for it gets warm by and by.
   */
  readonly costMs: number;
}

/** When a scope may be read again, by `performance.now()`. */
export function dueAt({ begunAt, costMs }: PastReading): number {
  return begunAt + pauseAfter(costMs);
}

/** When a scope that there was no room for may be tried again. */
export function dueAfterRefusal(past: PastReading): number {
  return Math.max(past.begunAt + REFUSED_PAUSE_MS, dueAt(past));
}

/** Milliseconds from the beginning of a reading that cost so much to the next one. */
export function pauseAfter(costMs: number): number {
  return Math.max(LEAST_PAUSE_MS, PAUSE_FACTOR * costMs, Math.min(RATHER_FACTOR * costMs, RATHER_PAUSE_MS));
}

/**
 * Whether somebody will have written before a scope is read to its end, as far as past writes tell: a pause is at least
 * as many times as long.
 *
 * @param writes since it was last read
 */
export function isBusy(writes: number): boolean {
  return writes >= PAUSE_FACTOR;
}

/** Milliseconds for which the thread has worked since, or since its beginning. */
export function threadWork(since = 0): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000 - since;
}
