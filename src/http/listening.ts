import { lookup } from 'node:dns/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Connections } from './load/connections.ts';

/** With what is left to be closed after it the process ends within 5 s. */
export const CLOSE_TIMEOUT_MS = 4_000;
/** What is being received when the server is closed has so long to come to its end. */
export const RECEIVE_AT_CLOSE_MS = 500;

/**
 * Listens, and gives the address at which people open it.
 *
 * @throws the system's error (EADDRINUSE, EACCES, ...) when the address cannot be listened on
 */
export async function listen(fastify: FastifyInstance, host: string, port: number): Promise<string> {
  await fastify.listen({ host: host === 'localhost' ? await localhost() : host, port });
  return urlOf(fastify, host);
}

/**
 * The one address of this machine to listen on. By that name Fastify would listen on all that it has by a second server of
 * its own, whose connections nobody counts or ends.
 */
async function localhost(): Promise<string> {
  const { address } = await lookup('localhost', { order: 'ipv4first' });
  return address;
}

function urlOf(fastify: FastifyInstance, host: string): string {
  const { port } = fastify.server.address() as AddressInfo;
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Stops accepting, lets running requests finish for up to four seconds, then cuts them off. */
export async function closeInOrder(fastify: FastifyInstance, connections: Connections): Promise<void> {
  // A connection that was busy when closing began stays open for the next request that never comes.
  const idle = setInterval(() => fastify.server.closeIdleConnections(), 50);
  const unanswered = setTimeout(() => connections.endUnanswered(), RECEIVE_AT_CLOSE_MS);
  const cutOff = setTimeout(() => fastify.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await fastify.close();
  clearInterval(idle);
  clearTimeout(unanswered);
  clearTimeout(cutOff);
}
