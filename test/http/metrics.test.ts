import { expect, test } from 'vitest';
import { startGreetingServer } from './greeting-server.ts';

const metrics = {
  contentType: 'text/plain; version=0.0.4; charset=utf-8',
  text: () => Promise.resolve('served 1\n'),
};

test('metrics are text at /metrics', async () => {
  const server = await startGreetingServer({ metrics });
  const response = await fetch(`${server.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(metrics.contentType);
  expect(await response.text()).toBe('served 1\n');
  await server.close();
});

test('a server without metrics has nothing at /metrics', async () => {
  const server = await startGreetingServer();
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  await server.close();
});
