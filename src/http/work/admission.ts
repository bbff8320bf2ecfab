import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Authenticate, type Caller, demandRight } from '../../access/caller.ts';
import type { Right } from '../../access/rights.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller must be allowed to. */
    readonly right?: Right;
  }
}

const callers = new WeakMap<FastifyRequest, Caller>();

/** Lets through whom a route's right allows to, before anything of a body is taken. */
export function admitCallers(fastify: FastifyInstance, authenticate: Authenticate): void {
  fastify.addHook('onRequest', async (request) => {
    const { right } = request.routeOptions.config;
    if (right === undefined) return;
    const caller = await authenticate(request);
    demandRight(caller, right, request.headers.authorization !== undefined);
    callers.set(request, caller);
  });
}

/** Who asks, on a route with a right. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw new Error(`${request.routeOptions.url} says nothing of a right.`);
  return caller;
}
