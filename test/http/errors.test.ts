import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DatabaseLockedError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  NotFoundError,
  STATUS_OF_CODE,
} from '../../src/graph/errors.ts';
import { authenticateOpenly } from '../../src/access/authenticate.ts';
import { LOCAL_CALLER } from '../../src/access/caller.ts';
import type { Context } from '../../src/graphql/context.ts';
import { startGraphqlServer } from '../../src/graphql/server.ts';
import { type HttpServer, startHttpServer } from '../../src/http/server.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const graph = graphReading(framework({ roles: [{ slug: 'lead' }] }));
const defects: unknown[] = [];
const log: string[] = [];

/** What the graph answers with, where it is to fail. */
let failure: Error | null = null;
let apollo: ApolloServer<Context>;
let server: HttpServer;
beforeAll(async () => {
  const context = async () => {
    if (failure !== null) throw failure;
    return { graph, caller: LOCAL_CALLER, deadline: performance.now() + 60_000 };
  };
  apollo = await startGraphqlServer((error) => defects.push(error));
  server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    apollo,
    authenticate: authenticateOpenly(),
    context,
    exportFramework: () => Promise.reject(new Error('not in this test')),
    exportOrganization: async () => {
      await context();
      throw new NotFoundError('No organization has this slug.', { argument: 'slug' });
    },
    ready: () => Promise.resolve(true),
    log: pino({ level: 'warn' }, { write: (line: string) => log.push(line) }),
  });
});
afterAll(async () => {
  await server.close();
  await apollo.stop();
});

const JSON_BODY = { 'content-type': 'application/json' };
const VERSION = '{ graph { version } }';
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...JSON_BODY, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const persisted = (persistedQuery: unknown, query?: string) =>
  post({ query, extensions: { persistedQuery } });

/** Requests that fail, each with its code. */
const REFUSED: Readonly<Record<string, readonly [code: string, address: string, request?: RequestInit]>> = {
  'an address that does not exist': ['NOT_FOUND', '/nothing'],
  'an address that cannot be decoded': ['BAD_REQUEST', '/%'],
  'a file of the playground that does not exist': ['NOT_FOUND', '/playground/0/nothing.js'],
  'an export of nothing': ['NOT_FOUND', '/export/organizations/nothing.csv'],
  'an export in no format': ['NOT_FOUND', '/export/organizations/nothing'],
  'an export of half a part': ['INVALID_INPUT', '/export/organizations/acme.csv?depth=half'],
  'a method of no route': ['NOT_FOUND', '/export/organizations/acme.csv', { method: 'DELETE' }],
  'a method that GraphQL does not take': ['METHOD_NOT_ALLOWED', '/graphql', { method: 'PUT' }],
  'a body that is not JSON': ['BAD_REQUEST', '/graphql', post('{')],
  'a body that is null': ['BAD_REQUEST', '/graphql', post('null')],
  'no body': ['BAD_REQUEST', '/graphql', post('')],
  'a batch': ['BAD_REQUEST', '/graphql', post([{ query: VERSION }])],
  'a body in XML': ['UNSUPPORTED_MEDIA_TYPE', '/graphql', post('<a/>', { 'content-type': 'text/xml' })],
  'a body that is too large': ['PAYLOAD_TOO_LARGE', '/graphql', post(`"${'x'.repeat(2 ** 20)}"`)],
  'an answer in CSV': ['NOT_ACCEPTABLE', '/graphql', post({ query: VERSION }, { accept: 'text/csv' })],
  'a GET that a page could have sent': [
    'BAD_REQUEST',
    '/graphql?query={graph{version}}',
    { headers: { origin: 'https://evil.example' } },
  ],
  'what is not GraphQL': ['GRAPHQL_PARSE_FAILED', '/graphql', post({ query: '{' })],
  'a field that does not exist': ['GRAPHQL_VALIDATION_FAILED', '/graphql', post({ query: '{ salary }' })],
  'a variable that is missing': [
    'INVALID_INPUT',
    '/graphql',
    post({ query: 'query A($ref: RoleRef!) { role(ref: $ref) { slug } }' }),
  ],
  'an unknown operationName': [
    'OPERATION_RESOLUTION_FAILURE',
    '/graphql',
    post({ query: `query A ${VERSION}`, operationName: 'B' }),
  ],
  'an empty operationName': [
    'OPERATION_RESOLUTION_FAILURE',
    '/graphql',
    post({ query: `query A ${VERSION}`, operationName: '' }),
  ],
  'several operations and no operationName': [
    'OPERATION_RESOLUTION_FAILURE',
    '/graphql',
    post({ query: `query A ${VERSION} query B ${VERSION}` }),
  ],
  'an operationName that is a number': [
    'BAD_REQUEST',
    '/graphql',
    post({ query: VERSION, operationName: 1 }),
  ],
  'a mutation': ['OPERATION_NOT_SUPPORTED', '/graphql', post({ query: 'mutation { touch }' })],
  'a subscription': ['OPERATION_NOT_SUPPORTED', '/graphql', post({ query: 'subscription { touch }' })],
  'a mutation by GET': [
    'OPERATION_NOT_SUPPORTED',
    '/graphql?query=mutation{touch}',
    { headers: { 'apollo-require-preflight': '1' } },
  ],
  'a hash that is not known': [
    'PERSISTED_QUERY_NOT_FOUND',
    '/graphql',
    persisted({ version: 1, sha256Hash: 'aa' }),
  ],
  'a hash of another query': [
    'PERSISTED_QUERY_MISMATCH',
    '/graphql',
    persisted({ version: 1, sha256Hash: 'aa' }, VERSION),
  ],
  'a hash of a later version': [
    'PERSISTED_QUERY_NOT_SUPPORTED',
    '/graphql',
    persisted({ version: 2, sha256Hash: 'aa' }, VERSION),
  ],
  'a hash that is none': ['PERSISTED_QUERY_NOT_SUPPORTED', '/graphql', persisted('aa', VERSION)],
};

