/** The longest that a timer can be set to, some 24 days: a longer one would ring at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a timer is set to that is to ring after so many milliseconds, or at once where they are over. */
export function timerMs(ms: number): number {
  return Math.max(0, Math.min(ms, LONGEST_TIMER_MS));
}

/**
 * What is coming, as long as it comes within some milliseconds; otherwise the error of `late`. It is not ended then: others
 * may wait for the same.
 */
export async function inTime<Value>(coming: Promise<Value>, ms: number, late: () => Error): Promise<Value> {
  const { promise: isLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late()), timerMs(ms));
  try {
    return await Promise.race([coming, isLate]);
  } finally {
    clearTimeout(timer);
  }
}
