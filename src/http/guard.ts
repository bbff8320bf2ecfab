import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anybody, type Authenticate, type Caller, demandRight } from '../access/caller.ts';
import { ROUTES, routeName } from '../access/routes.ts';
import type { Right } from '../access/rights.ts';
import { RolegraphError } from '../graph/errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; on routes that need no right, nobody. */
    caller: Caller;
    /** Whether it may change something. */
    isWrite: boolean;
  }
}

const NOBODY = anybody([]);

/**
 * Lets through who has the right that a route needs by the table of routes, and logs who was refused and who wrote. Neither
 * tokens nor what was sent are logged.
 *
 * @param isOpen whether a request needs nothing whatever its route does: the page of the playground holds nothing of the
 *   graph
 * @param isLogged whether requests are logged by now
 */
export function guardRoutes(
  fastify: FastifyInstance,
  authenticate: Authenticate,
  isOpen: (request: FastifyRequest) => boolean,
  isLogged: () => boolean,
  routes: typeof ROUTES = ROUTES,
): void {
  /** By method and pattern, from when a route is added. */
  const needs = new Map<string, Map<string, Right | null>>();
  const needOfRequest = ({ method, routeOptions: { url } }: FastifyRequest): Right | null => {
    // An address without a route is the same 404 for everybody.
    if (url === undefined) return null;
    const need = needs.get(method)?.get(url);
    return need === undefined ? needIn(routes, method, url) : need;
  };
  fastify.decorateRequest('caller');
  fastify.decorateRequest('isWrite', false);
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) {
      const ofMethod = needs.get(each) ?? new Map<string, Right | null>();
      needs.set(each, ofMethod.set(url, needIn(routes, each, url)));
    }
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    request.caller = NOBODY;
    const need = needOfRequest(request);
    if (need === null || isOpen(request)) return done();
    const letIn = (caller: Caller) => {
      request.caller = caller;
      demandRight(caller, need, request.headers.authorization !== undefined);
      request.isWrite = need === 'write' || need === 'admin';
    };
    const keepOut = (error: unknown) => {
      if (error instanceof RolegraphError) refuse(request, reply, error, need);
      done(error as Error);
    };
    try {
      const caller = authenticate(request);
      if (caller instanceof Promise) return void caller.then(letIn).then(() => done(), keepOut);
      letIn(caller);
    } catch (error) {
      return keepOut(error);
    }
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    if (request.isWrite && isLogged()) {
      request.log.info({ ...traceOf(request), status: reply.statusCode }, 'audit: write');
    }
    done();
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, { code }: RolegraphError, need: Right): void {
  request.log.warn({ ...traceOf(request), code, needs: need }, 'audit: refused');
  // RFC 6750 has these words for programs.
  const isTokenWrong = code === 'UNAUTHENTICATED' && request.headers.authorization !== undefined;
  const reason = isTokenWrong
    ? ', error="invalid_token"'
    : code === 'FORBIDDEN'
      ? `, error="insufficient_scope", scope="${need}"`
      : '';
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') {
    reply.header('www-authenticate', `Bearer realm="rolegraph"${reason}`);
  }
}

/** Who, what and from where. */
function traceOf(request: FastifyRequest): object {
  const { method, ip, caller } = request;
  return { caller: caller === NOBODY ? null : caller.name, method, path: request.url.split('?', 1)[0], ip };
}

function needIn(routes: typeof ROUTES, method: string, pattern: string): Right | null {
  const need = routes[routeName(method, pattern)];
  if (need === undefined) {
    throw new Error(
      `${routeName(method, pattern)} is not in ROUTES of src/access/routes.ts: say there what it needs.`,
    );
  }
  return need;
}
