import type { Caller } from '../access/caller.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';

/** What the resolvers of one operation share. */
export interface Context {
  /** Who asks; `graph` is what they may read. */
  readonly caller: Caller;
  /** The graph as the whole operation sees it; the server makes it the operation's own. */
  graph: GraphReading;
  /** When the answer must be there, by `performance.now()`: a search ends before it with what it has found. */
  readonly deadline: number;
  /** What is known of the answer when it is there, for who made the context: Apollo hands on a copy of the rest. */
  readonly outcome?: { mayBeKept: boolean };
}
