import type { FastifyInstance } from 'fastify';

/**
 * One line a request: what was asked for, the answer's status and how long it took. Neither headers
 * nor bodies nor the query string, which may hold secrets and GraphQL variables.
 */
export function logRequests(fastify: FastifyInstance, isOn: () => boolean): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    if (!isOn()) return done();
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    // Load balancers ask every few seconds.
    if (request.url.startsWith('/health/')) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
}
