import { type MaybePromise, whenReady } from './maybe-promise.ts';
import type { InPortions } from './portions.ts';

/**
 * How long work runs before others have a turn of the event loop. A portion of work under way is finished first, which
 * takes some milliseconds more, and a turn may see both a slice of earlier work and one of new work.
 */
const SLICE_MS = 10;

/** Work that is done in small steps; `step` says whether there is more. */
export interface SteppedWork {
  step(): boolean;
}

/**
 * Does work to its end, or until it has taken `mostMs` by the clock; then it stays as far as it came. Work that is done
 * within a slice is done at once; for longer work this returns a promise, and the event loop runs between the slices.
 * Only one slice is run in a turn of the loop, whatever number of works wait for theirs.
 */
export function runInSlices(work: SteppedWork, mostMs: number): MaybePromise<void> {
  const deadline = performance.now() + mostMs;
  if (runUntil(work, Math.min(deadline, endOfThisTurn()))) return undefined;
  return runLater(work, deadline);
}

/** Does work whose result is wanted however long it takes, because others will want it too. */
export function finishInSlices<Result>(work: InPortions<Result>): MaybePromise<Result> {
  let result: Result | undefined;
  const step = () => {
    const { done, value } = work.next();
    if (done) result = value;
    return !done;
  };
  return whenReady(runInSlices({ step }, Infinity), () => result as Result);
}

async function runLater(work: SteppedWork, deadline: number): Promise<void> {
  do {
    lastTurn = lastTurn.then(nextTurn);
    await lastTurn;
    if (performance.now() >= deadline) return;
  } while (!runUntil(work, Math.min(deadline, performance.now() + SLICE_MS)));
}

/** Whether the work is done. */
function runUntil(work: SteppedWork, end: number): boolean {
  while (performance.now() < end) if (!work.step()) return true;
  return false;
}

/** When the last of those that wait has its turn: each waits for the one before. */
let lastTurn: Promise<void> = Promise.resolve();

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Ends the slice that all work begun in this turn of the event loop shares. */
let endOfTurn: number | null = null;

function endOfThisTurn(): number {
  if (endOfTurn === null) {
    endOfTurn = performance.now() + SLICE_MS;
    setImmediate(() => (endOfTurn = null));
  }
  return endOfTurn;
}
