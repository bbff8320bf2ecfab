import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What pages of other origins may be allowed to ask; the rest is for people and for programs of the operator. */
const SHARED = ['/graphql', '/export/'];

/** How long a browser need not ask again whether it may send a request; the longest that Chrome keeps to. */
const PREFLIGHT_SECONDS = 7_200;

const ALLOWED: FastifyCorsOptions = {
  origin: true,
  methods: ['GET', 'HEAD', 'POST'],
  allowedHeaders: [
    'accept',
    'apollo-require-preflight',
    'authorization',
    'cache-control',
    'content-type',
    'if-none-match',
    'rolegraph-cost',
    'x-apollo-operation-name',
  ],
  exposedHeaders: ['etag', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'],
  maxAge: PREFLIGHT_SECONDS,
};

function isShared({ url }: FastifyRequest): boolean {
  return SHARED.some((start) => url.startsWith(start));
}

/** Tells caches by what answers differ, refusals too. */
export function varyShared(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isShared(request)) reply.header('vary', 'Origin, Authorization, Accept, Accept-Encoding');
    done();
  });
}

/** Whether a page of one of these origins sends the request, and may. */
export function isOfSharedOrigin(origins: readonly string[], request: FastifyRequest): boolean {
  const { origin } = request.headers;
  return origin !== undefined && origins.includes(origin) && isShared(request);
}

/** Lets pages of these origins ask, whatever address the server has; others see nothing of an answer. */
export async function allowOrigins(fastify: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { default: cors } = await import('@fastify/cors');
  await fastify.register(cors, {
    delegator: (request, callback) => {
      callback(null, isOfSharedOrigin(origins, request) ? ALLOWED : { origin: false });
    },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isOfSharedOrigin(origins, request)) reply.header('cross-origin-resource-policy', 'cross-origin');
    done();
  });
}
