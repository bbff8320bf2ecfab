import { expect, test, vi } from 'vitest';
import { startGreetingServer, startSlowAnswer } from './greeting-server.ts';

test('a request that runs when the server is told to stop is still answered', async () => {
  const { server, answer, finish } = await startSlowAnswer();
  const closing = server.close();
  await vi.waitFor(() => expect(fetch(`${server.url}/health/live`)).rejects.toThrow(), { timeout: 10_000 });
  finish('Done');
  expect(await answer).toEqual({ data: { slow: 'Done' } });
  await closing;
});

test('a connection that is open but idle does not keep the server from stopping', async () => {
  const server = await startGreetingServer();
  await (await fetch(`${server.url}/health/live`)).text();
  await expect(server.close()).resolves.toBeUndefined();
});

test('a stopped server accepts no more requests', async () => {
  const server = await startGreetingServer();
  await server.close();
  await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
});

test('a port that is taken is an error that says which', async () => {
  const first = await startGreetingServer();
  const port = Number(new URL(first.url).port);
  await expect(startGreetingServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  await first.close();
});
