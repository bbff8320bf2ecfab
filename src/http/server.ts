import type { AddressInfo } from 'node:net';
import type { ApolloServer, BaseContext } from '@apollo/server';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { type Authenticate, LOCAL_CALLER } from '../access/caller.ts';
import type { TrustedDocuments } from '../access/trusted-documents.ts';
import type { HttpConfig } from './http-config.ts';
import type { Keeping } from './answer-graphql.ts';
import { KeptAnswers } from './answers/kept-answers.ts';
import { askItself } from './ask-itself.ts';
import { compressAnswers } from './compression.ts';
import { allowOrigins, isOfSharedOrigin, varyShared } from './cors.ts';
import { BODY_LIMIT, answerBrokenRequest, answerError, answerErrors } from './errors.ts';
import { addExportRoute, type ExportOrganization } from './export-route.ts';
import { addFrameworkExportRoute, type ExportFramework } from './framework-export-route.ts';
import { GRAPHQL_PATH, addGraphqlRoute, asksForPage } from './graphql-route.ts';
import { guardRoutes } from './guard.ts';
import { addHealthRoutes } from './health.ts';
import { checkHosts } from './host-check.ts';
import { Connections } from './load/connections.ts';
import { EventLoopDelay } from './load/event-loop-delay.ts';
import { limitRequests } from './load/limits.ts';
import { trustedProxies } from './load/trusted-proxies.ts';
import { addMetricsRoute, type MetricsText } from './metrics-route.ts';
import { observeRequests, type OnRequest } from './observe-requests.ts';
import { addPlaygroundAssets } from './playground.ts';
import { addWorkRoutes, type WorkRoutesOptions } from './work/work-routes.ts';

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
  readonly exportFramework: ExportFramework;
  /** What is done beside GraphQL; left out: nothing. */
  readonly workRoutes?: WorkRoutesOptions;
  /** Whether the database answers. May reject, and may take its time: both mean no. */
  readonly ready: () => Promise<boolean>;
  /** Finds out who asks; what a route needs stands in the table of routes. */
  readonly authenticate: Authenticate;
  /** What the server is called by others than this machine. */
  readonly allowedHosts?: readonly string[];
  /** Whether there is a playground. */
  readonly hasPlayground?: boolean;
  /** What clients may name by an id; null: nothing. */
  readonly documents?: TrustedDocuments | null;
  /** GraphQL requests that are answered before the server listens, and not logged. */
  readonly warmUp?: { readonly payloads: readonly object[]; readonly secret: string };
  /** Left out: nothing is limited, kept or shared with other origins. */
  readonly config?: Partial<HttpConfig>;
  /** Left out: no answers are kept. */
  readonly keeping?: Keeping<TContext>;
  /** Whether everybody may read, so that a cache in between may keep an answer for others. */
  readonly isPublic?: boolean;
  /** How late the event loop is, in milliseconds; left out: it is measured. */
  readonly delayMs?: () => number;
  /** How long a request may take to come in, and answers have when the server is closed. */
  readonly receiveTimeoutMs?: number;
  /** Told of each request that comes after it listens. */
  readonly onRequest?: OnRequest | undefined;
  /** Null or left out: there are none to be read. */
  readonly metrics?: MetricsText | null;
  readonly log: Logger;
}

export interface HttpServer {
  /** Where people open it, for instance http://127.0.0.1:4000. */
  readonly url: string;
  /** Stops accepting, lets running requests finish for up to four seconds, then cuts them off. */
  close(): Promise<void>;
}

const RECEIVE_TIMEOUT_MS = 30_000;
/** How late the end of a request that comes too slowly may be noticed, as a part of its time. */
const LATE_PART = 30;
/** With what is left to be closed after it the process ends within 5 s. */
const CLOSE_TIMEOUT_MS = 4_000;
/** What is being received when the server is closed has so long to come to its end. */
const RECEIVE_AT_CLOSE_MS = 500;

const NOTHING_LIMITED: HttpConfig = {
  corsOrigins: [],
  trustedProxies: [],
  maxConnections: Infinity,
  requestsPerMinute: Infinity,
  concurrentRequests: Infinity,
  keptAnswersMb: 0,
};

