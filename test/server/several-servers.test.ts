import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Json } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { RandomProxy } from '../support/random-proxy.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const chart = (positions: number) =>
  [
    'id,title,manager id',
    '1,Lead,',
    ...Array.from({ length: positions - 1 }, (_, index) => `${index + 2},Lead,1`),
  ].join('\n');

const ACME = '{ graph { version } organization(slug: "acme") { positions(first: 1) { totalCount } } }';

// An embedded graph has one server.
for (const engine of ENGINES.filter(({ shared }) => shared)) {
  describe.skipIf(engine.skip)(`Servers behind one address on ${engine.title}`, () => {
    const graph = withAppGraph(engine, framework({ roles: [{ slug: 'lead' }] }));
    let servers: readonly ServedApp[];
    let proxy: RandomProxy;
    beforeAll(async () => {
      servers = await Promise.all([graph.serve(), graph.serve(), graph.serve()]);
      proxy = await RandomProxy.before(servers.map(({ url }) => url));
    });
    afterAll(() => proxy.close());

    const ask = async (headers: Record<string, string> = {}): Promise<Json> => {
      const response = await fetch(`${proxy.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: ACME }),
      });
      return ((await response.json()) as { data: Json }).data;
    };
    const anyServer = () => servers[Math.floor(Math.random() * servers.length)]!;
    const positions = (data: Json) => data.organization?.positions.totalCount as number;

    it('show a client that says no-cache what it has just written, whichever wrote and whichever answers', async () => {
      proxy.taken.clear();
      for (let turn = 1; turn <= 8; turn += 1) {
        await anyServer().importChart('acme', chart(turn + 1));
        for (let again = 0; again < 5; again += 1) {
          expect(positions(await ask({ 'cache-control': 'no-cache' }))).toBe(turn + 1);
        }
      }
      expect(proxy.taken.size).toBe(servers.length);
    });

    it('show it to every client once each of them has looked, and none goes back from there', async () => {
      const { graph: before } = await ask({ 'cache-control': 'no-cache' });
      await servers[0]!.importChart('acme', chart(30));
      // Who wrote knows at once.
      expect(positions(await servers[0]!.ask(ACME))).toBe(30);
      for (const server of servers) {
        await vi.waitFor(async () => expect(positions(await server.ask(ACME))).toBe(30), { timeout: 60_000 });
      }
      for (let again = 0; again < 20; again += 1) {
        expect(await ask()).toEqual({
          graph: { version: before.version + 1 },
          organization: { positions: { totalCount: 30 } },
        });
      }
    });

    it('tell by the version which state they answer from, whole', async () => {
      const versions = new Map<number, number>();
      const ended = new AbortController();
      const writing = (async () => {
        for (let turn = 1; turn <= 5; turn += 1) await anyServer().importChart('acme', chart(40 + turn));
      })().finally(() => ended.abort());
      while (!ended.signal.aborted) {
        const data = await ask();
        const { version } = data.graph as { version: number };
        // Two answers of one version are the same, whoever gave them.
        expect(versions.get(version) ?? positions(data)).toBe(positions(data));
        versions.set(version, positions(data));
      }
      await writing;
    });
  });
}
