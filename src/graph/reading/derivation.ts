import { atOnce, type InPortions } from '../work/portions.ts';

/** Something that is made of a reading, once: an index, costs, what a role needs with what it takes over. */
export interface Derivation<Of, Result> {
  readonly name: string;
  /**
   * @param before what was made of the reading before: parts of it may be taken over where that changes nothing but the
   *   time that it takes; all of it where it is equal, so that what is made of it needs not be made again
   */
  make(of: Of, before: Result | null): InPortions<Result>;
}

/** A derivation of something that takes no time worth interrupting. */
export function atOnceAs<Of, Result>(
  name: string,
  make: (of: Of, before: Result | null) => Result,
): Derivation<Of, Result> {
  return {
    name,
    make: function* (of, before) {
      yield* [];
      return make(of, before);
    },
  };
}

/** What a derivation looked at while it was made. */
export class Seen<Of> {
  readonly properties = new Set<keyof Of>();
  readonly derivations = new Set<Derivation<Of, unknown>>();
  /** Whether all else that it looked at is the very same in two of them. */
  isSameBeside: (now: Of, before: Of) => boolean = () => true;
}

interface Made<Of> {
  readonly value: unknown;
  readonly seen: Seen<Of>;
}

/** Another thing of the same class, and what was made of it. */
interface Before<Of extends object> {
  readonly of: Of;
  readonly derived: Derived<Of>;
}

interface DerivedOptions<Of> {
  /** How many of those stay that were not made ahead. */
  readonly most?: number;
  /** Shows a derivation what it is made of, and notes what it looks at; without it nothing is taken over. */
  readonly seenThrough?: ((of: Of, seen: Seen<Of>) => Of) | null;
}

/** What was made of a reading, by name. What was made ahead stays; of the rest the latest. */
export class Derived<Of extends object> {
  readonly #ahead = new Map<string, Made<Of>>();
  readonly #onDemand = new Map<string, unknown>();
  readonly #most: number;
  readonly #seenThrough: ((of: Of, seen: Seen<Of>) => Of) | null;

  constructor({ most = Infinity, seenThrough = null }: DerivedOptions<Of> = {}) {
    this.#most = most;
    this.#seenThrough = seenThrough;
  }

  /** What a derivation makes; at once where it was not made ahead. */
  get<Result>(of: Of, derivation: Derivation<Of, Result>): Result {
    const { name } = derivation;
    const made = this.#ahead.get(name);
    if (made !== undefined) return made.value as Result;
    if (!this.#onDemand.has(name)) {
      const [oldest] = this.#onDemand.keys();
      if (oldest !== undefined && this.#onDemand.size >= this.#most) this.#onDemand.delete(oldest);
      this.#onDemand.set(name, atOnce(derivation.make(of, null)));
    }
    return this.#onDemand.get(name) as Result;
  }

  /** Makes it ahead, interruptible. What looked before only at what is the same one now is taken over. */
  *prepare(of: Of, derivation: Derivation<Of, unknown>, before: Before<Of> | null = null): InPortions<void> {
    const { name } = derivation;
    if (this.#ahead.has(name)) return;
    const known = before === null ? undefined : before.derived.#ahead.get(name);
    if (before !== null && known !== undefined && (yield* this.#isAsBefore(of, known, before))) {
      this.#ahead.set(name, known);
      return;
    }
    const seen = new Seen<Of>();
    const value = yield* derivation.make(this.#seenThrough?.(of, seen) ?? of, known?.value ?? null);
    this.#ahead.set(name, { value, seen });
  }

  /** Whether it has the very same here and in what was made of another one, made ahead in both. */
  hasSame({ name }: Derivation<Of, unknown>, other: Derived<Of>): boolean {
    const [made, before] = [this.#ahead.get(name), other.#ahead.get(name)];
    return made !== undefined && before !== undefined && made.value === before.value;
  }

  /** Whether all that a derivation looked at is the same one as before, what was made of the reading included. */
  *#isAsBefore(of: Of, { seen }: Made<Of>, before: Before<Of>): InPortions<boolean> {
    if (this.#seenThrough === null) return false;
    for (const property of seen.properties) if (of[property] !== before.of[property]) return false;
    if (!seen.isSameBeside(of, before.of)) return false;
    for (const each of seen.derivations) {
      yield* this.prepare(of, each, before);
      if (!this.hasSame(each, before.derived)) return false;
    }
    return true;
  }
}
