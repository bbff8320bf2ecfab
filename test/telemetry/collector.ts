import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../support/ask.ts';

/** A span as it came over OTLP. */
export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Empty: it has none. */
  readonly parentSpanId: string;
  /** 2: server, 3: client, as OTLP counts them. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
  readonly seconds: number;
}

interface Received {
  readonly path: string;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** A collector of OpenTelemetry as far as one needs it: it takes what comes over HTTP, and answers that it has. */
export class Collector {
  readonly url: string;
  readonly received: Received[] = [];
  readonly #close: () => Promise<void>;

  private constructor(url: string, close: () => Promise<void>) {
    this.url = url;
    this.#close = close;
  }

  static async open(): Promise<Collector> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const collector = new Collector(`http://127.0.0.1:${port}`, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    server.on('request', (request, response) => {
      void request.toArray().then((pieces: Buffer[]) => {
        collector.received.push({
          path: request.url ?? '',
          contentType: request.headers['content-type'] ?? '',
          headers: request.headers,
          body: Buffer.concat(pieces),
        });
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    return collector;
  }

  /** What has come as JSON, as it ended. */
  get spans(): CollectedSpan[] {
    return this.received
      .filter(({ contentType }) => contentType.startsWith('application/json'))
      .flatMap(({ body }): Json[] => JSON.parse(body.toString()).resourceSpans)
      .flatMap(({ scopeSpans }): Json[] => scopeSpans)
      .flatMap(({ spans }): Json[] => spans)
      .map((span) => ({
        name: span.name,
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: span.parentSpanId ?? '',
        kind: span.kind,
        attributes: attributesOf(span.attributes),
        isError: span.status?.code === 2,
        seconds: Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e9,
      }));
  }

  /** What the process says of itself. */
  get resource(): Readonly<Record<string, unknown>> {
    const [first] = this.received;
    return attributesOf(JSON.parse(first?.body.toString() ?? '').resourceSpans[0].resource.attributes);
  }

  close(): Promise<void> {
    return this.#close();
  }
}

function attributesOf(attributes: readonly Json[] = []): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
