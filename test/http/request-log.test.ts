import { pino } from 'pino';
import { expect, test } from 'vitest';
import { authenticateOpenly } from '../../src/access/authenticate.ts';
import { startGreetingServer } from './greeting-server.ts';

test('the log has a line a request, without query string, headers or body', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const server = await startGreetingServer({ log, authenticate: authenticateOpenly('inHeader') });
  await fetch(`${server.url}/graphql?query={greeting(name:"inQueryString")}`, {
    headers: { authorization: 'Bearer inHeader', 'apollo-require-preflight': 'yes' },
  });
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ greeting(name: "inBody") }' }),
  });
  await server.close();

  const requests = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'request');
  expect(requests).toMatchObject([
    { method: 'GET', path: '/graphql', status: 200 },
    { method: 'POST', path: '/graphql', status: 200 },
  ]);
  expect(lines.join()).not.toMatch(/inQueryString|inHeader|inBody/);
});
