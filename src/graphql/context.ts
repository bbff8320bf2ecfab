import type { Snapshot } from '../graph/snapshot.ts';

/** What the resolvers of one operation share. */
export interface Context {
  /** The graph as the whole operation sees it. Only the executor replaces it, when it starts over. */
  snapshot: Snapshot;
  /** Asks the database for a newer one. */
  nextSnapshot(): Promise<Snapshot>;
  /** When the answer must be there, by `performance.now()`: a search ends before it with what it has found. */
  readonly deadline: number;
}
