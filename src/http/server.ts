import type { ApolloServer, BaseContext } from '@apollo/server';
import Fastify, { type FastifyBaseLogger, type FastifyRequest, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Authenticate, LOCAL_CALLER } from '../access/caller.ts';
import { alsoTrusting, type TrustedDocuments } from '../access/trusted-documents.ts';
import type { HttpConfig } from './http-config.ts';
import type { Keeping } from './answer-graphql.ts';
import { KeptAnswers } from './answers/kept-answers.ts';
import { askItself } from './ask-itself.ts';
import { compressAnswers } from './compression.ts';
import { allowOrigins, isOfSharedOrigin, varyShared } from './cors.ts';
import { BODY_LIMIT, answerBrokenRequest, answerError, answerErrors } from './errors.ts';
import { readExplorerBuild } from './explorer/explorer-build.ts';
import { addExplorer } from './explorer/explorer-routes.ts';
import { addExportRoute, type ExportOrganization } from './export-route.ts';
import { addFrameworkExportRoute, type ExportFramework } from './framework-export-route.ts';
import { GRAPHQL_PATH, addGraphqlRoute, asksForPage } from './graphql-route.ts';
import { guardRoutes } from './guard.ts';
import { addHealthRoutes } from './health.ts';
import { checkHosts } from './host-check.ts';
import type { AnswerKnown } from './known-operations.ts';
import { closeInOrder, listen } from './listening.ts';
import { Connections } from './load/connections.ts';
import { EventLoopDelay } from './load/event-loop-delay.ts';
import { limitRequests } from './load/limits.ts';
import { trustedProxies } from './load/trusted-proxies.ts';
import { addMetricsRoute, type MetricsText } from './metrics-route.ts';
import { observeRequests, type OnRequest } from './observe-requests.ts';
import { logRequests } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addWorkRoutes, type WorkRoutesOptions } from './work/work-routes.ts';

export interface HttpServerOptions<TContext extends BaseContext> {
  readonly host: string;
  /** 0 lets the system pick a free one. */
  readonly port: number;
  /** Started already; its `csrfPrevention` stays on. Whoever started it stops it. */
  readonly apollo: ApolloServer<TContext>;
  /** What the resolvers of one request get. */
  readonly context: (request: FastifyRequest) => TContext | Promise<TContext>;
  /** An organization in a format, for one request. @throws RolegraphError */
  readonly exportOrganization: ExportOrganization;
  readonly exportFramework: ExportFramework;
  /** What is done beside GraphQL; left out: nothing. */
  readonly workRoutes?: Omit<WorkRoutesOptions, 'forget'>;
  /** Whether the database answers. May reject, and may take its time: both mean no. */
  readonly ready: () => Promise<boolean>;
  /** Finds out who asks; what a route needs stands in the table of routes. */
  readonly authenticate: Authenticate;
  /** What the server is called by others than this machine. */
  readonly allowedHosts?: readonly string[];
  /** Whether there is a playground. */
  readonly hasPlayground?: boolean;
  /** The folder of the explorer's builds; left out: its page says that there is none. It is there where the playground is. */
  readonly explorer?: string | undefined;
  /** What clients may name by an id; null: nothing. What the explorer's pages ask is trusted beside it. */
  readonly documents?: TrustedDocuments | null;
  /** GraphQL requests that are answered before the server listens, and not logged. */
  readonly warmUp?: { readonly payloads: readonly object[]; readonly secret: string };
  /** Left out: nothing is limited, kept or shared with other origins. */
  readonly config?: Partial<HttpConfig>;
  /** Left out: no answers are kept. */
  readonly keeping?: Keeping<TContext>;
  /** Left out: Apollo Server answers all. */
  readonly answerKnown?: AnswerKnown<TContext>;
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

export const RECEIVE_TIMEOUT_MS = 30_000;
/** How late the end of a request that comes too slowly may be noticed, as a part of its time. */
const LATE_PART = 30;
const NOTHING_LIMITED: HttpConfig = {
  corsOrigins: [],
  trustedProxies: [],
  maxConnections: Infinity,
  requestsPerMinute: Infinity,
  concurrentRequests: Infinity,
  keptAnswersMb: 0,
};

/**
 * Serves GraphQL, its playground, the explorer, exports, the health checks and metrics.
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
    // No route has a schema, and Fastify's own compilers are a hundred modules.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    trustProxy: config.trustedProxies.length > 0 && isProxy,
  });
  const connections = new Connections(fastify.server, { most: config.maxConnections, isProxy });
  const delay = new EventLoopDelay();
  let isListening = false;
  if (options.onRequest !== undefined) observeRequests(fastify, () => isListening, options.onRequest);
  logRequests(fastify, options.log, () => isListening);
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
    isOwn: ({ caller }) => !isListening || caller === LOCAL_CALLER,
  });
  compressAnswers(fastify);
  const cacheControl = ({ headers }: FastifyRequest) =>
    `${isPublic && headers.authorization === undefined ? 'public' : 'private'}, no-cache`;
  addHealthRoutes(fastify, options.ready);
  if (options.metrics) addMetricsRoute(fastify, options.metrics);
  const explorer = await readExplorerBuild(hasPlayground ? options.explorer : undefined);
  const answers = new KeptAnswers(config.keptAnswersMb * 1024 * 1024);
  await addGraphqlRoute(fastify, {
    apollo: options.apollo,
    context: options.context,
    documents: options.documents == null ? null : alsoTrusting(options.documents, explorer?.documents ?? []),
    hasPlayground,
    explorer,
    answers,
    keeping: options.keeping,
    answerKnown: options.answerKnown,
    cacheControl,
    isOriginAllowed: (request) => isOfSharedOrigin(config.corsOrigins, request),
  });
  addExportRoute(fastify, options.exportOrganization, cacheControl);
  addFrameworkExportRoute(fastify, options.exportFramework, cacheControl);
  if (options.workRoutes !== undefined) {
    await addWorkRoutes(fastify, { ...options.workRoutes, forget: () => answers.clear() });
  }
  if (hasPlayground) await addExplorer(fastify, explorer, (reply) => reply.redirect(GRAPHQL_PATH));

  const { payloads, secret } = options.warmUp ?? { payloads: [], secret: '' };
  await askItself(fastify, GRAPHQL_PATH, payloads, { authorization: `Bearer ${secret}` });
  isListening = true;
  const url = await listen(fastify, options.host, options.port);
  delay.start();
  return {
    url,
    close: async () => {
      delay.stop();
      await closeInOrder(fastify, connections);
    },
  };
}

function noSchemas(): never {
  throw new Error('Routes look at what they are sent by zod, and have no schemas of Fastify.');
}
