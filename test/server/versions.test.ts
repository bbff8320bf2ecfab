import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework, reload } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const OWN = framework({ roles: [{ slug: 'lead' }] });
const IMPORTED = framework({ slug: 'onet', roles: [{ slug: 'lead' }] });
const MORE = framework({ roles: [{ slug: 'lead' }, { slug: 'manager' }] });

const TWO = 'id,title,manager id\n1,Lead,\n2,Lead,1\n';
const THREE = `${TWO}3,Lead,1\n`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The version of a served graph on ${engine.title}`, () => {
    const graph = withAppGraph(engine, IMPORTED, OWN);
    let served: ServedApp;
    beforeAll(async () => {
      await graph.edit((database) => reload(database, MORE));
      served = await graph.serve();
    });

    const version = async (): Promise<number> => (await served.ask('{ graph { version } }')).graph.version;
    const organizations = async (): Promise<unknown[]> =>
      (await served.ask('{ organizations(first: 10) { nodes { slug positions(first: 9) { totalCount } } } }'))
        .organizations.nodes;

    it('is the sum of how often each framework was written', async () => {
      // The imported framework once, the built-in one twice.
      expect(await version()).toBe(3);
      expect((await served.app.describe()).graphVersion).toBe(3);
    });

    it('is raised by an import, which is answered from at once', async () => {
      const before = await version();
      await served.importChart('acme', TWO);
      expect(await version()).toBe(before + 1);
      expect(await organizations()).toEqual([{ slug: 'acme', positions: { totalCount: 2 } }]);
      await served.importChart('acme', THREE);
      expect(await version()).toBe(before + 2);
      expect(await organizations()).toEqual([{ slug: 'acme', positions: { totalCount: 3 } }]);
    });

    it('is raised by a removal, which is answered from at once', async () => {
      await served.importChart('gone', TWO);
      const before = await version();
      await served.command('remove', 'organization', 'gone');
      expect(await version()).toBe(before + 1);
      expect(await organizations()).not.toContainEqual(expect.objectContaining({ slug: 'gone' }));
      expect((await served.get('/export/organizations/gone.csv')).status).toBe(404);
    });

    it('never comes back: an organization that is removed and imported again has another one', async () => {
      await served.importChart('again', TWO);
      const tag = async () => (await served.get('/export/organizations/again.csv')).headers.get('etag');
      const [before, tagBefore] = [await version(), await tag()];
      await served.command('remove', 'organization', 'again');
      await served.importChart('again', TWO);
      expect(await version()).toBe(before + 2);
      expect(await tag()).not.toBe(tagBefore);
    });

    it('stays after a start of its own', async () => {
      const before = await version();
      await served.close();
      served = await graph.serve();
      expect(await version()).toBe(before);
    });
  });
}
