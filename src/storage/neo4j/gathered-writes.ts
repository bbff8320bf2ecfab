import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

let isGathering = false;

/**
 * From now on what is written to a new connection in one turn is handed to the system together. The driver cuts messages
 * into pieces of 1,400 bytes and hands over each by itself, tens of thousands for a large framework: receiving them
 * took Neo4j about twice as long. It has no option for that, and does not give its connections out, so that all that
 * this process opens are meant; those of HTTP gather what they write anyway. Those with TLS stay as they are.
 */
export function gatherWrites(): void {
  if (isGathering) return;
  isGathering = true;
  subscribe('net.client.socket', (message) => {
    const { socket } = message as { readonly socket: Socket };
    // Not sooner: connecting gives a socket its own `write` again.
    socket.once('connect', () => gather(socket));
  });
}

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...written: unknown[]) => boolean;
  socket.write = (...written: unknown[]) => {
    if (socket.writableCorked === 0) {
      socket.cork();
      process.nextTick(() => socket.uncork());
    }
    return write(...written);
  };
}
