import type { InPortions } from './portions.ts';

/**
 * How long work runs before others have a turn of the event loop. A portion of work under way is finished first, which
 * takes some milliseconds more, and a turn may see both a slice of earlier work and one of new work.
 */
const SLICE_MS = 5;

/** Work that is done in small steps; `step` says whether there is more. */
export interface SteppedWork {
  step(): boolean;
}

/**
 * Does work to its end, or until it has taken `mostMs` by the clock or nobody waits for it; then it stays as far as it came. Work that is done
 * within a slice is done at once; between the slices of longer work the event loop runs. Only one slice is run in a turn
 * of the loop, whatever number of works wait for theirs.
 */
export async function runInSlices(
  work: SteppedWork,
  mostMs: number,
  isAbandoned: () => boolean = () => false,
): Promise<void> {
  const deadline = performance.now() + mostMs;
  let isDone = runUntil(work, Math.min(deadline, endOfThisTurn()));
  while (!isDone) {
    const end = await nextSlice();
    if (performance.now() >= deadline || isAbandoned()) return;
    // At least one step in each turn, however slow the machine is.
    isDone = !work.step() || runUntil(work, Math.min(deadline, end));
  }
}

/** Waits for a turn of the event loop in which no other slice is run. Gives the time at which this one is to end. */
export async function nextSlice(): Promise<number> {
  lastTurn = lastTurn.then(nextTurn);
  await lastTurn;
  return performance.now() + SLICE_MS;
}

/** Does work whose result is wanted however long it takes, because others will want it too. */
export async function finishInSlices<Result>(work: InPortions<Result>): Promise<Result> {
  let result: Result | undefined;
  const step = () => {
    const { done, value } = work.next();
    if (done) result = value;
    return !done;
  };
  await runInSlices({ step }, Infinity);
  return result as Result;
}

/** Whether the work is done. */
function runUntil(work: SteppedWork, end: number): boolean {
  while (performance.now() < end) if (!work.step()) return true;
  return false;
}

/** When the last of those that wait has its turn: each waits for the one before. */
let lastTurn: Promise<void> = Promise.resolve();

/** Lets everything else that waits have its turn of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Ends the slice that all work begun in this turn of the event loop shares. */
let endOfTurn: number | null = null;

/** When work that begins now is to let others have a turn. */
export function endOfThisTurn(): number {
  if (endOfTurn === null) {
    endOfTurn = performance.now() + SLICE_MS;
    setImmediate(() => (endOfTurn = null));
  }
  return endOfTurn;
}
