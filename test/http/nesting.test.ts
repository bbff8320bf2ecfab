import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';

const nested = (open: string, close: string, depth: number) =>
  `{ greeting(name: ${open.repeat(depth)}${close.repeat(depth)}) }`;

describe('A query that is nested deep', () => {
  let server: HttpServer;
  beforeAll(async () => {
    server = await startGreetingServer();
  });
  afterAll(() => server.close());

  const post = async (query: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, answer: await response.json() };
  };

  test.each([
    ['braces', '{'.repeat(4_900) + '}'.repeat(4_900), 101],
    ['brackets', nested('[', ']', 4_900), 116],
    ['objects in arguments', nested('{ a: ', ' }', 4_900), 508],
    ['parentheses', '('.repeat(4_900), 101],
  ])('is refused with the place, before it is parsed: %s', async (_kind, query, column) => {
    const { status, answer } = await post(query);
    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringContaining('within more than 100 brackets'),
          locations: [{ line: 1, column }],
          extensions: { code: 'GRAPHQL_PARSE_FAILED' },
        },
      ],
    });
  });

  test('is refused so by GET, and the line is told', async () => {
    const query = `{\n# ${'{'.repeat(200)}\n${'{'.repeat(200)}`;
    const response = await fetch(`${server.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ locations: [{ line: 3, column: 100 }] }] });
  });

  test.each([
    ['texts', `{ greeting(name: "${'{'.repeat(200)} \\" ${'['.repeat(200)}") }`],
    ['block texts', `{ greeting(name: """${'{'.repeat(200)} \\""" " ${'['.repeat(200)}""") }`],
    ['comments', `{ greeting # ${'{'.repeat(200)}"\n}`],
    [
      'brackets side by side',
      `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: greeting(name: "x")`).join(' ')} }`,
    ],
  ])('is not one where brackets are in %s', async (_kind, query) => {
    expect((await post(query)).status).toBe(200);
  });
});
