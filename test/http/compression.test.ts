import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { blankExplorer } from './blank-explorer.ts';
import { startGreetingServer } from './greeting-server.ts';
import { rawRequest } from './raw-request.ts';

let server: HttpServer;
beforeAll(async () => {
  server = await startGreetingServer({ explorer: await blankExplorer() });
});
afterAll(() => server.close());

const LONG = 'Ada '.repeat(5_000);

const greet = (name: string, headers: Record<string, string>) =>
  rawRequest(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: `{ greeting(name: "${name}") }` }),
  });

describe('an answer', () => {
  test.for(['gzip', 'br, GZIP;q=0.5', '*', 'deflate, gzip;q=1.0, *;q=0'])(
    'is compressed for who takes gzip: %s',
    async (codings) => {
      const { headers, bytes } = await greet(LONG, { 'accept-encoding': codings });
      expect(headers['content-encoding']).toBe('gzip');
      expect(bytes.length).toBeLessThan(LONG.length / 10);
      expect(headers['content-length']).toBe(String(bytes.length));
      expect(JSON.parse(gunzipSync(bytes).toString())).toEqual({ data: { greeting: `Hello, ${LONG}` } });
    },
  );

  test.for(['', 'br', 'gzip;q=0', 'identity', '*;q=0', 'gzip;q=0, *'])(
    'is sent as it is to who does not: "%s"',
    async (codings) => {
      const { headers, bytes } = await greet(LONG, codings === '' ? {} : { 'accept-encoding': codings });
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(bytes.toString())).toEqual({ data: { greeting: `Hello, ${LONG}` } });
    },
  );

  test('that fits into a packet is not compressed', async () => {
    expect((await greet('Ada', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});

test('the files of the playground are compressed, which are streams', async () => {
  const html = (
    await rawRequest(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
  ).bytes.toString();
  const script = /src="\.(\/explore\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'not found';
  const plain = await rawRequest(server.url + script);
  const { headers, bytes } = await rawRequest(server.url + script, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
  expect(gunzipSync(bytes).equals(plain.bytes)).toBe(true);
  expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
});

test('HEAD tells the length of what is not sent', async () => {
  const { headers, bytes } = await rawRequest(`${server.url}/graphql`, {
    method: 'HEAD',
    headers: { accept: 'text/html', 'accept-encoding': 'gzip' },
  });
  expect(bytes.length).toBe(0);
  expect(headers['content-encoding']).toBeUndefined();
});
