import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import { afterEach, describe, expect, test } from 'vitest';
import { keepable } from '../../src/graphql/keepable.ts';
import { asOne, asPlugin } from '../../src/graphql/operation-hooks.ts';
import { answerKey, KeptAnswers } from '../../src/http/answers/kept-answers.ts';
import { answerOf, inBytes, madeReady } from '../../src/http/answers/answer.ts';
import type { HttpServer } from '../../src/http/server.ts';
import { KNOWN_TOKEN, startGreetingServer } from './greeting-server.ts';
import { rawRequest } from './raw-request.ts';

let server: HttpServer | undefined;
afterEach(() => server?.close());

const JSON_BODY = { 'content-type': 'application/json' };
const bodyFor = (name: string) => JSON.stringify({ query: `{ greeting(name: "${name}") }` });
const pathFor = (query: string) => `/graphql?${new URLSearchParams({ query }).toString()}`;
const SAFE = { 'sec-fetch-mode': 'cors' };

/** A server that keeps answers of a reading which the test may change, and counts how often it had to make one. */
async function keeping({ deadline = Infinity, keptAnswersMb = 1, isPublic = false } = {}) {
  const made = { greetings: 0, contexts: 0 };
  const reading = { basis: 'one' };
  const started = await startGreetingServer({
    config: { keptAnswersMb },
    isPublic,
    context: () => {
      made.contexts += 1;
      return Promise.resolve({ deadline, outcome: { mayBeKept: false } });
    },
    keeping: {
      basisOf: () => reading.basis,
      mayKeep: (context) => (context as { outcome: { mayBeKept: boolean } }).outcome.mayBeKept,
    },
    plugins: [asPlugin(asOne([keepable]))],
    onGreeting: () => (made.greetings += 1),
    slow: () => Promise.reject(new Error('A defect')),
  });
  server = started;
  const post = (body: string, headers: Record<string, string> = {}) =>
    rawRequest(`${started.url}/graphql`, { method: 'POST', headers: { ...JSON_BODY, ...headers }, body });
  const get = (path: string, headers: Record<string, string> = {}) =>
    rawRequest(started.url + path, { headers: { ...SAFE, ...headers } });
  return { made, reading, post, get };
}

