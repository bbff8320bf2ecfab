import type { FastifyInstance } from 'fastify';
import { CLIENT_LEFT, type Passage, type SeenRequest } from '../telemetry/seen.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What is told of its end; null: nobody looks. */
    passage: Passage<number> | null;
  }
}

/** Told of each request that begins; its passage is told the status of the answer. */
export type OnRequest = (seen: SeenRequest) => Passage<number>;

/**
 * Tells of requests, from before anything else looks at them until their connection has taken the answer. Registered first,
 * so that what is refused on the way is seen as well.
 */
export function observeRequests(fastify: FastifyInstance, isOn: () => boolean, onRequest: OnRequest): void {
  fastify.decorateRequest('passage', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isOn()) return done();
    const passage = onRequest({
      method: request.method,
      route: request.routeOptions.url ?? null,
      path: request.url.split('?', 1)[0] ?? '',
      headers: request.headers,
    });
    request.passage = passage;
    // Not the hook onResponse, which a client that leaves never comes to.
    reply.raw.on('close', () => passage.end(reply.raw.headersSent ? reply.statusCode : CLIENT_LEFT));
    passage.within(done);
  });
  // Again, because reading a body leaves what the first hook ran in.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const { passage } = request;
    if (passage === null) done();
    else passage.within(done);
  });
}
