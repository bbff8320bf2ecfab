import { inTime } from '../../graph/work/in-time.ts';
import { deadlineExceeded } from './failures.ts';

/** The moment at which a transaction is given up, all its attempts and its waiting included. */
export class Deadline {
  readonly #at: number;

  /** @param timeoutMs milliseconds from now; without it the deadline never comes */
  constructor(timeoutMs = Infinity) {
    if (Number.isNaN(timeoutMs)) throw new TypeError('timeoutMs is NaN; give milliseconds, or leave it out.');
    this.#at = performance.now() + timeoutMs;
  }

  /** Milliseconds; negative once the deadline has passed, Infinity when it never comes. */
  get remainingMs(): number {
    return this.#at - performance.now();
  }

  /** @throws DeadlineExceededError once the deadline has passed */
  check(): void {
    if (this.remainingMs <= 0) throw deadlineExceeded();
  }

  /**
   * What is coming, or DeadlineExceededError some milliseconds after the deadline has passed, in which whoever gives it may
   * say so by itself.
   */
  orGiveUp<Value>(coming: Promise<Value>, graceMs: number): Promise<Value> {
    const { remainingMs } = this;
    return Number.isFinite(remainingMs) ? inTime(coming, remainingMs + graceMs, deadlineExceeded) : coming;
  }
}
