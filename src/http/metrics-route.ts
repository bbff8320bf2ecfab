import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface MetricsRouteOptions {
  readonly contentType: string;
  readonly text: () => Promise<string>;
  /** Lets a request through, or throws. @throws UnauthenticatedError, ForbiddenError */
  readonly check: (request: FastifyRequest) => Promise<void>;
}

/** `GET /metrics`: what Prometheus reads every some seconds. */
export function addMetricsRoute(
  fastify: FastifyInstance,
  { contentType, text, check }: MetricsRouteOptions,
): void {
  fastify.get('/metrics', async (request, reply) => {
    await check(request);
    return reply
      .header('cache-control', 'no-store')
      .type(contentType)
      .send(await text());
  });
}
