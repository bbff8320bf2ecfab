import { StaleSnapshotError } from '../snapshot/fill-queue.ts';

/** The graph as one operation sees it, from its start to its end: what every question takes first. */
export type { GraphSnapshot as Snapshot } from '../snapshot/graph-snapshot.ts';

/** Whether an error says that the graph moved on while it was read, so that the operation must start over. */
export function isStale(error: unknown): boolean {
  return error instanceof StaleSnapshotError;
}
