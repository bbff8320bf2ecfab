import { DeadlineExceededError } from '../graph/errors.ts';

/** The longest that a timer can be set to, some 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * What a database gives, as long as it comes in time. It is not ended otherwise: others may wait for the same.
 *
 * @param deadline by `performance.now()`
 * @throws DeadlineExceededError where it does not come by then
 */
export async function beforeDeadline<Value>(coming: Promise<Value>, deadline: number): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new DeadlineExceededError('The database did not answer in time; ask again later.')),
    Math.max(0, Math.min(deadline - performance.now(), LONGEST_TIMER_MS)),
  );
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