interface Told {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

describe('A request that fails', () => {
  test.for(Object.entries(REFUSED))('is told so in one shape: %s', async ([, [code, address, request]]) => {
    const response = await fetch(server.url + address, request);
    const body = (await response.json()) as Told;
    expect(body).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })],
    });
    expect(response.status).toBe(STATUS_OF_CODE[code as keyof typeof STATUS_OF_CODE]);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(defects).toEqual([]);
  });

  test.for([
    ['BAD_REQUEST', 'NO SUCH THING\r\n\r\n'],
    ['HEADERS_TOO_LARGE', `GET / HTTP/1.1\r\nHost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`],
  ] as const)('is told so in the same shape where it is no HTTP: %s', async ([code, sent]) => {
    const text = await answerTo(sent);
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${STATUS_OF_CODE[code]} .*\r\n`));
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code } }],
    });
  });

  test.for(['/graphql', '/export/organizations/acme.csv'])(
    'for want of a database says neither where that is nor who is refused (%s)',
    async (address) => {
      for (const error of [
        new DatabaseUnavailableError('Neo4j at 10.0.0.7:7687 does not answer; check NEO4J_URI.'),
        new DatabaseLockedError('/srv/secret/graph.grafeo is open in another process.'),
      ]) {
        failure = error;
        log.splice(0);
        const request = address === '/graphql' ? post({ query: VERSION }) : {};
        const response = await fetch(server.url + address, request);
        failure = null;
        const text = await response.text();
        expect(response.status).toBe(503);
        expect(JSON.parse(text)).toMatchObject({
          errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
        });
        expect(text).not.toMatch(/10\.0|7687|NEO4J|secret/);
        expect(log.join('')).toContain(error.message);
      }
    },
  );

  test('before it began tells its code and status as on every other route', async () => {
    failure = new DeadlineExceededError('It took too long.');
    const graphql = await fetch(`${server.url}/graphql`, post({ query: VERSION }));
    const file = await fetch(`${server.url}/export/organizations/acme.csv`);
    failure = null;
    expect([graphql.status, file.status]).toEqual([504, 504]);
    expect(await graphql.text()).toBe(await file.text());
  });

  test('in one field only is answered with 200 and the rest', async () => {
    const query = '{ lead: role(ref: "lead") { slug } nobody: role(ref: "nobody") { slug } }';
    const response = await fetch(`${server.url}/graphql`, post({ query }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { lead: { slug: 'lead' }, nobody: null } });
  });
});

describe('The table of codes in docs/api.md', () => {
  test('is that of the program', () => {
    const rows = readFileSync('docs/api.md', 'utf8').matchAll(
      /^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| (\d{3}) \|/gm,
    );
    const told = [...rows].flatMap(([, codes = '', status]) =>
      [...codes.matchAll(/`(\w+)`/g)].map(([, code = '']) => [code, Number(status)] as const),
    );
    expect(Object.fromEntries(told)).toEqual(STATUS_OF_CODE);
    expect(told).toHaveLength(Object.keys(STATUS_OF_CODE).length);
  });
});

/** Sends bytes and reads until the server hangs up. */
function answerTo(sent: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(sent));
    socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}
