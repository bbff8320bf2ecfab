import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { KNOWN_TOKEN, startGreetingServer } from './greeting-server.ts';
import { rawRequest } from './raw-request.ts';

const DASHBOARD = 'https://dashboard.example';
const QUERY = '/graphql?query={greeting}';

let server: HttpServer;
beforeAll(async () => {
  server = await startGreetingServer({ config: { corsOrigins: [DASHBOARD, 'http://localhost:3000'] } });
});
afterAll(() => server.close());

const get = (headers: Record<string, string>, path = QUERY) => rawRequest(server.url + path, { headers });
const preflight = (origin: string, path = '/graphql') =>
  rawRequest(server.url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });

describe('a page of an origin that is allowed', () => {
  test.for(['/graphql', '/export/organizations/acme.csv'])('may send what it asks for: %s', async (path) => {
    const { status, headers, bytes } = await preflight(DASHBOARD, path);
    expect([status, bytes.length]).toEqual([204, 0]);
    expect(headers['access-control-allow-origin']).toBe(DASHBOARD);
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, POST');
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers['access-control-allow-headers']).toContain('content-type');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    expect(headers['access-control-max-age']).toBe('7200');
  });

  test.for([QUERY, '/graphql', '/export/organizations/acme.csv'])(
    'sees the answer, refusals too: %s',
    async (path) => {
      const { headers } = await get({ origin: DASHBOARD }, path);
      expect(headers['access-control-allow-origin']).toBe(DASHBOARD);
      expect(headers['access-control-expose-headers']).toContain('retry-after');
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    },
  );

  test('gets a query by GET without having to ask first', async () => {
    const { status, bytes } = await get({ origin: DASHBOARD, 'sec-fetch-site': 'cross-site' });
    expect([status, JSON.parse(bytes.toString())]).toEqual([200, { data: { greeting: 'Hello, world' } }]);
  });

  test('learns nothing of other addresses', async () => {
    const { headers } = await get({ origin: DASHBOARD }, '/health/live');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect((await preflight(DASHBOARD, '/health/live')).status).toBe(404);
  });
});

describe('a page of another origin', () => {
  test.for([
    'https://evil.example',
    'http://dashboard.example',
    `${DASHBOARD}:444`,
    'null',
    `${DASHBOARD}.evil.example`,
  ])('is told nothing, and its GET is not answered: %s', async (origin) => {
    const { status, headers } = await get({ origin, 'sec-fetch-mode': 'cors' });
    expect(status).toBe(400);
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    const asked = await preflight(origin);
    expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([405, undefined]);
  });

  test.for<Record<string, string>>([
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    // What a browser sends to an address that it does not trust, such as http://intranet.
    {},
  ])('cannot have a browser send a GET that is answered: %o', async (headers) => {
    const { status, bytes } = await get(headers);
    expect(status).toBe(400);
    expect(bytes.toString()).toContain('Cross-Site Request Forgery');
  });
});

test.for<Record<string, string>>([
  { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
  { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' },
  { 'sec-fetch-mode': 'cors' },
  { authorization: `Bearer ${KNOWN_TOKEN}` },
  { 'apollo-require-preflight': '1' },
  { 'x-apollo-operation-name': 'Greeting' },
])('a GET that no foreign page can have sent is answered: %o', async (headers) => {
  expect((await get(headers)).status).toBe(200);
});

test('a GET by the fetch of Node is answered as it is', async () => {
  expect((await fetch(server.url + QUERY)).status).toBe(200);
});

test('a form of another site is refused whatever origin it says', async () => {
  const { status } = await rawRequest(`${server.url}/graphql`, {
    method: 'POST',
    headers: { origin: DASHBOARD, 'content-type': 'text/plain' },
    body: '{"query":"{ greeting }"}',
  });
  expect(status).toBe(415);
});

test('answers tell caches by what they differ', async () => {
  for (const origin of [DASHBOARD, 'https://evil.example', null]) {
    const headers: Record<string, string> = origin === null ? {} : { origin };
    expect((await get(headers)).headers.vary).toBe('Origin, Authorization, Accept, Accept-Encoding');
  }
});
