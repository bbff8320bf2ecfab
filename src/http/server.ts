import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { askItself } from './ask-itself.ts';
import { BODY_LIMIT, answerBrokenRequest, answerError, answerErrors } from './errors.ts';
import { addExportRoute, type ExportOrganization } from './export-route.ts';
import { GRAPHQL_PATH, addGraphqlRoute } from './graphql-route.ts';
import { addHealthRoutes } from './health.ts';
import { addPlaygroundAssets } from './playground.ts';

export interface HttpServerOptions<TContext extends BaseContext> {
  readonly host: string;
  /** 0 lets the system pick a free one. */
  readonly port: number;
  /** Started already; its `csrfPrevention` stays on. Whoever started it stops it. */
  readonly apollo: ApolloServer<TContext>;
  /** What the resolvers of one request get. */
  readonly context: (request: FastifyRequest) => Promise<TContext>;
  /** An organization in a format, for one request. @throws RolegraphError */
  readonly exportOrganization: ExportOrganization;
  /** Whether the database answers. May reject, and may take its time: both mean no. */
  readonly ready: () => Promise<boolean>;
  /** GraphQL requests that are answered before the server listens, and not logged. */
  readonly warmUp?: readonly object[];
  readonly log: Logger;
}

export interface HttpServer {
  /** Where people open it, for instance http://127.0.0.1:4000. */
  readonly url: string;
  /** Stops accepting, lets running requests finish for up to five seconds, then cuts them off. */
  close(): Promise<void>;
}

const RECEIVE_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 5_000;

/**
 * Serves GraphQL, its playground, exports and the health checks.
 *
 * @throws the system's error (EADDRINUSE, EACCES, ...) when the address cannot be listened on
 */
export async function startHttpServer<TContext extends BaseContext>(
  options: HttpServerOptions<TContext>,
): Promise<HttpServer> {
  const loggerInstance: FastifyBaseLogger = options.log;
  const fastify = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: RECEIVE_TIMEOUT_MS,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerBrokenRequest,
  });
  let isListening = false;
  logRequests(fastify, () => isListening);
  addSecurityHeaders(fastify);
  answerErrors(fastify);
  addHealthRoutes(fastify, options.ready);
  await addPlaygroundAssets(fastify);
  addGraphqlRoute(fastify, options.apollo, options.context);
  addExportRoute(fastify, options.exportOrganization);
  fastify.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));

  await askItself(fastify, GRAPHQL_PATH, options.warmUp ?? []);
  isListening = true;
  await fastify.listen({ host: options.host, port: options.port });
  return { url: urlOf(fastify, options.host), close: () => close(fastify) };
}

/**
 * One line a request: what was asked for, the answer's status and how long it took. Neither headers
 * nor bodies nor the query string, which may hold secrets and GraphQL variables.
 */
function logRequests(fastify: FastifyInstance, isOn: () => boolean): void {
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

/** Headers of every answer. Pages that run scripts replace the Content-Security-Policy by their own. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function addSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}

function urlOf(fastify: FastifyInstance, host: string): string {
  const { port } = fastify.server.address() as AddressInfo;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function close(fastify: FastifyInstance): Promise<void> {
  // A connection that was busy when closing began stays open for the next request that never comes.
  const idle = setInterval(() => fastify.server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => fastify.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await fastify.close();
  clearInterval(idle);
  clearTimeout(cutOff);
}
