import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authenticateOpenly } from '../../src/access/authenticate.ts';
import { readTrustedDocuments } from '../../src/access/trusted-documents.ts';
import { BLANK_QUESTION, blankExplorer } from './blank-explorer.ts';
import { startGreetingServer } from './greeting-server.ts';
import type { HttpServer } from '../../src/http/server.ts';

const HELLO = 'query Hello($name: String) { greeting(name: $name) }';
const PLAIN = '{ greeting }';
const HASH = createHash('sha256').update(HELLO).digest('hex');
/** As Apollo's generator writes it. */
const APOLLO = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [
    { id: HASH, name: 'Hello', type: 'query', body: HELLO },
    { id: 'plain', name: 'Plain', type: 'query', body: PLAIN },
  ],
};
/** As Relay's compiler and the client preset of GraphQL Code Generator write it. */
const RECORD = { [HASH]: HELLO, plain: PLAIN };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-documents-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function manifest(content: unknown): string {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const ADA = { variables: { name: 'Ada' } };
const apollo = (hash: string, more = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  ...more,
});

async function served(areOnlyOnes: boolean, content: unknown = APOLLO) {
  const documents = await readTrustedDocuments(manifest(content), areOnlyOnes);
  const server = await startGreetingServer({ documents, authenticate: authenticateOpenly('boss') });
  return { server, ...asking(server) };
}

function asking({ url }: HttpServer) {
  const read = async (response: Response) => {
    const { data, errors } = (await response.json()) as {
      data?: { greeting: string };
      errors?: { extensions: { code: string } }[];
    };
    return data?.greeting ?? [response.status, errors?.[0]?.extensions.code];
  };
  return {
    post: async (body: object, headers: Record<string, string> = {}) =>
      read(
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      ),
    get: async (search: string) =>
      read(await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } })),
  };
}

for (const [name, content] of [
  ["Apollo's format", APOLLO],
  ["Relay's format", RECORD],
] as const) {
  describe(`Trusted documents in ${name}`, () => {
    let server: HttpServer;
    let post: Awaited<ReturnType<typeof served>>['post'];
    let get: Awaited<ReturnType<typeof served>>['get'];
    beforeAll(async () => {
      ({ server, post, get } = await served(true, content));
    });
    afterAll(() => server.close());

    test('are answered by their id, by POST and GET', async () => {
      expect(await post({ documentId: `sha256:${HASH}`, ...ADA })).toBe('Hello, Ada');
      expect(await post({ documentId: HASH, ...ADA })).toBe('Hello, Ada');
      expect(await post({ documentId: 'plain', query: null })).toBe('Hello, world');
      expect(await get(`documentId=sha256:${HASH}&variables={"name":"Ada"}`)).toBe('Hello, Ada');
    });

    test('are answered by the hash that Apollo Client sends, with and without the text', async () => {
      expect(await post(apollo(HASH, ADA))).toBe('Hello, Ada');
      expect(await post(apollo(HASH, { query: HELLO, ...ADA }))).toBe('Hello, Ada');
      const extensions = encodeURIComponent(JSON.stringify(apollo(HASH).extensions));
      expect(await get(`extensions=${extensions}`)).toBe('Hello, world');
    });

    test('are answered by their text', async () => {
      expect(await post({ query: PLAIN })).toBe('Hello, world');
    });

    test('are the only ones', async () => {
      const other = '{ a: greeting }';
      const refused = [403, 'DOCUMENT_NOT_TRUSTED'];
      expect(await post({ query: other })).toEqual(refused);
      expect(await get(`query=${other}`)).toEqual(refused);
      expect(await get(`query=${PLAIN}%23&documentIds=plain`)).toEqual(refused);
      const hash = createHash('sha256').update(other).digest('hex');
      expect(await post(apollo(hash, { query: other }))).toEqual(refused);
      expect(await post(apollo(hash))).toEqual([404, 'DOCUMENT_NOT_FOUND']);
      expect(await post(apollo(hash, { query: 7 }))).toEqual([404, 'DOCUMENT_NOT_FOUND']);
      expect(await post({ query: 7 })).toEqual(refused);
      expect(await post({ documentId: 'other' })).toEqual([404, 'DOCUMENT_NOT_FOUND']);
      expect(await post({ documentId: '__proto__' })).toEqual([404, 'DOCUMENT_NOT_FOUND']);
      expect(await post({ documentId: 'plain', query: other })).toEqual([400, 'BAD_REQUEST']);
      expect(await post({ documentId: 7 })).toEqual([400, 'BAD_REQUEST']);
      expect(await get(`query=${PLAIN}&query=${other}`)).toEqual([400, 'BAD_REQUEST']);
      expect(await post([{ query: other }])).toEqual([400, 'BAD_REQUEST']);
    });

    test('are not the only ones to who has admin, and what those ask does not become trusted', async () => {
      const other = '{ b: greeting }';
      const boss = { authorization: 'Bearer boss' };
      const hash = createHash('sha256').update(other).digest('hex');
      expect(await post(apollo(hash, { query: PLAIN.replace('greeting', 'c: greeting') }), boss)).toEqual([
        400,
        expect.any(String),
      ]);
      expect(await post({ query: '{ greeting(name: "boss") }' }, boss)).toBe('Hello, boss');
      await post(apollo(hash, { query: other }), boss);
      expect(await post(apollo(hash))).toEqual([404, 'DOCUMENT_NOT_FOUND']);
    });
  });
}

test('Trusted documents may stand beside others', async () => {
  const { server, post } = await served(false);
  expect(await post({ documentId: 'plain' })).toBe('Hello, world');
  expect(await post({ query: '{ greeting(name: "all") }' })).toBe('Hello, all');
  await server.close();
});

test('What the pages of the explorer ask is trusted where there are pages', async () => {
  const documents = await readTrustedDocuments(manifest(RECORD), true);
  const explorer = await blankExplorer();
  const blank = { query: BLANK_QUESTION };
  const open = await startGreetingServer({ documents, explorer });
  expect(await asking(open).post(blank)).toBe('Hello, world');
  const hash = createHash('sha256').update(BLANK_QUESTION).digest('hex');
  expect(await asking(open).post({ documentId: `sha256:${hash}` })).toBe('Hello, world');
  expect(await asking(open).post({ query: '{ a: greeting }' })).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  await open.close();
  const hidden = await startGreetingServer({ documents, explorer, hasPlayground: false });
  expect(await asking(hidden).post(blank)).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  await hidden.close();
});

test.for([
  ['nothing', ''],
  ['another format', { format: 'other', version: 1, operations: [] }],
  ['another version', { ...APOLLO, version: 2 }],
  ['a list', [HELLO]],
])('A manifest that is %s is refused by its name', async ([, content]) => {
  await expect(readTrustedDocuments(manifest(content), true)).rejects.toThrow('manifest.json');
});

test('A manifest that is not there is refused', async () => {
  await expect(readTrustedDocuments(path.join(folder, 'none.json'), true)).rejects.toThrow(
    /ROLEGRAPH_TRUSTED_DOCUMENTS names .*none\.json, which cannot be read/,
  );
});
