import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { addressGroup } from './address-group.ts';

interface ConnectionLimits {
  readonly most: number;
  /** Whether an address is that of a proxy, which has connections for many. */
  readonly isProxy: (address: string | undefined) => boolean;
}

/** So many of all connections one address may have: four have to join to keep others out. */
export const PART = 4;

/** The connections of a server: bounded, and ended in order. */
export class Connections {
  /** With the request that is being received or answered. */
  readonly #requests = new Map<Socket, IncomingMessage | null>();
  readonly #of = new Map<string, number>();

  constructor(server: Server, { most, isProxy }: ConnectionLimits) {
    server.maxConnections = most;
    const mostOfOne = Math.ceil(most / PART);
    server.on('connection', (socket: Socket) => {
      const { remoteAddress = '' } = socket;
      const client = addressGroup(remoteAddress);
      const count = (this.#of.get(client) ?? 0) + 1;
      if (count > mostOfOne && !isProxy(remoteAddress)) return socket.destroy();
      this.#of.set(client, count);
      this.#requests.set(socket, null);
      socket.once('close', () => {
        this.#requests.delete(socket);
        const left = (this.#of.get(client) ?? 1) - 1;
        if (left === 0) this.#of.delete(client);
        else this.#of.set(client, left);
      });
      return undefined;
    });
    // Before whoever answers, so that a request is known when it is.
    server.prependListener('request', (request, response) => {
      const { socket } = request;
      this.#requests.set(socket, request);
      response.on('close', () => {
        if (this.#requests.get(socket) === request) this.#requests.set(socket, null);
      });
    });
  }

  /** Ends those that are not being answered: idle ones, and those whose request has not come to its end. */
  endUnanswered(): void {
    for (const [socket, request] of this.#requests) {
      if (request?.complete !== true) socket.destroy();
    }
  }
}
