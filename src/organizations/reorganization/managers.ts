import type { Forest } from '../chart/forest.ts';

/**
 * Who reports to whom while a chart is being changed, as reading the changed chart anew would have it: by position
 * number, with every circle cut above its lowest number. A change costs about the depth of the chart instead of its
 * size.
 *
 * A position follows at most one line, so a new circle holds a line that was just set, and only that one's circle has
 * to be looked at.
 */
export class DraftManagers {
  /** By position: the first solid manager that is stated, also above a cut; -1 for none. */
  readonly #stated: Int32Array;
  /** By position: the lowest number of the circle that it is on, or -1. */
  readonly #circle: Int32Array;
  /*
   * Who has a position as stated manager, in no order: the first, and from each the next and the one before, or -1.
   */
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  /** `capacity`: how many positions there may be in the end. */
  constructor({ manager, size, unfollowed: { circles } }: Forest, capacity: number) {
    const none = () => new Int32Array(capacity).fill(-1);
    this.#stated = none();
    this.#circle = none();
    this.#first = none();
    this.#next = none();
    this.#previous = none();
    for (let position = 0; position < size; position += 1) this.#state(position, manager[position]!);
    for (const circle of circles) {
      this.#state(circle[0]!, circle[1]!);
      for (const position of circle) this.#circle[position] = circle[0]!;
    }
  }

  /** The first solid manager that is stated, whether or not its line is followed; -1 for none. */
  statedOf(position: number): number {
    return this.#stated[position]!;
  }

  /** The manager, or -1 at the top of a tree. */
  managerOf(position: number): number {
    return this.#circle[position] === position ? -1 : this.#stated[position]!;
  }

  /** Direct reports, in no order. */
  reportsOf(position: number): number[] {
    const reports: number[] = [];
    for (let report = this.#first[position]!; report !== -1; report = this.#next[report]!) {
      if (this.#circle[report] !== report) reports.push(report);
    }
    return reports;
  }

  /** Those whose line to a position closes a circle and is cut: one at most. */
  cutBelow(position: number): number[] {
    const lowest = this.#circle[position]!;
    return lowest !== -1 && this.#stated[lowest] === position ? [lowest] : [];
  }

  /** The direct report of `above` in whose organization a position is; -1 where it is not below. */
  branchOf(position: number, above: number): number {
    let branch = position;
    let manager = this.managerOf(position);
    while (manager !== -1 && manager !== above) {
      branch = manager;
      manager = this.managerOf(manager);
    }
    return manager === -1 ? -1 : branch;
  }

  /**
   * Where the way up from a position ends: at `above`, at a line that is cut, or at the top. From the top no circle can
   * be closed by a line from `above` to the position.
   */
  wayUp(position: number, above: number): 'above' | 'cut' | 'top' {
    for (let at = position; ; at = this.#stated[at]!) {
      if (at === above) return 'above';
      if (this.#circle[at] === at) return 'cut';
      if (this.#stated[at] === -1) return 'top';
    }
  }

  /** Gives positions one manager, or none with -1. `closesNone`: no circle can come of it, as {@link wayUp} tells. */
  assign(positions: readonly number[], manager: number, closesNone = false): void {
    for (const position of positions) {
      if (this.#stated[position] === manager) continue;
      this.#dissolve(this.#circle[position]!);
      this.#state(position, manager);
    }
    if (manager !== -1 && !closesNone) this.#cutAt(manager);
  }

  #state(position: number, manager: number): void {
    const former = this.#stated[position]!;
    const previous = this.#previous[position]!;
    const next = this.#next[position]!;
    if (previous !== -1) this.#next[previous] = next;
    else if (former !== -1) this.#first[former] = next;
    if (next !== -1) this.#previous[next] = previous;

    this.#stated[position] = manager;
    this.#previous[position] = -1;
    const first = manager === -1 ? -1 : this.#first[manager]!;
    this.#next[position] = first;
    if (first !== -1) this.#previous[first] = position;
    if (manager !== -1) this.#first[manager] = position;
  }

  /** Every line of a circle holds again. */
  #dissolve(lowest: number): void {
    if (lowest === -1) return;
    for (let position = lowest; this.#circle[position] === lowest; position = this.#stated[position]!) {
      this.#circle[position] = -1;
    }
  }

  /** Finds the circle that a position has come to be on, if any, and cuts it. */
  #cutAt(first: number): void {
    let lowest = first;
    let position = this.#stated[first]!;
    for (; position !== first; position = this.#stated[position]!) {
      // The top, or another circle, from which no way leads back.
      if (position === -1 || this.#circle[position] !== -1) return;
      lowest = Math.min(lowest, position);
    }
    do {
      this.#circle[position] = lowest;
      position = this.#stated[position]!;
    } while (position !== first);
  }
}
