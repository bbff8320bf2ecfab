import { LRUCache } from 'lru-cache';

const WINDOW_MS = 60_000;
/** Who is not among the last so many begins anew, which harms nobody else. */
const MOST_CLIENTS = 10_000;

/** How a client stands to its limit. */
export interface Allowance {
  readonly isOver: boolean;
  readonly remaining: number;
  /** Seconds until everything is allowed again, at least one. */
  readonly resetSeconds: number;
}

/** Counts the requests of each client, by the minute that begins with its first. */
export class RequestRate {
  readonly limit: number;
  readonly #windows = new LRUCache<string, { readonly endsAt: number; count: number }>({ max: MOST_CLIENTS });

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Counts one. */
  take(client: string, now = performance.now()): Allowance {
    let window = this.#windows.get(client);
    if (window === undefined || window.endsAt <= now) {
      window = { endsAt: now + WINDOW_MS, count: 0 };
      this.#windows.set(client, window);
    }
    window.count += 1;
    return {
      isOver: window.count > this.limit,
      remaining: Math.max(0, this.limit - window.count),
      resetSeconds: Math.max(1, Math.ceil((window.endsAt - now) / 1_000)),
    };
  }
}
