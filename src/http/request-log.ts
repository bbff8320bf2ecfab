import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line a request: what was asked for, the answer's status and how long it took. Neither headers
 * nor bodies nor the query string, which may hold secrets and GraphQL variables.
 */
export function logRequests(fastify: FastifyInstance, log: Logger, isOn: () => boolean): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    // Load balancers ask every few seconds.
    const level = request.url.startsWith('/health/') ? 'debug' : 'info';
    if (!isOn() || !log.isLevelEnabled(level)) return done();
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0],
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log[level](line, 'request');
    done();
  });
}
