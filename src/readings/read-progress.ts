import type { ReadCounts } from '../graph/reading/memory.ts';

/** Milliseconds between two lines about the same reading. */
const PAUSE_MS = 2_000;

/**
 * Tells how far a long reading is: one that is done sooner than in two seconds says nothing.
 *
 * @param counts what there is to be read
 * @param now milliseconds on a clock that does not go back
 * @returns to be told of rows as they come
 */
export function readProgress(
  { records, positions }: ReadCounts,
  tell: (text: string) => void,
  now: () => number = () => performance.now(),
): (rows: number) => void {
  // A position comes with a line to its manager.
  const total = records + 2 * positions;
  let read = 0;
  let toldAt = now();
  return (rows) => {
    read += rows;
    if (now() - toldAt < PAUSE_MS) return;
    toldAt = now();
    tell(`Reading the graph: ${read.toLocaleString('en')} of some ${total.toLocaleString('en')} rows.\n`);
  };
}
