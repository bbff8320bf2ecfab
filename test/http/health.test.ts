import { afterEach, expect, test } from 'vitest';
import type { HttpServer } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';

let server: HttpServer | undefined;
afterEach(() => server?.close());

async function health(which: 'live' | 'ready', ready: () => Promise<boolean>) {
  server = await startGreetingServer({ ready });
  const response = await fetch(`${server.url}/health/${which}`);
  return { status: response.status, body: await response.json() };
}

test('the server is ready while the database answers', async () => {
  expect(await health('ready', () => Promise.resolve(true))).toEqual({
    status: 200,
    body: { status: 'ready' },
  });
});

test('the server is not ready while the database does not answer', async () => {
  expect(await health('ready', () => Promise.resolve(false))).toEqual({
    status: 503,
    body: { status: 'unavailable' },
  });
});

test('the server is not ready when asking the database fails, and does not tell why', async () => {
  const answer = await health('ready', () => Promise.reject(new Error('bolt://secret:7687 refused')));
  expect(answer).toEqual({ status: 503, body: { status: 'unavailable' } });
});

test('the server is not ready when the database takes longer than two seconds', async () => {
  expect((await health('ready', () => new Promise(() => undefined))).status).toBe(503);
});

test('the server is live whatever the database does', async () => {
  expect(await health('live', () => Promise.resolve(false))).toEqual({
    status: 200,
    body: { status: 'live' },
  });
});
