import { request } from 'node:http';
import { expect, test } from 'vitest';
import type { OnRequest } from '../../src/http/observe-requests.ts';
import { startGreetingServer } from './greeting-server.ts';

/** Notes what a server tells of its requests. */
function notes() {
  const told: unknown[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
  const onRequest: OnRequest = ({ method, route, path }) => {
    told.push(`${method} ${path} by ${route ?? 'no route'}`);
    return {
      within: (work) => work(),
      end: (status) => {
        told.push(status);
        end(undefined);
      },
    };
  };
  return { told, ended, onRequest };
}

test.for([
  ['/health/live', 'GET /health/live by /health/live', 200],
  ['/made-up?secret=1', 'GET /made-up by no route', 404],
  ['/graphql?query={made}', 'GET /graphql by /graphql', 400],
  ['/export/organizations/acme.csv', 'GET /export/organizations/acme.csv by /export/organizations/*', 404],
] as const)('a request of %s is seen with its route and its status', async ([address, seen, status]) => {
  const { told, ended, onRequest } = notes();
  const server = await startGreetingServer({ onRequest });
  await (await fetch(server.url + address)).text();
  await ended;
  expect(told).toEqual([seen, status]);
  await server.close();
});

test('a client that leaves before its answer begins is seen as 499', async () => {
  const { told, ended, onRequest } = notes();
  const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
  const { promise: answer, resolve: give } = Promise.withResolvers<string>();
  const slow = () => {
    ask(undefined);
    return answer;
  };
  const server = await startGreetingServer({ onRequest, slow });
  const sent = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  sent.on('error', () => undefined);
  sent.end('{"query":"{ slow }"}');
  await asked;
  sent.destroy();
  await ended;
  expect(told).toEqual(['POST /graphql by /graphql', 499]);
  give('too late');
  await server.close();
});
