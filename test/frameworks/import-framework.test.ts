import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFrameworkFolders } from '../../src/composition/framework-folders.ts';
import { importFramework } from '../../src/frameworks/import/import-framework.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { removeFramework } from '../../src/frameworks/removal.ts';
import { exportFramework } from '../../src/frameworks/export/export-framework.ts';
import { starterFiles } from '../../src/frameworks/starter/starter-files.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { cypher } from '../../src/storage/port/database.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load as loadContent } from '../support/framework.ts';
import { dropOrganization, loadOrganization, sourceRows } from '../support/organization.ts';
import { withDatabase } from '../support/with-database.ts';

const MATRIX = `Skill,Category,Junior,Senior,EM
Coding,Technical,Beginner,Competent,-
Coaching,People,,x,Expert
`;
const STEPS = 'From,To,Kind\nJunior,Senior,promotion\nSenior,EM,track switch\n';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A framework that is imported into ${engine.title}`, () => {
    const graph = withDatabase(engine);
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-own-'));
      await writeFile(path.join(folder, 'matrix.csv'), MATRIX);
      await writeFile(path.join(folder, 'steps.csv'), STEPS);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      await prepareGraph(graph.database);
      await loadContent(
        graph.database,
        framework({
          roles: [{ slug: 'engineering-manager', title: 'Engineering Manager', aliases: ['EM'] }],
          requirements: [{ role: 'engineering-manager', skill: 'coaching', level: 4 }],
        }),
      );
    });

    const current = async () => {
      const readings = new GraphReadings(graph.database);
      try {
        return await readings.refresh();
      } finally {
        readings.stop();
      }
    };
    const load = async (options = {}, given = {}) =>
      importFramework(
        graph.database,
        await current(),
        await openFramework(folder, { slug: 'acme', ...given }),
        options,
      );

    test('lies beside the built-in one, whose names still mean its own', async () => {
      const outcome = await load();
      expect(outcome.taken).toMatchObject({ roles: 3, skills: 2, requirements: 4, transitions: 2 });
      const { answer } = await serve(graph.database);
      const { data, errors } = await answer(`{
        em: role(ref: "EM") { id }
        own: role(ref: "acme/em") { id framework { slug modified licence } }
        senior: role(ref: "Senior") { id requirements { level band skill { name } } }
        gap: skillGap(from: "acme/senior", to: "acme/em") { items { skill { name } have need } ungraded { skill { id } } }
        back: skillGap(from: "acme/em", to: "acme/senior") { skillCount ungraded { skill { id } level } }
        paths: transitionPaths(from: "acme/junior", to: "acme/em") { paths { roles { id } } }
        next: nextRoles(from: "acme/junior") { role { id } }
        list: roles(filter: { frameworks: ["acme"] }) { totalCount }
        demand: skillDemand(filter: { frameworks: ["acme"] }) { skill { id } roleCount averageLevel }
        matrix: skillMatrix(roles: ["acme/senior"]) { skillSlug level band }
        compare: compareRoles(roles: ["acme/em", "EM"]) { skills { levels } }
        search(text: "Coaching") { nodes { node { id } } }
      }`);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        em: { id: 'Role:engineering-manager' },
        own: { id: 'Role:acme/em', framework: { slug: 'acme', modified: false, licence: null } },
        gap: { items: [{ skill: { name: 'Coaching' }, have: null, need: 5 }], ungraded: [] },
        back: { skillCount: 1, ungraded: [{ skill: { id: 'Skill:acme/coaching' }, level: null }] },
        paths: {
          paths: [
            { roles: [{ id: 'Role:acme/junior' }, { id: 'Role:acme/senior' }, { id: 'Role:acme/em' }] },
          ],
        },
        list: { totalCount: 3 },
        matrix: [
          { skillSlug: 'acme/coding', level: 3, band: 'WORKING' },
          { skillSlug: 'acme/coaching', level: null, band: null },
        ],
      });
    });

    test('is the same after a second import, and keeps what was edited since', async () => {
      await load();
      const again = await load();
      expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, replaced: true });
      await graph.database.write(async (transaction) => {
        await transaction.run(
          cypher('Test.edit', `MATCH (r:Role {id: 'Role:acme/senior'}) SET r.title = 'Senior, edited'`),
        );
      });
      await writeFile(path.join(folder, 'steps.csv'), `${STEPS}Junior,EM,lateral\n`);
      const third = await load();
      await writeFile(path.join(folder, 'steps.csv'), STEPS);
      expect(third.kept.map(({ id }) => id)).toEqual(['Role:acme/senior']);
      expect(third.added).toBeGreaterThan(0);
      expect((await load({ overwrite: true })).kept).toEqual([]);
    });

    test('is only told of in a dry run', async () => {
      const outcome = await load({ dryRun: true });
      expect(outcome).toMatchObject({ dryRun: true, replaced: false });
      expect(outcome.added).toBeGreaterThan(0);
      expect((await current()).framework('acme')).toBeUndefined();
    });

    test('is not written where it is given up, or an organization has the slug', async () => {
      await expect(load({ signal: AbortSignal.abort(new Error('given up')) })).rejects.toThrow('given up');
      await loadOrganization(graph.database, sourceRows([{ id: '1', title: 'Boss' }]));
      await expect(load()).rejects.toThrow('--slug');
      expect((await current()).framework('acme')).toBeUndefined();
      expect((await current()).organization('acme')).toBeDefined();
      await dropOrganization(graph.database, 'acme');
      await loadOrganization(graph.database, sourceRows([{ id: '1', title: 'Boss' }]), {
        asOf: '2026-01-31',
      });
      await expect(load()).rejects.toThrow('acme@2026-01-31');
      await dropOrganization(graph.database, 'acme@2026-01-31');
      expect((await load()).added).toBeGreaterThan(0);
    });

    test('is no folder of ROLEGRAPH_FRAMEWORKS whose slug an organization has, which stays what it is', async () => {
      const own = await mkdtemp(path.join(tmpdir(), 'rolegraph-folder-'));
      for (const [name, text] of Object.entries(starterFiles('acme', 'Acme', 'schema'))) {
        await mkdir(path.dirname(path.join(own, name)), { recursive: true });
        await writeFile(path.join(own, name), text);
      }
      await loadOrganization(graph.database, sourceRows([{ id: '1', title: 'Boss' }]));
      const before = await current();
      await expect(loadFrameworkFolders(graph.database, [own], pino({ enabled: false }))).rejects.toThrow(
        /ROLEGRAPH_FRAMEWORKS names it, and "acme" is the slug of an organization/,
      );
      const after = await current();
      expect(after.organization('acme')).toEqual(before.organization('acme'));
      expect(after.framework('acme')).toBeUndefined();
      await rm(own, { recursive: true });
    });

    test('is exported as it was imported, unless it may not be passed on', async () => {
      await load({}, { licence: 'All rights reserved' });
      const graphNow = await current();
      await expect(exportFramework(graphNow, 'acme', { format: 'json' })).rejects.toThrow(
        'may not be passed on',
      );
      const { pieces } = await exportFramework(graphNow, 'acme', { format: 'json', isForOwnUse: true });
      let text = '';
      for await (const piece of pieces ?? []) text += String(piece);
      const file = path.join(folder, '..', `${path.basename(folder)}.json`);
      await writeFile(file, text);
      const again = await importFramework(graph.database, graphNow, await openFramework(file));
      await rm(file);
      expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, kept: [] });
    });

    test('is not taken away where a folder would bring it again at the next start', async () => {
      await load();
      const now = await current();
      await expect(
        removeFramework(graph.database, now, 'acme', { folder: '/srv/ladders/acme' }),
      ).rejects.toThrow(/comes from \/srv\/ladders\/acme .* take that folder out of ROLEGRAPH_FRAMEWORKS/);
      expect((await current()).framework('acme')).toBeDefined();
    });

    test('is taken away again, whole, and can come back', async () => {
      await load();
      const removed = await removeFramework(graph.database, await current(), 'acme');
      expect(removed.framework).toEqual({ slug: 'acme', title: expect.any(String) as string });
      expect((await current()).frameworks.map(({ scope }) => scope)).toEqual(['engineering-leadership']);
      const rows = await graph.database.read((transaction) =>
        transaction.run(cypher('Test.left', `MATCH (n) WHERE n.framework = 'acme' RETURN count(n) AS left`)),
      );
      expect(rows).toEqual([{ left: 0 }]);
      await expect(removeFramework(graph.database, await current(), 'acme')).rejects.toThrow(
        'No framework has the slug',
      );
      await expect(
        removeFramework(graph.database, await current(), 'engineering-leadership'),
      ).rejects.toThrow('ROLEGRAPH_SEED');
      expect((await load()).added).toBeGreaterThan(0);
    });

    test('is served without the built-in one, too', async () => {
      await removeFramework(graph.database, await current(), 'engineering-leadership', {
        mayBeBuiltIn: true,
      });
      await load();
      const { answer } = await serve(graph.database);
      const { data } = await answer('{ role(ref: "EM") { id } graph { frameworks { slug } } }');
      expect(data).toEqual({ role: { id: 'Role:acme/em' }, graph: { frameworks: [{ slug: 'acme' }] } });
    });
  });
}
