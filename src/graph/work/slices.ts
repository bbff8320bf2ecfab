import type { InPortions } from './portions.ts';
import { TurnTaking } from './turn-taking.ts';

/**
 * How long work runs before others have a turn of the event loop. A portion of work under way is finished first, which
 * takes some milliseconds more.
 */
export const SLICE_MS = 5;

/** All long work of this process. */
const TURNS = new TurnTaking(SLICE_MS, {
  now: () => performance.now(),
  nextTurn: (work) => void setImmediate(work),
  // Ticks run when there are no microtasks any more, those that microtasks make included.
  afterwards: (work) => queueMicrotask(() => process.nextTick(work)),
});

/** Whose work it is that no client has asked for: reading the graph again, and what is made ready. */
const OWN = '';

/** Long work, which takes its slices in turn with all other long work. */
export class LongWork {
  readonly #whose: string;
  #hadSlice = false;

  constructor(whose: string = OWN) {
    this.#whose = whose;
  }

  /** Whether it has ever waited for a slice. */
  get hasWaited(): boolean {
    return this.#hadSlice;
  }

  /** Waits for a turn of the event loop in which no other slice is run. Gives the time at which this one is to end. */
  async nextSlice(): Promise<number> {
    const isFresh = !this.#hadSlice;
    this.#hadSlice = true;
    return TURNS.nextSlice(this.#whose, isFresh);
  }

  /** Waits for a slice where the time of this turn is used: before a piece of work that cannot be interrupted. */
  async inTurn(): Promise<void> {
    if (performance.now() >= endOfThisTurn()) await this.nextSlice();
  }
}

/** Work that is done in small steps; `step` says whether there is more. */
export interface SteppedWork {
  step(): boolean;
}

/** Who waits for work. */
export interface Asker {
  /** Whose share of the time it takes, however much they ask for at once; left out: the process's own. */
  readonly client?: string;
  /** Whether nobody waits for it any more; left out: somebody does. */
  readonly isAbandoned?: () => boolean;
  /** What the work is part of; left out: it is work of its own. */
  readonly work?: LongWork;
}

/**
 * Does work to its end, or until it has taken `mostMs` by the clock or nobody waits for it; then it stays as far as it
 * came. Work that is done within a slice is done at once; between the slices of longer work the event loop runs. Only one
 * slice is run in a turn of the loop, whatever number of works wait for theirs.
 */
export async function runInSlices(
  work: SteppedWork,
  mostMs: number,
  { client, isAbandoned = () => false, work: turns = new LongWork(client) }: Asker = {},
): Promise<void> {
  const deadline = performance.now() + mostMs;
  let isDone = runUntil(work, Math.min(deadline, endOfThisTurn()));
  while (!isDone) {
    const end = await turns.nextSlice();
    if (performance.now() >= deadline || isAbandoned()) return;
    // At least one step in each turn, however slow the machine is.
    isDone = !work.step() || runUntil(work, Math.min(deadline, end));
  }
}

/** Does work whose result is wanted however long it takes, because others will want it too. `asker`: whose time it takes. */
export async function finishInSlices<Result>(
  work: InPortions<Result>,
  { client, work: turns }: Pick<Asker, 'client' | 'work'> = {},
): Promise<Result> {
  let result: Result | undefined;
  const step = () => {
    const { done, value } = work.next();
    if (done) result = value;
    return !done;
  };
  await runInSlices({ step }, Infinity, { client, work: turns });
  return result as Result;
}

/** Whether the work is done. */
function runUntil(work: SteppedWork, end: number): boolean {
  while (performance.now() < end) if (!work.step()) return true;
  return false;
}

/** Lets everything else that waits have its turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** When work that begins now is to let others have a turn: all work of this turn of the event loop shares its time. */
export function endOfThisTurn(): number {
  return TURNS.endOfThisTurn();
}