describe('a whole answer', () => {
  test('is given again without being made again, byte for byte, after the context was made', async () => {
    const { made, post } = await keeping();
    const first = await post(bodyFor('Ada'));
    const second = await post(bodyFor('Ada'));
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' });
    expect(made).toEqual({ greetings: 1, contexts: 2 });
  });

  test('is another one for another question, media type, wish for its cost, or reading', async () => {
    const { made, reading, post, get } = await keeping();
    await post(bodyFor('Ada'));
    await post(bodyFor('Bob'));
    const other = await post(bodyFor('Ada'), { accept: 'application/graphql-response+json' });
    expect(other.headers['content-type']).toContain('application/graphql-response+json');
    await post(bodyFor('Ada'), { 'rolegraph-cost': '1' });
    await get(pathFor('{ greeting(name: "Ada") }'));
    expect(made.greetings).toBe(5);
    reading.basis = 'two';
    await post(bodyFor('Ada'));
    expect(made.greetings).toBe(6);
  });

  test('is kept compressed, and given to everybody in the form that they take', async () => {
    const { made, post } = await keeping();
    const long = bodyFor('Ada '.repeat(1_000));
    const plain = await post(long);
    const answers = [];
    for (const coding of ['gzip', 'identity', 'gzip'])
      answers.push(await post(long, { 'accept-encoding': coding }));
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', undefined, 'gzip']);
    expect(gunzipSync(answers[2]!.bytes).equals(plain.bytes)).toBe(true);
    expect(answers[1]!.bytes.equals(plain.bytes)).toBe(true);
    expect(made.greetings).toBe(1);
  });

  test('is not kept where it has errors, may be cut short by time, or the client says so', async () => {
    const { made, post } = await keeping();
    const failing = JSON.stringify({ query: '{ greeting(name: "Ada") slow }' });
    for (let time = 0; time < 2; time += 1)
      expect((await post(failing)).bytes.toString()).toContain('errors');
    for (let time = 0; time < 2; time += 1) await post(bodyFor('Ada'), { 'cache-control': 'no-store' });
    expect(made.greetings).toBe(4);
    await server?.close();
    // So near to its end a search may have given up.
    const never = await keeping({ deadline: 0 });
    for (let time = 0; time < 2; time += 1) await never.post(bodyFor('Ada'));
    expect(never.made.greetings).toBe(2);
  });

  test('is not kept where nothing is to be', async () => {
    const { made, post } = await keeping({ keptAnswersMb: 0 });
    for (let time = 0; time < 2; time += 1) await post(bodyFor('Ada'));
    expect(made.greetings).toBe(2);
  });

  test('is not given to a GET that a foreign page may have sent', async () => {
    const { get } = await keeping();
    const path = pathFor('{ greeting }');
    expect((await get(path)).status).toBe(200);
    expect((await get(path, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(
      400,
    );
  });
});

describe('a GET', () => {
  test('of what the client has is answered 304, with nothing made and nothing sent', async () => {
    const { made, get } = await keeping();
    const path = pathFor('{ greeting }');
    const { headers } = await get(path);
    expect(headers.etag).toMatch(/^W\/"[\w-]{27}"$/);
    for (const known of [headers.etag!, headers.etag!.slice(2), `"other", ${headers.etag!}`, '*']) {
      const again = await get(path, { 'if-none-match': known });
      expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      expect(again.headers['cache-control']).toBe('private, no-cache');
      expect(again.headers.vary).toBe('Origin, Authorization, Accept, Accept-Encoding');
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    expect(made.greetings).toBe(1);
  });

  test('of an answer that was made anew and is the same is answered 304 too', async () => {
    const { made, reading, get } = await keeping();
    const path = pathFor('{ greeting }');
    const { headers } = await get(path);
    reading.basis = 'two';
    expect((await get(path, { 'if-none-match': headers.etag! })).status).toBe(304);
    expect(made.greetings).toBe(2);
  });

  test('by the hash of a persisted query has a tag as well', async () => {
    const { made, get } = await keeping();
    const query = '{ greeting(name: "Ada") }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const byHash = `/graphql?${new URLSearchParams({ extensions }).toString()}`;
    const unknown = await get(byHash);
    expect(unknown.bytes.toString()).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers.etag).toBeUndefined();
    await get(`${byHash}&${new URLSearchParams({ query }).toString()}`);
    const known = await get(byHash);
    expect(JSON.parse(known.bytes.toString())).toEqual({ data: { greeting: 'Hello, Ada' } });
    expect((await get(byHash, { 'if-none-match': known.headers.etag! })).status).toBe(304);
    expect(made.greetings).toBe(2);
  });

  test('may be kept by others for others only where everybody may read, and by nobody where it failed', async () => {
    const { get, post } = await keeping({ isPublic: true });
    const path = pathFor('{ greeting }');
    expect((await get(path)).headers['cache-control']).toBe('public, no-cache');
    expect((await get(path, { authorization: `Bearer ${KNOWN_TOKEN}` })).headers['cache-control']).toBe(
      'private, no-cache',
    );
    expect((await get(pathFor('{ nothing }'))).headers['cache-control']).toBe('no-store');
    const posted = await post(bodyFor('Ada'));
    expect([posted.headers['cache-control'], posted.headers.etag]).toEqual(['no-store', undefined]);
  });
});

/** A key and what it is made of: few values each, so that two are often the same or nearly so. */
const keyed = fc
  .record({
    method: fc.constantFrom('GET', 'POST'),
    // No line breaks, which headers cannot have.
    headers: fc.array(fc.constantFrom(undefined, '', '=', 'a', 'undefined'), { minLength: 3, maxLength: 3 }),
    basis: fc.constantFrom('', 'a', 'a,read'),
    // Bytes that are no UTF-8 and would all be the same letter if they were read as that.
    raw: fc.constantFrom([], [0x80], [0xff], [0x0a], [0xc3, 0xbf], [0x3d]),
  })
  .map((parts) => ({
    parts: JSON.stringify(parts, (_name, value: unknown) => value ?? null),
    key: answerKey(parts.method, parts.headers, parts.basis, Buffer.from(parts.raw)),
  }));

test('two requests have one key only where they are the same, byte for byte and in all that they depend on', () => {
  fc.assert(
    fc.property(keyed, keyed, (one, other) => {
      expect(one.key === other.key).toBe(one.parts === other.parts);
    }),
    { numRuns: 5_000 },
  );
});

test('what is kept holds no memory but its own, whatever it was made in', async () => {
  const takesGzip = { headers: { 'accept-encoding': 'gzip' } } as FastifyRequest;
  const { body } = inBytes(answerOf('application/json', '{"data":{"greeting":"Olá"}}', false));
  const bytes = body as Buffer;
  const { gzipped } = await madeReady(answerOf('application/json', 'x'.repeat(2_000), false), takesGzip);
  for (const held of [bytes, gzipped!]) expect(held.buffer.byteLength).toBe(held.length);
  expect(bytes.toString()).toContain('Olá');
  expect(gunzipSync(gzipped!).toString()).toBe('x'.repeat(2_000));
});

test('what is kept counts with the request that it answers', () => {
  const answers = new KeptAnswers(80_000);
  const answer = answerOf('application/json', '{}', false);
  answers.keep('q'.repeat(9_000), answer);
  expect(answers.bytes).toBeGreaterThan(9_000);
  const long = 'r'.repeat(10_000);
  answers.keep(long, answer);
  expect(answers.get(long)).toBeUndefined();
});

test('answers are kept within the bound, the latest ones, and none that would drive out the others', () => {
  const answers = new KeptAnswers(80_000);
  const answer = answerOf('application/json', 'x'.repeat(5_000), false);
  for (let number = 0; number < 100; number += 1) answers.keep(String(number), answer);
  expect(answers.bytes).toBeLessThanOrEqual(80_000);
  expect([answers.get('0'), answers.get('99')]).toEqual([undefined, answer]);
  answers.keep('large', answerOf('application/json', 'x'.repeat(10_001), false));
  expect(answers.get('large')).toBeUndefined();
  expect(answers.get('99')).toBe(answer);
});

test('answers that were asked for again are not driven out by any number of those that were asked for once', () => {
  const answers = new KeptAnswers(80_000);
  const answer = answerOf('application/json', 'x'.repeat(5_000), false);
  answers.keep('wanted', answer);
  const kept = inBytes(answer);
  answers.keepLonger('wanted', kept);
  for (let number = 0; number < 100; number += 1) answers.keep(String(number), answer);
  expect(answers.get('wanted')).toBe(kept);
  // As it is sent compressed from now on, it stays where it is.
  const ready = { ...kept, gzipped: Buffer.alloc(100) };
  answers.keep('wanted', ready);
  for (let number = 0; number < 100; number += 1) answers.keep(String(number), answer);
  expect(answers.get('wanted')).toBe(ready);
  for (let number = 0; number < 100; number += 1) answers.keepLonger(String(number), kept);
  expect(answers.bytes).toBeLessThanOrEqual(80_000);
  expect(answers.get('wanted')).toBeUndefined();
});
