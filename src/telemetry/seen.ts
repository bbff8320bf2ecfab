/*
 * What is told of the work of this process, for metrics, traces and the log: never the values of variables, of literals or
 * of parameters, and no texts that hold them.
 */

/** A request of GraphQL that was answered, or refused. */
export interface SeenOperation {
  /** As the client calls it; null: it has no name, or was refused before that was known. */
  readonly name: string | null;
  readonly type: 'query' | 'mutation' | 'subscription' | null;
  /** SHA-256 of its text, as persisted queries and trusted documents have it; null: it has no text. */
  readonly hash: string | null;
  /** `OK`, or the code of the first error of its answer. */
  readonly code: string;
  /** Null: it was refused before its cost was known. */
  readonly cost: SeenCost | null;
  /** Null: it was refused before it came to GraphQL. */
  readonly time: Span | null;
  readonly phases: readonly (Span & { readonly name: 'parse' | 'validate' | 'execute' })[];
}

export interface SeenCost {
  /** As estimated before it ran. */
  readonly requested: number;
  /** As counted while it ran; null: it did not run. */
  readonly actual: number | null;
}

export interface Span {
  /** By `performance.now()`. */
  readonly begunAt: number;
  readonly ms: number;
}

/** A request over HTTP whose answer begins. */
export interface SeenRequest {
  readonly method: string;
  /** The pattern of the route, so that there are few; null: there is none at this address. */
  readonly route: string | null;
  /** Without the query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A piece of work that is under way. */
export interface Passage<Outcome> {
  /** Runs a part of it, so that what begins in that is known to belong to it. */
  within<T>(work: () => T): T;
  /** Told once. */
  end(outcome: Outcome): void;
}

/** A client that left before its answer began, as proxies count it. */
export const CLIENT_LEFT = 499;
