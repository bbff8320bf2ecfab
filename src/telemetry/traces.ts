import {
  context,
  diag,
  DiagLogLevel,
  propagation,
  ROOT_CONTEXT,
  type Attributes,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { Logger } from 'pino';
import type { Passage, SeenOperation, SeenRequest } from './seen.ts';

/** What is still to be sent has this long when a server stops: it has five seconds for everything. */
const FLUSH_MS = 2_000;

/**
 * Sends traces as the OTEL_ variables say, which the SDK reads itself. Spans are named as OpenTelemetry's conventions for
 * HTTP, GraphQL and databases have it; they hold no text of a query or a statement, and no message of an error.
 */
export class Traces {
  readonly #sdk: NodeSDK;
  readonly #tracer: Tracer;
  readonly #databaseSystem: string;

  /** @param databaseSystem what the engine is called in spans of statements */
  constructor(databaseSystem: string, log: Logger) {
    const warn = (message: string): void => log.warn(`Traces: ${message}`);
    diag.setLogger(
      { error: warn, warn, info: () => {}, debug: () => {}, verbose: () => {} },
      { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
    );
    // Traces only: metrics are read at /metrics, and the log goes to stderr.
    this.#sdk = new NodeSDK({ metricReaders: [], logRecordProcessors: [], instrumentations: [] });
    this.#sdk.start();
    this.#tracer = trace.getTracer('rolegraph');
    this.#databaseSystem = databaseSystem;
  }

  /** A request, as a part of the trace that its headers name. */
  request({ method, route, path, headers }: SeenRequest): Passage<number> {
    const parent = propagation.extract(ROOT_CONTEXT, headers);
    const span = this.#tracer.startSpan(
      route === null ? method : `${method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': method,
          'url.path': path,
          'url.scheme': 'http',
          ...(route !== null && { 'http.route': route }),
        },
      },
      parent,
    );
    const within = trace.setSpan(parent, span);
    return {
      within: (work) => context.with(within, work),
      end: (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) fail(span, String(status));
        span.end();
      },
    };
  }

  /** An operation that was answered, with its phases, beneath the request that is being answered. */
  operation({ name, type, hash, code, cost, time, phases }: SeenOperation): void {
    if (time === null || !this.#isTraced()) return;
    const attributes: Attributes = {
      'rolegraph.operation.code': code,
      ...(name !== null && { 'graphql.operation.name': name }),
      ...(type !== null && { 'graphql.operation.type': type }),
      ...(hash !== null && { 'rolegraph.operation.hash': hash }),
      ...(cost !== null && { 'rolegraph.operation.cost': cost.actual ?? cost.requested }),
    };
    const span = this.#past(type ?? 'GraphQL Operation', time, attributes);
    if (code !== 'OK') fail(span, code);
    context.with(trace.setSpan(context.active(), span), () => {
      for (const phase of phases) end(this.#past(`graphql.${phase.name}`, phase), phase);
    });
    end(span, time);
  }

  /** A framework or an organization that is read: a trace of its own, unless a request waits for it. */
  reading(scope: string): Passage<Error | null> {
    const span = this.#tracer.startSpan('read scope', { attributes: { 'rolegraph.scope': scope } });
    const within = trace.setSpan(context.active(), span);
    return { within: (work) => context.with(within, work), end: (error) => endWith(span, error) };
  }

  /** A statement of a request or of a reading; the look every second is none of these, and would drown them. */
  statement(label: string, access: 'read' | 'write'): ((error: Error | null) => void) | null {
    if (!this.#isTraced()) return null;
    const span = this.#tracer.startSpan(label, {
      kind: SpanKind.CLIENT,
      attributes: {
        'db.system.name': this.#databaseSystem,
        'db.query.summary': label,
        'db.operation.name': access,
      },
    });
    return (error) => endWith(span, error);
  }

  /** Sends what is left. Tracing is off afterwards, for the whole process. */
  async stop(): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(resolve, FLUSH_MS, undefined);
    await Promise.race([this.#sdk.shutdown().catch((error: unknown) => diag.warn(String(error))), late]);
    clearTimeout(timer);
    trace.disable();
    context.disable();
    propagation.disable();
    diag.disable();
  }

  #isTraced(): boolean {
    return trace.getActiveSpan() !== undefined;
  }

  #past(name: string, { begunAt }: { readonly begunAt: number }, attributes: Attributes = {}): Span {
    return this.#tracer.startSpan(name, { startTime: performance.timeOrigin + begunAt, attributes });
  }
}

function end(span: Span, { begunAt, ms }: { readonly begunAt: number; readonly ms: number }): void {
  span.end(performance.timeOrigin + begunAt + ms);
}

function endWith(span: Span, error: Error | null): void {
  if (error !== null) fail(span, error.name);
  span.end();
}

/** Without the message, which may repeat a value. */
function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
