import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Sends GraphQL requests to a server that does not listen yet, one after the other and as a client on this machine would,
 * so that what a connection takes is compiled as well. Answers are not looked at.
 */
export async function askItself(
  fastify: FastifyInstance,
  path: string,
  payloads: readonly object[],
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  await fastify.ready();
  const server = createServer((incoming, outgoing) => fastify.routing(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  for (const payload of payloads) {
    const sent = request({
      port,
      path,
      method: 'POST',
      agent,
      // Nobody will ask exactly this again.
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    });
    sent.end(JSON.stringify(payload));
    const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
    await once(answer.resume(), 'end');
  }
  agent.destroy();
  server.close();
}
