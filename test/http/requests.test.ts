import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';
import { rawRequest } from './raw-request.ts';

let server: HttpServer;
let endpoint: string;
beforeAll(async () => {
  server = await startGreetingServer();
  endpoint = `${server.url}/graphql`;
});
afterAll(() => server.close());

const QUERY = JSON.stringify({ query: '{ greeting }' });
const asJson = { 'content-type': 'application/json' };

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
}

describe('a GraphQL request', () => {
  test('is answered by POST', async () => {
    const response = await fetch(endpoint, { method: 'POST', headers: asJson, body: QUERY });
    expect(await response.json()).toEqual({ data: { greeting: 'Hello, world' } });
  });

  test('is answered by GET when a header shows that no other site forged it', async () => {
    const url = `${endpoint}?query={greeting(name:"Ada")}`;
    const response = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await response.json()).toEqual({ data: { greeting: 'Hello, Ada' } });
  });

  test('by a GET that another site could have forged is refused', async () => {
    const { status, bytes } = await rawRequest(`${endpoint}?query={greeting}`);
    expect(status).toBe(400);
    expect(bytes.toString()).toContain('Cross-Site Request Forgery');
  });

  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'by a form of another site, as %s, is refused with 415',
    async (contentType) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: QUERY,
      });
      expect(response.status).toBe(415);
      expect(await codeOf(response)).toBe('UNSUPPORTED_MEDIA_TYPE');
    },
  );

  test('that is not JSON is refused with 400 in the shape of a GraphQL response', async () => {
    const response = await fetch(endpoint, { method: 'POST', headers: asJson, body: '{ "query": ' });
    expect(response.status).toBe(400);
    expect(await codeOf(response)).toBe('BAD_REQUEST');
  });

  test('that is refused before GraphQL sees it is answered in the media type that was asked for', async () => {
    const accept = 'application/graphql-response+json';
    const response = await fetch(endpoint, { method: 'POST', headers: { ...asJson, accept }, body: '[' });
    expect(response.headers.get('content-type')).toContain(accept);
  });

  test('larger than 1 MB is refused with 413', async () => {
    const body = JSON.stringify({ query: `{ greeting } # ${'x'.repeat(1024 * 1024)}` });
    const response = await fetch(endpoint, { method: 'POST', headers: asJson, body });
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('PAYLOAD_TOO_LARGE');
  });

  test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is refused with 405', async (method) => {
    const response = await fetch(endpoint, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  test('from another origin gets no CORS headers', async () => {
    const headers = { ...asJson, origin: 'https://example.org' };
    const response = await fetch(endpoint, { method: 'POST', headers, body: QUERY });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('every answer', () => {
  test.for(['/graphql?query={greeting}', '/health/live', '/nothing', '/'])(
    'says that it is to be neither sniffed, framed nor run (%s)',
    async (path) => {
      const { headers } = await fetch(server.url + path, { redirect: 'manual' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('server')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('an address that does not exist', () => {
  test('is a short 404 in JSON', async () => {
    const response = await fetch(`${server.url}/graphq1`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        { message: 'There is nothing here. GraphQL is at /graphql.', extensions: { code: 'NOT_FOUND' } },
      ],
    });
  });
});
