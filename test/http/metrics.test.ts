import { expect, test } from 'vitest';
import { NotFoundError } from '../../src/graph/errors.ts';
import { startGreetingServer } from './greeting-server.ts';

const metrics = {
  contentType: 'text/plain; version=0.0.4; charset=utf-8',
  text: () => Promise.resolve('served 1\n'),
  check: () => Promise.resolve(),
};

test('metrics are text at /metrics', async () => {
  const server = await startGreetingServer({ metrics });
  const response = await fetch(`${server.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(metrics.contentType);
  expect(await response.text()).toBe('served 1\n');
  await server.close();
});

test('who may not read metrics gets the error and nothing of them', async () => {
  const check = () => Promise.reject(new NotFoundError('There is nothing for you.'));
  const server = await startGreetingServer({ metrics: { ...metrics, check } });
  const response = await fetch(`${server.url}/metrics`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: 'There is nothing for you.', extensions: { code: 'NOT_FOUND' } }],
  });
  await server.close();
});

test('a server without metrics has nothing at /metrics', async () => {
  const server = await startGreetingServer();
  expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  await server.close();
});
