import { request } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressGroup } from '../../src/http/load/address-group.ts';
import { EventLoopDelay } from '../../src/http/load/event-loop-delay.ts';
import { RequestRate } from '../../src/http/load/request-rate.ts';
import { trustedProxies } from '../../src/http/load/trusted-proxies.ts';
import type { HttpServer, HttpServerOptions } from '../../src/http/server.ts';
import { startGreetingServer } from './greeting-server.ts';
import { rawRequest } from './raw-request.ts';

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
});

type Options = Partial<HttpServerOptions<object>> & { readonly slow?: () => Promise<string> };

/** A server with a client that asks as from an address, which a proxy on this machine may tell. */
async function limited(config: Options['config'], more: Options = {}) {
  let waiting = 0;
  const gates: (() => void)[] = [];
  const started = await startGreetingServer({
    config,
    slow: () => {
      waiting += 1;
      return new Promise((resolve) => gates.push(() => resolve('Done')));
    },
    ...more,
  });
  server = started;
  const ask = (query: string, from?: string) =>
    rawRequest(`${started.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(from && { 'x-forwarded-for': from }) },
      body: JSON.stringify({ query }),
    });
  return {
    ask,
    url: started.url,
    get: (path: string) => rawRequest(started.url + path),
    begin: async (count: number, from?: string) => {
      const answers = Array.from({ length: count }, () => ask('{ slow }', from));
      const wanted = waiting + count;
      await vi.waitFor(() => expect(waiting).toBe(wanted), { timeout: 20_000 });
      return answers;
    },
    finish: () => gates.splice(0).forEach((open) => open()),
  };
}

const codeOf = (bytes: Buffer) =>
  (JSON.parse(bytes.toString()) as { errors: { extensions: Record<string, unknown> }[] }).errors[0]
    ?.extensions;

describe('the rate of one client', () => {
  test('is told with each answer, and more is refused with when to come again', async () => {
    const { ask } = await limited({ requestsPerMinute: 2 });
    const answers = [await ask('{ greeting }'), await ask('{ greeting }'), await ask('{ greeting }')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers['ratelimit-remaining'])).toEqual(['1', '0', '0']);
    const [, , { headers, bytes }] = answers as [unknown, unknown, (typeof answers)[0]];
    expect(headers['ratelimit-limit']).toBe('2');
    expect(headers['retry-after']).toBe(headers['ratelimit-reset']);
    expect(codeOf(bytes)).toEqual({
      code: 'TOO_MANY_REQUESTS',
      limit: 2,
      retryAfter: Number(headers['retry-after']),
    });
  });

  test('does not count health checks', async () => {
    const { ask, get } = await limited({ requestsPerMinute: 1 });
    for (let time = 0; time < 3; time += 1) expect((await get('/health/live')).status).toBe(200);
    expect((await ask('{ greeting }')).status).toBe(200);
  });

  test('is counted by what a proxy says only where the proxy is trusted', async () => {
    const trusted = await limited({ requestsPerMinute: 1, trustedProxies: ['loopback'] });
    expect((await trusted.ask('{ greeting }', '203.0.113.1')).status).toBe(200);
    expect((await trusted.ask('{ greeting }', '203.0.113.2')).status).toBe(200);
    expect((await trusted.ask('{ greeting }', '203.0.113.1')).status).toBe(429);
    // What the client itself put before what the proxy saw.
    expect((await trusted.ask('{ greeting }', '198.51.100.9, 203.0.113.2')).status).toBe(429);
    await server?.close();
    const untrusted = await limited({ requestsPerMinute: 1, trustedProxies: ['10.0.0.0/8'] });
    expect((await untrusted.ask('{ greeting }', '203.0.113.1')).status).toBe(200);
    expect((await untrusted.ask('{ greeting }', '203.0.113.2')).status).toBe(429);
  });

  test('begins anew a minute after its first request', () => {
    const rate = new RequestRate(2);
    expect([0, 1, 2].map((time) => rate.take('a', time).isOver)).toEqual([false, false, true]);
    expect(rate.take('b', 2).isOver).toBe(false);
    expect(rate.take('a', 59_999)).toEqual({ isOver: true, remaining: 0, resetSeconds: 1 });
    expect(rate.take('a', 60_000)).toEqual({ isOver: false, remaining: 1, resetSeconds: 60 });
  });
});

describe('the requests of one client at a time', () => {
  test('are bounded, while others are answered, until they are answered', async () => {
    const { ask, begin, finish } = await limited({ concurrentRequests: 2, trustedProxies: ['127.0.0.1'] });
    const running = await begin(2, '203.0.113.1');
    const refused = await ask('{ greeting }', '203.0.113.1');
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
    expect(codeOf(refused.bytes)).toMatchObject({ code: 'TOO_MANY_REQUESTS', limit: 2 });
    expect((await ask('{ greeting }', '203.0.113.2')).status).toBe(200);
    finish();
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    await vi.waitFor(async () => expect((await ask('{ greeting }', '203.0.113.1')).status).toBe(200));
  });
});

test('a client that has gone waits for nothing any more', async () => {
  const running = Promise.withResolvers<void>();
  const slow = () => {
    running.resolve();
    return new Promise<string>(() => {});
  };
  const { ask, url } = await limited({ concurrentRequests: 1 }, { slow });
  const sent = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.on('error', () => {});
  sent.end(JSON.stringify({ query: '{ slow }' }));
  await running.promise;
  expect((await ask('{ greeting }')).status).toBe(429);
  sent.destroy();
  await vi.waitFor(async () => expect((await ask('{ greeting }')).status).toBe(200), { timeout: 20_000 });
});

describe('a server whose event loop is late', () => {
  test('refuses more while it has work, and says that it lives', async () => {
    const delay = { ms: 0 };
    const { ask, get, begin, finish } = await limited({}, { delayMs: () => delay.ms });
    const running = await begin(2);
    delay.ms = 251;
    const refused = await ask('{ greeting }');
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '2']);
    expect(codeOf(refused.bytes)).toEqual({ code: 'OVERLOADED', retryAfter: 2 });
    expect((await get('/health/live')).status).toBe(200);
    delay.ms = 250;
    expect((await ask('{ greeting }')).status).toBe(200);
    finish();
    await Promise.all(running);
  });

  test('answers one who asks alone', async () => {
    const { ask } = await limited({}, { delayMs: () => 10_000 });
    expect((await ask('{ greeting }')).status).toBe(200);
  });

  test('is known by its timers, of late ones above all', () => {
    const delay = new EventLoopDelay();
    delay.note(280);
    expect(delay.ms).toBeLessThan(100);
    for (let turn = 0; turn < 20; turn += 1) delay.note(320);
    expect(delay.ms).toBeGreaterThan(290);
    for (let turn = 0; turn < 20; turn += 1) delay.note(20);
    expect(delay.ms).toBeLessThan(290);
    for (let turn = 0; turn < 200; turn += 1) delay.note(20);
    expect(delay.ms).toBeLessThan(10);
  });

  test('measures how long it was held', async () => {
    const delay = new EventLoopDelay();
    delay.start();
    const end = performance.now() + 2_000;
    while (performance.now() < end);
    await vi.waitFor(() => expect(delay.ms).toBeGreaterThan(250), { interval: 1 });
    delay.stop();
  });
});

test.for([
  ['203.0.113.1', '203.0.113.1'],
  ['::ffff:203.0.113.1', '203.0.113.1'],
  ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
  ['2001:DB8:0000:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', ([address, group]) => {
  expect(addressGroup(address!)).toBe(group);
});

test('proxies are trusted by address, network and the name of one', () => {
  const isTrusted = trustedProxies(['10.1.0.0/16', '192.0.2.7', 'loopback', '2001:db8::/32']);
  const trusted = ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', '127.0.0.9', '::1', '2001:db8:1::1'];
  const others = ['10.2.0.1', '192.0.2.8', '2001:db9::1', '', 'unknown', '10.1.2.3:443', undefined];
  expect(trusted.map(isTrusted)).toEqual(trusted.map(() => true));
  expect(others.map(isTrusted)).toEqual(others.map(() => false));
});
