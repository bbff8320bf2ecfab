import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';

const KNOWN = '{"data":{"greeting":"Known"}}';
const QUERY = '{ greeting }';
const JSON_SENT = { 'content-type': 'application/json' };

describe('What is answered without Apollo Server', () => {
  let server: HttpServer;
  let isLate: boolean;
  beforeAll(async () => {
    server = await startGreetingServer({
      answerKnown: (body) => {
        const { query } = body as { query?: string };
        if (query === '{ goOn: greeting }') return { goOn: {} };
        if (query !== QUERY) return null;
        return isLate ? Promise.resolve({ text: KNOWN }) : { text: KNOWN };
      },
    });
  });
  afterAll(() => server.close());

  const post = (headers: Record<string, string>, query = QUERY) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });

  it.each([true, false])('is sent as Apollo Server sends it, late or at once (%s)', async (late) => {
    isLate = late;
    const known = await post(JSON_SENT);
    const other = await post(JSON_SENT, '{ other: greeting }');
    const headersOf = ({ headers }: Response) =>
      Object.fromEntries([...headers].filter(([name]) => name !== 'date' && name !== 'content-length'));

    expect(await known.text()).toBe(KNOWN);
    expect(await other.json()).toEqual({ data: { other: 'Hello, world' } });
    expect(known.status).toBe(200);
    expect(headersOf(known)).toEqual(headersOf(other));
  });

  it.each([
    { 'content-type': 'application/json; charset=utf-8' },
    { ...JSON_SENT, accept: 'application/json' },
  ])('is what is sent and taken as JSON: %o', async (headers) => {
    expect(await (await post(headers)).text()).toBe(KNOWN);
  });

  it.each([
    { ...JSON_SENT, accept: 'application/graphql-response+json' },
    { ...JSON_SENT, accept: 'text/html' },
    { ...JSON_SENT, 'rolegraph-cost': '1' },
    { 'content-type': 'text/plain' },
  ])('is nothing that asks for more: %o', async (headers) => {
    expect(await (await post(headers)).text()).not.toBe(KNOWN);
  });

  it('is no GET, and nothing that Apollo Server is to go on with', async () => {
    const got = await fetch(`${server.url}/graphql?query=${encodeURIComponent(QUERY)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });

    expect(await got.json()).toEqual({ data: { greeting: 'Hello, world' } });
    expect(await (await post(JSON_SENT, '{ goOn: greeting }')).json()).toEqual({
      data: { goOn: 'Hello, world' },
    });
  });
});
