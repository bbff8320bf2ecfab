import type { RemarkManner, Stated } from './entries.ts';

/** Something that was derived, left out or noticed, with where. */
export interface Remark {
  readonly manner: RemarkManner;
  readonly what: string;
  readonly count: number;
  /** The first places; the rest is only counted. */
  readonly places: readonly string[];
}

/** Enough to find what is wrong, and bounded however large the source is. */
const MOST_PLACES = 100;
/** Kinds of remarks; what is beyond is told as one. */
const MOST_REMARKS = 1_000;

/** Gathers remarks, and counts how often each is made. */
export class Remarks {
  readonly #remarks = new Map<
    string,
    { manner: RemarkManner; what: string; count: number; places: string[] }
  >();

  add(manner: RemarkManner, what: string, at: string): void {
    const isFull = this.#remarks.size >= MOST_REMARKS && !this.#remarks.has(`${manner} ${what}`);
    const told = isFull ? 'more of other kinds' : what;
    const key = `${manner} ${told}`;
    const remark = this.#remarks.get(key) ?? { manner, what: told, count: 0, places: [] };
    this.#remarks.set(key, remark);
    remark.count += 1;
    if (remark.places.length < MOST_PLACES) remark.places.push(at);
  }

  /** What was derived for an entry that is taken. */
  addDerived({ derived = [], at }: Stated): void {
    for (const what of derived) this.add('derived', what, at);
  }

  /** In the order in which each was made first. */
  get all(): readonly Remark[] {
    return [...this.#remarks.values()];
  }
}
