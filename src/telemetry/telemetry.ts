import type { Logger } from 'pino';
import type { Metrics, ServedGraph } from './metrics.ts';
import type { Passage, SeenOperation, SeenRequest } from './seen.ts';
import type { Traces } from './traces.ts';

export interface TelemetryOptions {
  readonly metrics: boolean;
  readonly traces: boolean;
  /** An operation that takes longer is logged. */
  readonly slowOperationMs: number;
  /** Called when metrics are asked for. */
  readonly graph: () => ServedGraph;
  /** What the engine is called in traces. */
  readonly databaseSystem: string;
  readonly log: Logger;
}

/**
 * Passes on what is seen of a process to its metrics, its traces and its log. Until {@link start} it passes on nothing, and
 * costs nothing; what is not wanted is not loaded.
 */
export class Telemetry {
  #metrics: Metrics | null = null;
  #traces: Traces | null = null;
  #slowOperationMs = Infinity;
  #log: Logger | null = null;

  async start(options: TelemetryOptions): Promise<void> {
    const { metrics, traces, slowOperationMs, graph, databaseSystem, log } = options;
    if (metrics) this.#metrics = new (await import('./metrics.ts')).Metrics(graph);
    if (traces) this.#traces = new (await import('./traces.ts')).Traces(databaseSystem, log);
    this.#slowOperationMs = slowOperationMs;
    this.#log = log;
  }

  async stop(): Promise<void> {
    const traces = this.#traces;
    this.#metrics = null;
    this.#traces = null;
    this.#slowOperationMs = Infinity;
    await traces?.stop();
  }

  /** Null: there are none. */
  get metrics(): { readonly contentType: string; readonly text: () => Promise<string> } | null {
    const metrics = this.#metrics;
    return metrics && { contentType: metrics.contentType, text: () => metrics.text() };
  }

  /** A request; its passage is told the status of the answer. */
  request(seen: SeenRequest): Passage<number> {
    const begunAt = performance.now();
    const { method, route } = seen;
    const passage = this.#traces?.request(seen);
    return {
      within: (work) => (passage === undefined ? work() : passage.within(work)),
      end: (status) => {
        this.#metrics?.request({ method, route: route ?? 'none', status }, performance.now() - begunAt);
        passage?.end(status);
      },
    };
  }

  operation(seen: SeenOperation): void {
    this.#metrics?.operation(seen);
    this.#traces?.operation(seen);
    const { name, type, hash, code, cost, time } = seen;
    if (time === null || time.ms <= this.#slowOperationMs) return;
    this.#metrics?.slowOperation();
    this.#log?.warn(
      {
        operation: name === null ? null : name.slice(0, LONGEST_NAME),
        type,
        hash,
        cost: cost === null ? null : (cost.actual ?? cost.requested),
        code,
        ms: Math.round(time.ms),
      },
      'slow operation',
    );
  }

  /** An answer that was kept is sent again: no operation is executed for it. */
  keptAnswer(): void {
    this.#metrics?.keptAnswer();
  }

  /** A statement that begins; null: nobody wants to know how it ends. */
  statement(label: string, access: 'read' | 'write'): ((error: Error | null) => void) | null {
    const metrics = this.#metrics;
    const endSpan = this.#traces?.statement(label, access) ?? null;
    if (metrics === null) return endSpan;
    const begunAt = performance.now();
    return (error) => {
      metrics.statement(label, access, performance.now() - begunAt, error === null);
      endSpan?.(error);
    };
  }

  /** Runs what reads a scope. */
  async reading<T>(scope: string, read: () => Promise<T>): Promise<T> {
    const passage = this.#traces?.reading(scope);
    if (passage === undefined) return read();
    try {
      const result = await passage.within(read);
      passage.end(null);
      return result;
    } catch (error) {
      passage.end(error as Error);
      throw error;
    }
  }

  read(kind: 'framework' | 'organization', ms: number): void {
    this.#metrics?.reading(kind, ms);
  }

  readingFailed(): void {
    this.#metrics?.readingFailed();
  }
}

/** A name is as long as its query may be. */
const LONGEST_NAME = 100;
