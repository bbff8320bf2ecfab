/** Begins a slice of work that waits for it, and tells it when that is to end. */
type Begin = (end: number) => void;

/** The works of one client that wait for a slice. */
interface Line {
  /** Those that had none yet. */
  readonly fresh: Begin[];
  readonly begun: Begin[];
  /** Whether the last that was served was a fresh one. */
  wasFresh: boolean;
  /** The how manieth of all it was when one was served last; 0: none was. */
  lastServed: number;
}

export interface Clock {
  now(): number;
  /** Does something in the next turn of the event loop. */
  nextTurn(work: () => void): void;
  /** Does something in this one, when what was begun has done all that it does without waiting. */
  afterwards(work: () => void): void;
}

/**
 * Hands out slices of the event loop's time to long work, whoever does it: in a turn of the loop there is one slice, and
 * work that begins in that turn has what is left of it. What needs less than a slice shares it with the next.
 *
 * Who waits is served in turn: the client first whose turn is longest ago, so that many works of one do not keep others
 * waiting; of one client new work and old alternate, so that what is small does not wait for all that is large, and each in
 * the order of its coming.
 */
export class TurnTaking {
  readonly #sliceMs: number;
  readonly #clock: Clock;
  readonly #lines = new Map<string, Line>();
  #served = 0;
  #endOfTurn: number | null = null;
  /** Whether nobody has had a slice in this turn: its time is that of what began in it. */
  #isOfNew = false;
  #isTurning = false;

  constructor(sliceMs: number, clock: Clock) {
    this.#sliceMs = sliceMs;
    this.#clock = clock;
  }

  /** When work that begins now is to let others have a turn. */
  endOfThisTurn(): number {
    if (this.#endOfTurn === null) {
      this.#endOfTurn = this.#clock.now() + this.#sliceMs;
      this.#isOfNew = true;
      this.#turnOver();
    }
    return this.#endOfTurn;
  }

  /** Waits for a slice; gives the time at which it is to end. */
  nextSlice(client: string, isFresh: boolean): Promise<number> {
    return new Promise((begin) => {
      const line = this.#lines.get(client) ?? { fresh: [], begun: [], wasFresh: false, lastServed: 0 };
      this.#lines.set(client, line);
      (isFresh ? line.fresh : line.begun).push(begin);
      this.#turnOver();
    });
  }

  /** In the next turn of the loop the next one has its slice; where nobody waits, the time is for what begins then. */
  #turnOver(): void {
    if (this.#isTurning) return;
    this.#isTurning = true;
    this.#clock.nextTurn(() => {
      this.#isTurning = false;
      this.#goOn();
    });
  }

  #goOn(): void {
    const isUsed = this.#isOfNew && this.#isOver();
    this.#isOfNew = false;
    if (isUsed && this.#isAnyWaiting()) {
      // What has come meanwhile is to be looked at first.
      this.#turnOver();
      return;
    }
    this.#endOfTurn = null;
    this.#serve();
  }

  /** One after the other, until the time of the slice is used: short works have one together. */
  #serve(): void {
    const begin = this.#take();
    if (begin === null) return;
    const end = this.endOfThisTurn();
    this.#isOfNew = false;
    begin(end);
    this.#clock.afterwards(() => {
      if (this.#endOfTurn === end && !this.#isOver()) this.#serve();
    });
  }

  #isOver(): boolean {
    return this.#endOfTurn !== null && this.#clock.now() >= this.#endOfTurn;
  }

  #isAnyWaiting(): boolean {
    return [...this.#lines.values()].some(isWaiting);
  }

  #take(): Begin | null {
    const waiting = [...this.#lines.values()].filter(isWaiting).sort((a, b) => a.lastServed - b.lastServed);
    const [next] = waiting;
    if (next === undefined) return null;
    const begin = takeFrom(next);
    this.#served += 1;
    next.lastServed = this.#served;
    const least = Math.min(...waiting.filter(isWaiting).map(({ lastServed }) => lastServed));
    // Who comes before all that wait needs not be remembered.
    for (const [client, line] of this.#lines) {
      if (!isWaiting(line) && line.lastServed < least) this.#lines.delete(client);
    }
    return begin;
  }
}

function isWaiting({ fresh, begun }: Line): boolean {
  return fresh.length + begun.length > 0;
}

function takeFrom(line: Line): Begin | null {
  const { fresh, begun } = line;
  line.wasFresh = fresh.length > 0 && !(line.wasFresh && begun.length > 0);
  return (line.wasFresh ? fresh : begun).shift() ?? null;
}
