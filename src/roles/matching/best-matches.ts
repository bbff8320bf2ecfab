/** By what a role stands where it stands. */
export interface Ranked {
  readonly role: number;
  /** 2: sources know of the move; 1: they know that the two roles are related; 0: neither. */
  readonly known: 0 | 1 | 2;
  /** Null: nothing of what is needed is known. */
  readonly score: number | null;
  /** Whether it states requirements itself. */
  readonly statesOwn: boolean;
}

/**
 * Keeps the best of many scored roles, without sorting them all: what sources know of before what they do not, then by
 * score, none last, then what states requirements itself before what only takes them over, then by number.
 */
export class BestMatches {
  readonly #most: number;
  /** Best first. */
  readonly #best: Ranked[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Roles come in the order of their numbers, which are in the order of ids: of equals the first is the better. */
  add(match: Ranked): void {
    this.#count += 1;
    const last = this.#best.at(-1);
    if (this.#best.length === this.#most) {
      if (last !== undefined && !isBetter(match, last)) return;
      this.#best.pop();
    }
    const place = this.#best.findLastIndex((other) => !isBetter(match, other)) + 1;
    this.#best.splice(place, 0, match);
  }

  /** How many there were, those that were not kept included. */
  get count(): number {
    return this.#count;
  }

  /** The numbers of the best roles, best first. */
  get roles(): number[] {
    return this.#best.map(({ role }) => role);
  }
}

/** Whether one that comes later stands before another all the same. */
function isBetter(a: Ranked, b: Ranked): boolean {
  const difference =
    a.known - b.known || (a.score ?? -1) - (b.score ?? -1) || Number(a.statesOwn) - Number(b.statesOwn);
  return difference > 0;
}
