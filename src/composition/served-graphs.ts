import { type Caller, LOCAL_CALLER } from '../access/caller.ts';
import { readableGraph, seesOrganizations } from '../access/readable-graph.ts';
import type { Config } from '../config.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { beforeDeadline } from '../readings/before-deadline.ts';
import { GraphReadings } from '../readings/graph-readings.ts';
import type { Database } from '../storage/port/database.ts';

/** The parts of a request that say how fresh its answer must be, and who asks. */
interface IncomingRequest {
  readonly caller: Caller;
  readonly headers: { readonly 'cache-control'?: string | undefined };
}

type ServedConfig = Pick<Config, 'operationTimeoutMs' | 'scopes'>;

/** Which graph a question is answered from: as who asks may read it, and as fresh as they want it. */
export class ServedGraphs {
  readonly #config: ServedConfig;
  readonly #database: Database;
  readonly #readings: GraphReadings;

  constructor(config: ServedConfig, database: Database, readings: GraphReadings) {
    this.#config = config;
    this.#database = database;
    this.#readings = readings;
  }

  /** When what begins now must be answered, by `performance.now()`. */
  deadline(): number {
    return performance.now() + this.#config.operationTimeoutMs;
  }

  /** A client that wants what is in the database now says so as it would to any cache. */
  servedTo(
    { headers, caller }: IncomingRequest,
    until = this.deadline(),
  ): GraphReading | Promise<GraphReading> {
    const of = seesOrganizations(caller) ? 'everything' : 'frameworks';
    const isLatestAsked = headers['cache-control']?.includes('no-cache') ?? false;
    const graph = isLatestAsked
      ? beforeDeadline(this.#readings.latest(until, of), until)
      : this.#readings.current();
    return graph instanceof Promise
      ? graph.then((read) => readableGraph(read, caller))
      : readableGraph(graph, caller);
  }

  /** For the work beside GraphQL: that of this machine's commands is on all that is there. */
  async graphFor(request: IncomingRequest): Promise<GraphReading> {
    return request.caller === LOCAL_CALLER ? this.whole() : this.servedTo(request);
  }

  /** Whatever is served: an import without the roles would find none, and commands work on all that is there. */
  async whole(): Promise<GraphReading> {
    if (this.#config.scopes === undefined) return this.#readings.refresh();
    const all = new GraphReadings(this.#database);
    try {
      return await all.refresh();
    } finally {
      all.stop();
    }
  }
}
