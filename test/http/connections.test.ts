import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer, startSlowAnswer } from './greeting-server.ts';

let server: HttpServer | undefined;
afterEach(() => server?.close());

const HALF_HEADERS = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Ty';
const HALF_BODY =
  'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
const WHOLE = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n';

/** A connection with what came over it until now. */
async function open(sent = ''): Promise<{ socket: Socket; text: () => string; closed: Promise<unknown> }> {
  const socket = connect(Number(new URL(server!.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (piece: Buffer) => (text += piece.toString()));
  socket.on('error', () => {});
  // Not by `once` of events, which fails where there was an error before.
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'connect');
  socket.write(sent);
  return { socket, text: () => text, closed };
}

function isListening(port: number, address: string): Promise<boolean> {
  const socket = connect(port, address);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  }).then((is) => {
    socket.destroy();
    return is as boolean;
  });
}

async function answered(connections: readonly { text: () => string }[]): Promise<void> {
  await vi.waitFor(() => expect(connections.every(({ text }) => text().includes('200 OK'))).toBe(true), {
    timeout: 20_000,
  });
}

describe('a request that comes too slowly', () => {
  test.for([
    ['headers', HALF_HEADERS],
    ['body', HALF_BODY],
  ])('is ended, half of its %s being there, though more keeps coming', async ([, half]) => {
    server = await startGreetingServer({ receiveTimeoutMs: 300 });
    const { socket, text, closed } = await open(half);
    const more = setInterval(() => socket.write('x'), 50);
    await closed;
    clearInterval(more);
    expect(text()).toContain('HTTP/1.1 408 ');
    expect(text()).toContain('"code":"REQUEST_TIMEOUT"');
  });
});

test.for([
  ['no HTTP\r\n\r\n', '400', 'BAD_REQUEST'],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, '431', 'HEADERS_TOO_LARGE'],
])('what is no request is answered in the shape of all errors', async ([sent, status, code]) => {
  server = await startGreetingServer();
  const { text, closed } = await open(sent);
  await closed;
  const [head = '', body = ''] = text().split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status} `);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
});

describe('connections', () => {
  test('come in by one listener where HOST is localhost, so that all are counted', async () => {
    server = await startGreetingServer({ host: 'localhost', config: { maxConnections: 4 } });
    const port = Number(new URL(server.url).port);
    const listening = await Promise.all(['127.0.0.1', '::1'].map((address) => isListening(port, address)));
    expect(listening.filter((is) => is)).toHaveLength(1);
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });

  test('are bounded, of one address to a part of all', async () => {
    server = await startGreetingServer({ config: { maxConnections: 8 } });
    const kept = [await open(WHOLE), await open(WHOLE)];
    await answered(kept);
    const refused = await open(WHOLE);
    await refused.closed;
    expect(refused.text()).toBe('');
    kept[0]!.socket.destroy();
    await kept[0]!.closed;
    // It may take the server a moment to notice.
    for (let answer = ''; !answer.includes('200 OK');) {
      const again = await open(WHOLE.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'));
      await again.closed;
      answer = again.text();
    }
  });

  test('of a proxy are bounded by all', async () => {
    server = await startGreetingServer({ config: { maxConnections: 3, trustedProxies: ['loopback'] } });
    const kept = [await open(WHOLE), await open(WHOLE), await open(WHOLE)];
    await answered(kept);
    const refused = await open(WHOLE);
    await refused.closed;
    expect(refused.text()).toBe('');
  });
});

test('a stopping server ends half-sent requests and still answers those that it has whole', async () => {
  const slow = await startSlowAnswer();
  ({ server } = slow);
  const halves = [await open(HALF_HEADERS), await open(HALF_BODY), await open()];
  const closing = server.close();
  await Promise.all(halves.map(({ closed }) => closed));
  slow.finish('Done');
  expect(await slow.answer).toEqual({ data: { slow: 'Done' } });
  await closing;
});
