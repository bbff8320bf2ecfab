import type { ExecutionResult } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Asker, LongWork } from '../graph/work/slices.ts';
import type { OperationMeter } from './cost/operation-meter.ts';
import type { WatchedOperation } from './watched-operation.ts';

/** What an operation was estimated to cost at most, and what it did; undefined until that is known. */
export interface OperationCost {
  requested?: number;
  actual?: number;
  /** Of the answer, as they were counted. */
  characters?: number;
}

/** How an operation ended of which Apollo Server has to make the answer: see KnownOperations. */
type Ended = { readonly refusal: unknown } | { readonly result: ExecutionResult };

/** What the resolvers of one operation share. */
export interface Context extends Asker {
  /** Who asks; `graph` is what they may read. */
  readonly caller: Caller;
  /** The graph as the whole operation sees it; the server makes it the operation's own. */
  graph: GraphReading;
  /** When the answer must be there, by `performance.now()`: a search ends before it with what it has found. */
  readonly deadline: number;
  /** What is known of the answer when it is there, for who made the context: Apollo hands on a copy of the rest. */
  readonly outcome?: { mayBeKept: boolean };
  /** Those of the operation after coercion; undefined until then, and where they are wrong. */
  variables?: Readonly<Record<string, unknown>> | undefined;
  /** The operation as work that takes turns with others; the server fills it in. */
  work?: LongWork;
  /** What counts the operation, from when it is executed. */
  meter?: OperationMeter;
  /** What it costs; the server fills it in, for whoever has given it to be told. */
  cost?: OperationCost;
  /** What is seen of it; the server fills it in. */
  watched?: WatchedOperation;
  /** Left out: it is still to be executed. */
  readonly ended?: Ended;
}
