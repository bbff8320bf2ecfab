import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { gatherWrites } from '../../src/storage/neo4j/gathered-writes.ts';

test('what is written to a connection in one turn goes together, in its order', async () => {
  gatherWrites();
  gatherWrites();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const received = new Promise<Buffer>((resolve, reject) => {
    server.once('connection', (socket) => void buffer(socket).then(resolve, reject));
  });
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const pieces = Array.from({ length: 200 }, (_, number) => Buffer.alloc(1_400, number % 251));

  for (const piece of pieces) socket.write(piece);
  const together = socket.writableLength;
  await new Promise((resolve) => setImmediate(resolve));
  const corked = socket.writableCorked;
  socket.end('the end');

  expect(together).toBe(200 * 1_400);
  expect(corked).toBe(0);
  expect((await received).equals(Buffer.concat([...pieces, Buffer.from('the end')]))).toBe(true);
  server.close();
});