/**
 * Serves GraphQL, its playground, exports, the health checks and metrics.
 *
 * @throws the system's error (EADDRINUSE, EACCES, ...) when the address cannot be listened on
 */
export async function startHttpServer<TContext extends BaseContext>(
  options: HttpServerOptions<TContext>,
): Promise<HttpServer> {
  const loggerInstance: FastifyBaseLogger = options.log;
  const { receiveTimeoutMs = RECEIVE_TIMEOUT_MS, isPublic = false } = options;
  const config = { ...NOTHING_LIMITED, ...options.config };
  const isProxy = trustedProxies(config.trustedProxies);
  const fastify = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: receiveTimeoutMs,
    http: {
      requestTimeout: receiveTimeoutMs,
      headersTimeout: receiveTimeoutMs,
      // Node looks every 30 s unless told otherwise, so that 30 s become up to 90.
      connectionsCheckingInterval: Math.ceil(receiveTimeoutMs / LATE_PART),
    },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerBrokenRequest,
    trustProxy: isProxy,
  });
  const connections = new Connections(fastify.server, { most: config.maxConnections, isProxy });
  const delay = new EventLoopDelay();
  let isListening = false;
  if (options.onRequest !== undefined) observeRequests(fastify, () => isListening, options.onRequest);
  logRequests(fastify, () => isListening);
  addSecurityHeaders(fastify);
  answerErrors(fastify);
  checkHosts(fastify, options.allowedHosts ?? []);
  varyShared(fastify);
  await allowOrigins(fastify, config.corsOrigins);
  const { hasPlayground = true } = options;
  const isOpen = (request: FastifyRequest) => hasPlayground && asksForPage(request);
  guardRoutes(fastify, options.authenticate, isOpen, () => isListening);
  limitRequests(fastify, {
    ...config,
    delayMs: options.delayMs ?? (() => delay.ms),
    tokenName: ({ headers, caller }) => (headers.authorization === undefined ? null : caller.name),
    isOwn: ({ caller }) => !isListening || caller === LOCAL_CALLER,
  });
  compressAnswers(fastify);
  const cacheControl = ({ headers }: FastifyRequest) =>
    `${isPublic && headers.authorization === undefined ? 'public' : 'private'}, no-cache`;
  addHealthRoutes(fastify, options.ready);
  if (options.metrics) addMetricsRoute(fastify, options.metrics);
  if (hasPlayground) await addPlaygroundAssets(fastify);
  await addGraphqlRoute(fastify, {
    apollo: options.apollo,
    context: options.context,
    documents: options.documents ?? null,
    hasPlayground,
    answers: new KeptAnswers(config.keptAnswersMb * 1024 * 1024),
    keeping: options.keeping,
    cacheControl,
    isOriginAllowed: (request) => isOfSharedOrigin(config.corsOrigins, request),
  });
  addExportRoute(fastify, options.exportOrganization, cacheControl);
  addFrameworkExportRoute(fastify, options.exportFramework, cacheControl);
  if (options.workRoutes !== undefined) await addWorkRoutes(fastify, options.workRoutes);
  if (hasPlayground) fastify.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));

  const { payloads, secret } = options.warmUp ?? { payloads: [], secret: '' };
  await askItself(fastify, GRAPHQL_PATH, payloads, { authorization: `Bearer ${secret}` });
  isListening = true;
  await fastify.listen({ host: options.host, port: options.port });
  delay.start();
  return {
    url: urlOf(fastify, options.host),
    close: async () => {
      delay.stop();
      await close(fastify, connections);
    },
  };
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

async function close(fastify: FastifyInstance, connections: Connections): Promise<void> {
  // A connection that was busy when closing began stays open for the next request that never comes.
  const idle = setInterval(() => fastify.server.closeIdleConnections(), 50);
  const unanswered = setTimeout(() => connections.endUnanswered(), RECEIVE_AT_CLOSE_MS);
  const cutOff = setTimeout(() => fastify.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await fastify.close();
  clearInterval(idle);
  clearTimeout(unanswered);
  clearTimeout(cutOff);
}
