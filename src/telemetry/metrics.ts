import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { OperationNames } from './operation-names.ts';
import { runtimeMetrics } from './runtime-metrics.ts';
import type { SeenOperation } from './seen.ts';

/** Seconds: from a question that waits for nothing, half a millisecond, to twice the time that an operation has. */
const OF_REQUESTS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
/** Seconds: a statement takes as long as a request, but where it reads or writes something whole, which may take minutes. */
const OF_STATEMENTS = [0.001, 0.005, 0.025, 0.1, 0.5, 1, 5, 10, 60, 300, 900];
/** Seconds: reading a small framework takes some milliseconds, and the largest organization a minute. */
const OF_READINGS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
/** Around 50,000, which is what is admitted. */
const OF_COSTS = [10, 100, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 1_000_000];

/** What serves now, for whoever wants to know how old it is. */
export interface ServedGraph {
  /** When the newest of its readings was made. */
  readonly readAt: Date;
  /** When it was last found to be what lies in the database. */
  readonly confirmedAt: Date;
}

/** Counts what happens in a server, for Prometheus. No label takes a value that clients choose, but names of operations. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #names = new OperationNames();

  readonly #requests = this.#histogram(
    'rolegraph_http_request_duration_seconds',
    'Time from a request to the end of its answer, by route.',
    OF_REQUESTS,
    ['method', 'route', 'status'],
  );
  readonly #operations = this.#counter(
    'rolegraph_graphql_operations_total',
    'GraphQL operations answered or refused, by name and by the code of the first error, OK without one.',
    ['operation', 'code'],
  );
  readonly #operationSeconds = this.#histogram(
    'rolegraph_graphql_operation_duration_seconds',
    'Time of GraphQL operations, by name, from the request as it was read to its answer before it is sent.',
    OF_REQUESTS,
    ['operation'],
  );
  readonly #slow = this.#counter(
    'rolegraph_graphql_slow_operations_total',
    'GraphQL operations that took longer than ROLEGRAPH_SLOW_OPERATION_MS; the log names them.',
    [],
  );
  readonly #kept = this.#counter(
    'rolegraph_graphql_kept_answers_total',
    'Answers of GraphQL that were kept and sent again; no operation was executed for them.',
    [],
  );
  readonly #requestedCosts = this.#histogram(
    'rolegraph_graphql_operation_requested_cost',
    'Cost of GraphQL operations as estimated before they ran, refused ones included.',
    OF_COSTS,
    [],
  );
  readonly #actualCosts = this.#histogram(
    'rolegraph_graphql_operation_actual_cost',
    'Cost of GraphQL operations as counted while they ran.',
    OF_COSTS,
    [],
  );
  readonly #statements = this.#histogram(
    'rolegraph_database_statement_duration_seconds',
    'Time of statements of the database, by the name of the statement, until their last row was taken.',
    OF_STATEMENTS,
    ['statement', 'access', 'outcome'],
  );
  readonly #readings = this.#histogram(
    'rolegraph_reading_duration_seconds',
    'Time of reading a framework or an organization whole after it has changed.',
    OF_READINGS,
    ['kind'],
  );
  readonly #failures = this.#counter(
    'rolegraph_reading_failures_total',
    'Looks at the versions in the database and readings that failed; the last reading goes on serving.',
    [],
  );

  constructor(graph: () => ServedGraph) {
    this.#gauge(
      'rolegraph_graph_read_timestamp_seconds',
      'When the newest reading of what is served was made, in seconds since 1970.',
      () => graph().readAt.getTime() / 1_000,
    );
    this.#gauge(
      'rolegraph_graph_confirmed_timestamp_seconds',
      'When what is served was last found to be what lies in the database, in seconds since 1970.',
      () => graph().confirmedAt.getTime() / 1_000,
    );
    // So that they are there, and zero, before the first.
    this.#slow.inc(0);
    this.#kept.inc(0);
    this.#failures.inc(0);
    runtimeMetrics();
  }

  request(labels: { readonly method: string; readonly route: string; readonly status: number }, ms: number) {
    this.#requests.observe({ ...labels }, ms / 1_000);
  }

  operation({ name, code, cost, time, phases }: SeenOperation): void {
    const operation = this.#names.labelOf(
      name,
      phases.some((phase) => phase.name === 'execute'),
    );
    this.#operations.inc({ operation, code });
    if (time !== null) this.#operationSeconds.observe({ operation }, time.ms / 1_000);
    if (cost !== null) this.#requestedCosts.observe(cost.requested);
    if (cost !== null && cost.actual !== null) this.#actualCosts.observe(cost.actual);
  }

  keptAnswer(): void {
    this.#kept.inc();
  }

  slowOperation(): void {
    this.#slow.inc();
  }

  statement(statement: string, access: 'read' | 'write', ms: number, isFine: boolean): void {
    this.#statements.observe({ statement, access, outcome: isFine ? 'ok' : 'error' }, ms / 1_000);
  }

  reading(kind: 'framework' | 'organization', ms: number): void {
    this.#readings.observe({ kind }, ms / 1_000);
  }

  readingFailed(): void {
    this.#failures.inc();
  }

  /** Everything, in the text format of Prometheus. */
  async text(): Promise<string> {
    return `${await this.#registry.metrics()}\n${await runtimeMetrics().metrics()}`;
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #counter<Label extends string>(name: string, help: string, labelNames: readonly Label[]) {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #histogram<Label extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: readonly Label[],
  ) {
    return new Histogram({ name, help, buckets, labelNames, registers: [this.#registry] });
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value());
      },
    });
  }
}
