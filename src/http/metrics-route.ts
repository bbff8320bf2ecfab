import type { FastifyInstance } from 'fastify';

/** What is read at `/metrics`. */
export interface MetricsText {
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

/** `GET /metrics`: what Prometheus reads every some seconds. */
export function addMetricsRoute(fastify: FastifyInstance, { contentType, text }: MetricsText): void {
  fastify.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(contentType)
      .send(await text()),
  );
}
