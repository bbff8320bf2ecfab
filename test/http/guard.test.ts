import { request as httpRequest } from 'node:http';
import Fastify, { type FastifyBaseLogger } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authenticateBy } from '../../src/access/authenticate.ts';
import { hashOf, type StaticToken } from '../../src/access/tokens/static-token.ts';
import { answerErrors } from '../../src/http/errors.ts';
import { guardRoutes } from '../../src/http/guard.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { blankExplorer } from './blank-explorer.ts';
import { startGreetingServer } from './greeting-server.ts';

const DAY = 86_400_000;
const token = (
  secret: string,
  scopes: StaticToken['scopes'],
  expiresAt: string | null = null,
): StaticToken => ({
  id: '00000000',
  name: `the ${secret}`,
  hash: hashOf(secret),
  scopes,
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt,
});
const TOKENS = [
  token('reader', ['read']),
  token('late', ['read'], new Date(Date.now() - DAY).toISOString()),
  token('early', ['read'], new Date(Date.now() + DAY).toISOString()),
];

let server: HttpServer;
const lines: string[] = [];
beforeAll(async () => {
  server = await startGreetingServer({
    explorer: await blankExplorer(),
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    allowedHosts: ['roles.example.com'],
    authenticate: authenticateBy({
      open: [],
      tokens: { current: () => Promise.resolve(TOKENS) },
      localSecret: null,
      ofIssuer: null,
    }),
  });
});
afterAll(() => server.close());

function ask(headers: Record<string, string>, body: object = { query: '{ greeting }' }) {
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('a token', () => {
  test.for(['Bearer reader', 'bearer reader', 'Bearer  early '])(
    'lets in who sends it as "%s"',
    async (authorization) => {
      expect(await (await ask({ authorization })).json()).toEqual({ data: { greeting: 'Hello, world' } });
    },
  );

  test.for([
    'Bearer wrong',
    'Bearer late',
    'Bearer ',
    'Basic cmVhZGVy',
    'reader',
    'Bearer reader x',
    `Bearer ${'x'.repeat(5_000)}`,
  ])('is refused as "%s", and the answer does not repeat it', async (authorization) => {
    const response = await ask({ authorization });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="rolegraph", error="invalid_token"');
    const text = await response.text();
    expect(text).toContain('UNAUTHENTICATED');
    expect(text).not.toMatch(/wrong|late|xxxx/);
  });

  test('that is over and one that never was are refused in the same words', async () => {
    const [late, wrong] = [
      await ask({ authorization: 'Bearer late' }),
      await ask({ authorization: 'Bearer wrong' }),
    ];
    expect(await late.text()).toBe(await wrong.text());
  });

  test('in the address is not looked at', async () => {
    const response = await fetch(`${server.url}/graphql?query={greeting}&access_token=reader`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(401);
  });
});

describe('the playground', () => {
  test('is shown to who has no token, since it holds nothing of the graph', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('opens no other way around the token', async () => {
    expect((await ask({ accept: 'text/html' })).status).toBe(401);
    const export_ = await fetch(`${server.url}/export/organizations/acme.csv`, {
      headers: { accept: 'text/html' },
    });
    expect(export_.status).toBe(401);
  });
});

/** With any Host, which fetch does not let be chosen. */
function statusFor(host: string, path = '/graphql'): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      {
        host: '127.0.0.1',
        port,
        path,
        headers: { host, authorization: 'Bearer reader', accept: 'text/html' },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

describe('the host that a request names', () => {
  test.for([
    'localhost',
    'localhost:4000',
    '127.0.0.1:80',
    '[::1]:4000',
    'a.localhost',
    'LOCALHOST.',
    'roles.example.com',
    'Roles.Example.com:443',
  ])('may be %s', async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test.for([
    'evil.example',
    'roles.example.com.evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.1.2.3',
    'localhost@evil.example',
    'x y',
    '127.0.0.1:80:80',
  ])('may not be %s', async (host) => {
    expect([421, 400]).toContain(await statusFor(host));
    expect(await statusFor(host, '/export/organizations/acme.csv')).not.toBe(200);
  });

  test('does not matter to health checks', async () => {
    expect(await statusFor('10.1.2.3', '/health/live')).toBe(200);
  });
});

test('the log tells who was refused what and why, and no token, query or variable', async () => {
  lines.length = 0;
  await ask({ authorization: 'Bearer sEcret-one' }, { query: '{ greeting(name: "sEcret-two") }' });
  await ask({});
  await statusFor('evil.example');
  const audits = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg !== 'request');
  expect(audits).toMatchObject([
    {
      level: 40,
      msg: 'audit: refused',
      caller: null,
      method: 'POST',
      path: '/graphql',
      ip: '127.0.0.1',
      code: 'UNAUTHENTICATED',
      needs: 'read',
    },
    { msg: 'audit: refused', caller: 'anybody', code: 'UNAUTHENTICATED' },
    { msg: 'audit: refused', host: 'evil.example', code: 'HOST_NOT_ALLOWED' },
  ]);
  expect(lines.join()).not.toContain('sEcret');
});

describe('a route that writes', () => {
  const written: string[] = [];
  const loggerInstance: FastifyBaseLogger = pino(
    { level: 'info' },
    { write: (line: string) => written.push(line) },
  );
  const fastify = Fastify({ loggerInstance });
  let url: string;
  beforeAll(async () => {
    const tokens = [
      token('reader', ['organizations:read']),
      token('writer', ['write']),
      token('boss', ['admin']),
    ];
    const authenticate = authenticateBy({
      open: ['organizations:read'],
      tokens: { current: () => Promise.resolve(tokens) },
      localSecret: 'local',
      ofIssuer: null,
    });
    answerErrors(fastify);
    guardRoutes(
      fastify,
      authenticate,
      () => false,
      () => true,
      { 'POST /things/:slug': 'write', 'GET /things': 'read' },
    );
    fastify.post('/things/:slug', ({ caller }) => ({ name: caller.name, expiresAt: caller.expiresAt }));
    fastify.get('/things', () => ({}));
    url = await fastify.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => fastify.close());

  const write = (headers: Record<string, string>) =>
    fetch(`${url}/things/acme?secret=1`, { method: 'POST', headers, body: null });

  test('needs a token also where reading needs none', async () => {
    const response = await write({});
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="rolegraph"',
    ]);
  });

  test('is refused to who may only read, with what is missing', async () => {
    const response = await write({ authorization: 'Bearer reader' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      403,
      'Bearer realm="rolegraph", error="insufficient_scope", scope="write"',
    ]);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', needs: 'write' } }],
    });
  });

  test('is done for who may, and the log tells who that was, without what they sent', async () => {
    written.length = 0;
    for (const secret of ['writer', 'boss', 'local']) {
      expect((await write({ authorization: `Bearer ${secret}` })).status).toBe(200);
    }
    await fetch(`${url}/things`);
    const audits = written.map((line) => JSON.parse(line)).filter(({ msg }) => msg.startsWith('audit'));
    expect(
      audits.map(({ caller, path, method, status, msg }) => [caller, method, path, status, msg]),
    ).toEqual(
      ['the writer', 'the boss', 'local'].map((name) => [name, 'POST', '/things/acme', 200, 'audit: write']),
    );
    expect(JSON.stringify(audits)).not.toMatch(/secret|Bearer/);
  });
});
