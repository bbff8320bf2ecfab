import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../http/raw-request.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const MEGABYTE = 1024 * 1024;
const MOST_TOKENS = 10_000;
const PREFLIGHT = { 'apollo-require-preflight': 'yes' };

/** The same on every engine: nothing here is about the graph. */
const [engine] = ENGINES;

describe('The server that the app starts', () => {
  const graph = withAppGraph(engine!, framework({ roles: [{ slug: 'lead' }] }));
  let served: ServedApp;
  beforeAll(async () => {
    served = await graph.serve();
  });

  it('answers GraphQL by POST, and by GET where a header shows that no other site forged it', async () => {
    expect(await served.ask('{ role(ref: "lead") { title } }')).toEqual({ role: { title: 'Lead' } });
    const response = await served.get('/graphql?query={graph{version}}', { headers: PREFLIGHT });
    expect(await response.json()).toEqual({ data: { graph: { version: 1 } } });
  });

  it('refuses a GET that another site could have forged', async () => {
    const { status, bytes } = await rawRequest(`${served.url}/graphql?query={graph{version}}`);
    expect(status).toBe(400);
    expect(bytes.toString()).toContain('Cross-Site Request Forgery');
  });

  it.for([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    null,
  ])('refuses a POST that a form of another site could have sent: %s', async (type) => {
    const body = Buffer.from(JSON.stringify({ query: '{ graph { version } }' }));
    const headers = type === null ? {} : { 'content-type': type };
    const response = await served.get('/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(415);
    expect(await response.text()).toContain('UNSUPPORTED_MEDIA_TYPE');
  });

  it('reads an operation of ten thousand tokens, and none of one more', async () => {
    const atTheLimit = operationsOf(MOST_TOKENS);
    const { answer } = await served.post(atTheLimit, { operationName: 'q0' });
    expect(answer).toEqual({ data: { __typename: 'Query' } });

    const oneMore = atTheLimit.replace('{ __typename }', '{ __typename __typename }');
    const refused = await served.post(oneMore, { operationName: 'q0' });
    expect(refused.status).toBe(400);
    expect(refused.answer.errors).toMatchObject([
      { message: expect.stringContaining('10000 tokens'), extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
  });

  it('reads a body of a megabyte, and none of one byte more', async () => {
    const asked = (bytes: number) => '{ __typename }'.padEnd(bytes - '{"query":""}'.length);
    expect(await served.ask(asked(MEGABYTE))).toEqual({ __typename: 'Query' });
    const refused = await served.post(asked(MEGABYTE + 1));
    expect(refused.status).toBe(413);
    expect(refused.answer.errors).toMatchObject([{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }]);
  });

  it('tells its schema to whoever asks', async () => {
    const { __schema } = await served.ask('{ __schema { queryType { name fields { description } } } }');
    expect(__schema.queryType.name).toBe('Query');
    expect(__schema.queryType.fields[0].description).toMatch(/\w/);
  });

  it('leads from / to the playground', async () => {
    const response = await served.get('/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
    const page = await served.get('/graphql', { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.for([
    '/graphql?query={graph{version}}',
    '/export/organizations/acme.csv',
    '/health/ready',
    '/nothing',
    '/',
  ])('says of every answer that it is to be neither sniffed, framed nor run (%s)', async (address) => {
    const { headers } = await served.get(address, { headers: PREFLIGHT });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('waits for a request no longer than thirty seconds', async () => {
    const server = await serverBehind(served);
    expect(server.requestTimeout).toBe(30_000);
    expect(server.headersTimeout).toBeGreaterThan(0);
    expect(server.headersTimeout).toBeLessThanOrEqual(60_000);
  });
});

/** Operations named q0 and so on, of five tokens each: comments and white space are none. */
function operationsOf(tokens: number): string {
  return Array.from({ length: tokens / 5 }, (_, index) => `query q${index} { __typename }`).join('\n');
}

/** Node's own server: it tells of itself with each request, on a channel for those who watch it. */
async function serverBehind(served: ServedApp): Promise<Server> {
  const servers: Server[] = [];
  const watch = (message: unknown): void => void servers.push((message as { server: Server }).server);
  subscribe('http.server.request.start', watch);
  await served.get('/health/live');
  unsubscribe('http.server.request.start', watch);
  expect(servers).toHaveLength(1);
  return servers[0]!;
}
