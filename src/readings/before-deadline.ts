import { DeadlineExceededError } from '../graph/errors.ts';
import { inTime } from '../graph/work/in-time.ts';

/**
 * What a database gives, as long as it comes in time.
 *
 * @param deadline by `performance.now()`
 * @throws DeadlineExceededError where it does not come by then
 */
export function beforeDeadline<Value>(coming: Promise<Value>, deadline: number): Promise<Value> {
  const late = () => new DeadlineExceededError('The database did not answer in time; ask again later.');
  return inTime(coming, deadline - performance.now(), late);
}
