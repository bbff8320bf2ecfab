import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { DatabaseLine } from '../support/database-line.ts';

const LEAD = framework({ roles: [{ slug: 'lead' }] });
const CHART = 'id,title,manager id\n1,Lead,\n2,Lead,1\n';

const SECRET = new Error('reading bolt://neo4j:hunter2@10.0.0.7 with MATCH (n) failed');

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A defect behind a server on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LEAD);
    let served: ServedApp;
    beforeAll(async () => {
      const first = await graph.serve();
      await first.importChart('acme', CHART);
      await first.close();
      served = await graph.serve();
      // Nothing that is known makes the program fail, so a part of it is made to.
      const fails = () => {
        throw SECRET;
      };
      vi.spyOn(GraphReading.prototype, 'organization').mockImplementation(fails);
    });
    afterAll(() => {
      vi.restoreAllMocks();
    });

    it('is told to a client of GraphQL as one, and to the log with what it was', async () => {
      const { text, answer } = await served.post('{ organization(slug: "acme") { name } }');
      expect(answer).toMatchObject({
        data: { organization: null },
        errors: [
          {
            message: 'This is a defect of the server; it has been logged there.',
            path: ['organization'],
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      });
      expect(text).not.toMatch(INTERNALS);
      expect(served.log).toContainEqual(
        expect.objectContaining({
          msg: 'a defect',
          level: 50,
          err: expect.objectContaining({ message: SECRET.message }),
        }),
      );
      expect(await served.ask('{ graph { version } }')).toEqual({ graph: { version: 2 } });
    });

    it('is a 500 of a route, which tells nothing of it', async () => {
      const response = await served.get('/export/organizations/acme.csv');
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(JSON.parse(text)).toEqual({
        errors: [
          {
            message: 'Something went wrong in the server.',
            extensions: { code: 'INTERNAL_SERVER_ERROR' },
          },
        ],
      });
      expect(served.log).toContainEqual(expect.objectContaining({ msg: 'A request failed', level: 50 }));
    });
  });

  describe.skipIf(engine.skip)(`A server whose database is gone on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LEAD);

    it('says that it is not ready, but lives, and tells clients in a sentence', async () => {
      const served = await graph.serve();
      const health = async (which: string) => {
        const response = await served.get(`/health/${which}`);
        return [response.status, await response.json()];
      };
      expect(await health('ready')).toEqual([200, { status: 'ready' }]);
      await served.app.close();
      expect(await health('ready')).toEqual([503, { status: 'unavailable' }]);
      expect(await health('live')).toEqual([200, { status: 'live' }]);

      const { answer } = await served.post('{ graph { version } }', {
        headers: { 'cache-control': 'no-cache' },
      });
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors![0]!.message).toBe(
        'The database cannot serve now; ask again later. The server has logged why.',
      );
      expect(answer.errors![0]!.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE' });
    });
  });
}

for (const engine of ENGINES.filter(({ shared }) => shared)) {
  describe.skipIf(engine.skip)(`A server whose database has gone silent on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LEAD);
    let line: DatabaseLine;
    let served: ServedApp;
    beforeAll(async () => {
      line = await DatabaseLine.to((await engine.environment(''))['NEO4J_URI']!);
      const neo4j = { uri: line.uri, username: 'neo4j', password: undefined, database: 'neo4j' };
      served = await graph.serve({ neo4j, operationTimeoutMs: 1_000 });
    });
    afterAll(async () => {
      line.speakAgain();
      await served.close();
      line.close();
    });

    it('is not ready until it speaks again, answers meanwhile from what it knows, and lets nobody wait for it too long', async () => {
      const status = async () => (await served.get('/health/ready')).status;
      expect(await served.ask('{ role(ref: "lead") { title } }')).toEqual({ role: { title: 'Lead' } });
      expect(await status()).toBe(200);
      line.goSilent();
      expect(await status()).toBe(503);
      expect(await served.ask('{ role(ref: "lead") { title } }')).toEqual({ role: { title: 'Lead' } });
      const { answer } = await served.post('{ graph { version } }', {
        headers: { 'cache-control': 'no-cache' },
      });
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] });
      line.speakAgain();
      // A check that takes longer than two seconds says no, also on a slow machine.
      await vi.waitFor(async () => expect(await status()).toBe(200), { timeout: 60_000 });
    });
  });
}

/** Of the secret, Cypher, files and stacks. */
const INTERNALS = /bolt|hunter2|MATCH|\.ts\b|at /i;
