import { VersionConflictError } from './errors.ts';
import { StaleSnapshotError } from '../readings/fill-queue.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';

/** The graph as one operation sees it, from its start to its end: what every question takes first. */
export type { GraphSnapshot as Snapshot } from '../readings/graph-snapshot.ts';

/** How often an operation starts over, because the graph was changed while it was read, before it is given up. */
export const MOST_ATTEMPTS = 8;

/** Whether an error says that the graph moved on while it was read, so that the operation must start over. */
export function isStale(error: unknown): boolean {
  return error instanceof StaleSnapshotError;
}

/** The error of an operation that was given up. */
export function changingTooOften(): VersionConflictError {
  return new VersionConflictError('The graph is being changed too often to read it; ask again in a moment.');
}

/**
 * Runs an operation on one snapshot; where the graph moves on underneath it, again from its start on the next one.
 *
 * @throws VersionConflictError when that has happened too often, and what the operation throws
 */
export async function onOneSnapshot<Answer>(
  first: GraphSnapshot,
  next: () => Promise<GraphSnapshot>,
  work: (snapshot: GraphSnapshot) => Promise<Answer>,
): Promise<Answer> {
  let snapshot = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(snapshot);
    } catch (error) {
      if (!isStale(error)) throw error;
      if (attempt === MOST_ATTEMPTS) throw changingTooOften();
      snapshot = await next();
    }
  }
}
