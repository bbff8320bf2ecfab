import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../access/loopback.ts';
import { sendRequestError } from './errors.ts';
import { remembered } from './remembered.ts';

/**
 * Answers only requests that name this server as their host. A page of another site can have its own name point to this
 * machine (DNS rebinding), and its requests are then of the same origin for a browser, but they carry that name.
 *
 * @param names what this server is called besides; names of this machine and the address that a request came in on always
 * count, since no name server has a say in them
 */
export function checkHosts(fastify: FastifyInstance, names: readonly string[]): void {
  const allowed = new Set(names.map((name) => name.toLowerCase()));
  const hostOf = remembered((header) => {
    const name = hostName(header);
    return { name, isAllowed: name !== null && (isLoopback(name) || allowed.has(name)) };
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    // Probes ask by whatever name they know, and are told nothing but that the server is there.
    if (request.url.startsWith('/health/') || isAllowed(request, hostOf)) return done();
    const { method, ip } = request;
    const path = request.url.split('?', 1)[0];
    request.log.warn(
      { method, path, ip, host: request.headers.host?.slice(0, 255), code: 'HOST_NOT_ALLOWED' },
      'audit: refused',
    );
    sendRequestError(request, reply, {
      code: 'HOST_NOT_ALLOWED',
      message:
        'This server does not answer to the host that the request names; ROLEGRAPH_ALLOWED_HOSTS lists those it answers to.',
    });
  });
}

interface NamedHost {
  /** Null: it is none. */
  readonly name: string | null;
  readonly isAllowed: boolean;
}

function isAllowed(request: FastifyRequest, hostOf: (header: string) => NamedHost): boolean {
  const host = hostOf(request.headers.host ?? '');
  return (
    host.isAllowed ||
    (host.name !== null && host.name === request.socket.localAddress?.replace(/^::ffff:/, ''))
  );
}

/** The name without its port, `::1` of `[::1]:4000`; null where it is none. */
function hostName(host: string): string | null {
  const match = /^(?:\[([\da-f:.]+)\]|([^\s:/@[\]]+))(?::\d{1,5})?$/i.exec(host);
  return (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\.$/, '') ?? null;
}
