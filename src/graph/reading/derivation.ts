import { atOnce, type InPortions } from '../work/portions.ts';

/** Something that is made of a reading, once: an index, costs, what a role needs with what it takes over. */
export interface Derivation<Of, Result> {
  readonly name: string;
  readonly make: (of: Of) => InPortions<Result>;
}

/** A derivation of something that takes no time worth interrupting. */
export function atOnceAs<Of, Result>(name: string, make: (of: Of) => Result): Derivation<Of, Result> {
  return {
    name,
    make: function* (of) {
      yield* [];
      return make(of);
    },
  };
}

/** What was made of a reading, by name. What was made ahead stays; of the rest the latest `most` stay. */
export class Derived {
  readonly #ahead = new Map<string, unknown>();
  readonly #onDemand = new Map<string, unknown>();
  readonly #most: number;

  constructor(most = Infinity) {
    this.#most = most;
  }

  /** What a derivation makes; at once where it was not made ahead. */
  get<Of, Result>(of: Of, { name, make }: Derivation<Of, Result>): Result {
    if (this.#ahead.has(name)) return this.#ahead.get(name) as Result;
    if (!this.#onDemand.has(name)) {
      const [oldest] = this.#onDemand.keys();
      if (oldest !== undefined && this.#onDemand.size >= this.#most) this.#onDemand.delete(oldest);
      this.#onDemand.set(name, atOnce(make(of)));
    }
    return this.#onDemand.get(name) as Result;
  }

  /** Makes it ahead, interruptible. */
  *prepare<Of>(of: Of, { name, make }: Derivation<Of, unknown>): InPortions<void> {
    if (!this.#ahead.has(name)) this.#ahead.set(name, yield* make(of));
  }
}
