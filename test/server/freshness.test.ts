import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework, reload } from '../support/framework.ts';
import { run } from '../support/run.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const TWO = 'id,title,manager id\n1,Lead,\n2,Lead,1\n';
const THREE = `${TWO}3,Lead,1\n`;
const NO_CACHE = { 'cache-control': 'no-cache' };

const titled = (title: string) => framework({ roles: [{ slug: 'lead', title }] });
const ROLE = '{ graph { version } role(ref: "lead") { title } }';
const ACME =
  '{ graph { version } organizations(first: 9) { nodes { slug positions(first: 9) { totalCount } } } }';

// An embedded graph has one process that writes, and that one knows what it wrote.
for (const engine of ENGINES.filter(({ shared }) => shared)) {
  describe.skipIf(engine.skip)(`Servers of the same graph on ${engine.title}`, () => {
    const graph = withAppGraph(engine, titled('First'));
    let one: ServedApp;
    let other: ServedApp;
    beforeAll(async () => {
      [one, other] = await Promise.all([graph.serve(), graph.serve()]);
    });

    it('answer a client that says no-cache from what is in the database now', async () => {
      // A look of the server's own may come between a write and its question, but not every time.
      for (let turn = 1; turn <= 5; turn += 1) {
        const { graph: before } = await one.askNow(ROLE);
        await graph.edit((database) => reload(database, titled(`Written ${turn}`)));
        expect(await one.askNow(ROLE)).toEqual({
          graph: { version: before.version + 1 },
          role: { title: `Written ${turn}` },
        });
      }
    });

    it('read no-cache among other directives, and answer others with some version, whole', async () => {
      for (let turn = 1; turn <= 5; turn += 1) {
        const before = await one.askNow(ROLE);
        await graph.edit((database) => reload(database, titled(`Changed ${turn}`)));
        const after = { graph: { version: before.graph.version + 1 }, role: { title: `Changed ${turn}` } };
        expect([before, after]).toContainEqual(await one.ask(ROLE));
        expect(await one.ask(ROLE, { 'cache-control': 'max-age=0, no-cache' })).toEqual(after);
      }
    });

    it('export what is in the database now, to a client that says no-cache', async () => {
      await one.importChart('exported', TWO);
      const lines = async (headers = {}) =>
        (await (await other.get('/export/organizations/exported.csv', { headers })).text()).split('\n')
          .length;
      for (let turn = 1; turn <= 5; turn += 1) {
        await one.importChart('exported', TWO);
        const before = await lines(NO_CACHE);
        await one.importChart('exported', THREE);
        expect(await lines(NO_CACHE)).toBe(before + 1);
      }
    });

    it('see what another one imports, removes and imports again', async () => {
      const now = async () => {
        const { graph: seen, organizations } = await other.askNow(ACME);
        const acme = organizations.nodes.find(({ slug }: { slug: string }) => slug === 'acme');
        return {
          version: seen.version as number,
          positions: acme?.positions.totalCount as number | undefined,
        };
      };
      const { version } = await now();
      await one.importChart('acme', TWO);
      expect(await now()).toEqual({ version: version + 1, positions: 2 });
      await one.command('remove', 'organization', 'acme');
      expect(await now()).toEqual({ version: version + 2, positions: undefined });
      await one.importChart('acme', THREE);
      expect(await now()).toEqual({ version: version + 3, positions: 3 });

      // Not looked at in between.
      await one.command('remove', 'organization', 'acme');
      await one.importChart('acme', TWO);
      expect(await now()).toEqual({ version: version + 5, positions: 2 });
    });
  });

  describe.skipIf(engine.skip)(`A graph with a scope that was broken by hand on ${engine.title}`, () => {
    const graph = withAppGraph(engine, titled('First'));

    it('is ready, and serves everything else as it is now', async () => {
      const served = await graph.serve();
      await graph.edit((database) => run(database, BREAK));
      await graph.edit((database) => reload(database, titled('Second')));
      for (const { answer } of await Promise.all(
        [1, 2, 3].map(() => served.post(ROLE, { headers: NO_CACHE })),
      )) {
        expect(answer).toMatchObject({ data: { role: { title: 'Second' } } });
      }
      expect((await served.get('/health/ready')).status).toBe(200);
      expect(served.log).toContainEqual(
        expect.objectContaining({
          level: 40,
          code: 'DATABASE_CONTENT',
          id: 'Scope:broken',
          property: 'version',
          msg: 'Scope:broken, version: It should be a number, but it is "broken".',
        }),
      );
      await graph.edit((database) => run(database, MEND));
    });

    it('can be started with, as with anything else that was, and tells its log', async () => {
      await graph.edit((database) => run(database, BREAK));
      await graph.edit((database) => run(database, BREAK_SKILL));
      const served = await graph.serve();
      expect((await served.ask(ROLE)).role.title).toBe('Second');
      const told = served.log.filter(({ code }) => code === 'DATABASE_CONTENT').map(({ id }) => id);
      expect(new Set(told)).toEqual(new Set(['Scope:broken', 'Skill:by-hand']));
      await graph.edit((database) => run(database, MEND));
    });
  });
}

const BREAK = "MERGE (s:Scope {id: 'broken'}) SET s.kind = 'NONSENSE', s.version = 'broken'";
const BREAK_SKILL =
  "MATCH (f:Framework) CREATE (:Skill {id: 'Skill:by-hand', slug: 'by-hand', framework: f.slug, name: 7})-[:`IN`]->(f)";
const MEND = "MATCH (s:Scope {id: 'broken'}) DELETE s";
