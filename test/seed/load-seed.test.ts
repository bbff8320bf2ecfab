import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/port/database.ts';
import { DatabaseContentError } from '../../src/graph/errors.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { readStoredRecords } from '../../src/storage/framework/stored-records.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { readLoadedSeed } from '../../src/storage/loaded-seed.ts';
import { readMeta } from '../../src/storage/meta.ts';
import { readScopes } from '../../src/storage/scopes.ts';
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING } from '../support/everything.ts';
import { framework, load, reload } from '../support/framework.ts';
import { run } from '../support/run.ts';
import { withDatabase } from '../support/with-database.ts';

const CONTENT = framework(EVERYTHING);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Loading the seed on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    it('writes everything, and a second time nothing', async () => {
      const first = await reload(graph.database, CONTENT);
      const written = await everythingIn(graph.database);
      expect(first).toMatchObject({ changed: [], removed: [], unchanged: 0, kept: [] });
      // What says nothing beside the thing that it belongs to is written and not told.
      const told = written.links.filter(({ kind }) => kind.type !== 'IN' && kind.type !== 'CITES');
      expect(first.added).toHaveLength(written.nodes.length + told.length);
      expect(await versionIn(graph.database)).toBe(1);

      const second = await reload(graph.database, CONTENT);
      expect(second).toMatchObject({
        added: [],
        changed: [],
        removed: [],
        unchanged: written.nodes.length + written.links.length,
        kept: [],
      });
      expect(await everythingIn(graph.database)).toEqual(written);
      expect(await versionIn(graph.database)).toBe(1);
    });

    it('is done once where several servers load the same at the same time', async () => {
      await load(graph.database);
      const plans = await Promise.all(
        [1, 2, 3].map(() => loadSeed(graph.database, CONTENT, 'of the test, changed')),
      );
      expect(plans.filter(({ added }) => added.length > 0)).toHaveLength(1);
      expect(plans.filter(({ added, unchanged }) => added.length === 0 && unchanged > 0)).toHaveLength(2);
      expect(await versionIn(graph.database)).toBe(1);
      await expectHolds(graph.database, CONTENT);
    });

    it('writes what changed, takes away what is gone, and raises the version once', async () => {
      await load(graph.database, CONTENT);
      const changed = framework({
        ...EVERYTHING,
        roles: [{ slug: 'manager', aliases: ['Boss'], seniority: null }, { slug: 'lead' }],
        requirements: [{ role: 'manager', skill: 'coaching', level: 5 }],
        roleTitles: [],
        advice: [{ slug: 'speak' }],
      });
      const plan = await reload(graph.database, changed);
      expect(plan.added).toEqual(['Advice:speak']);
      expect(plan.changed).toEqual(['Requirement:manager/coaching', 'Role:manager']);
      expect(plan.removed).toEqual(
        expect.arrayContaining([
          'Advice:listen',
          'Requirement:lead/coaching',
          'Role:tech-lead',
          'RoleTitle:manager/Head',
        ]),
      );
      expect(plan.kept).toEqual([]);
      expect(await versionIn(graph.database)).toBe(2);
      await expectHolds(graph.database, changed);
      // What a property of the new version is silent on is gone.
      const [role] = await run(
        graph.database,
        "MATCH (n:Role {id: 'Role:manager'}) RETURN n.seniority AS seniority, n.aliases AS aliases",
      );
      expect(role).toEqual({ seniority: null, aliases: ['Boss'] });
    });

    it('moves a fact to its other end', async () => {
      await load(graph.database, CONTENT);
      const requirements = CONTENT.requirements.map((each) => ({ ...each, skillId: 'Skill:people' }));
      await reload(graph.database, { ...CONTENT, requirements });
      await expectHolds(graph.database, { ...CONTENT, requirements });
      expect(await reload(graph.database, { ...CONTENT, requirements })).toMatchObject({
        added: [],
        changed: [],
        removed: [],
      });
    });

    it('keeps and reports what was edited in the database, load after load', async () => {
      await load(graph.database, CONTENT);
      await run(graph.database, "MATCH (:Role {id: 'Role:lead'})-[r:REQUIRES]->(:Skill) SET r.level = 2.5");
      await run(graph.database, "MATCH (n:Role {id: 'Role:manager'}) SET n.summary = 'By hand.'");
      const other = framework({ ...EVERYTHING, roles: [...(EVERYTHING.roles ?? []), { slug: 'coder' }] });
      for (const content of [other, other]) {
        const plan = await reload(graph.database, content);
        expect(plan.kept).toEqual([
          { id: 'Role:manager', reason: 'edited' },
          { id: 'Requirement:lead/coaching', reason: 'edited' },
        ]);
      }
      expect(await versionIn(graph.database)).toBe(2);
      const [row] = await run(
        graph.database,
        "MATCH (n:Role {id: 'Role:manager'}) RETURN n.summary AS summary",
      );
      expect(row).toEqual({ summary: 'By hand.' });

      const overwritten = await reload(graph.database, other, { overwrite: true });
      expect(overwritten).toMatchObject({ changed: ['Requirement:lead/coaching', 'Role:manager'], kept: [] });
      await expectHolds(graph.database, other);
    });

    it('keeps and reports what was deleted in the database, relationships that hung on it included', async () => {
      await load(graph.database, CONTENT);
      await run(graph.database, "MATCH (n:Advice {id: 'Advice:listen'}) DETACH DELETE n");
      await run(graph.database, 'MATCH (:Role)-[r:REPORTS_TO]->(:Role) DELETE r');
      const before = await everythingIn(graph.database);
      const plan = await reload(graph.database, CONTENT);
      expect(plan).toMatchObject({ added: [], changed: [], removed: [] });
      expect(plan.kept.every(({ reason }) => reason === 'deleted')).toBe(true);
      expect(plan.kept.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'Advice:listen',
          'ReportingLine:lead/manager',
          'ABOUT:Advice:listen>Role:manager',
        ]),
      );
      expect(await everythingIn(graph.database)).toEqual(before);

      await reload(graph.database, CONTENT, { overwrite: true });
      await expectHolds(graph.database, CONTENT);
    });

    it('does not tie new facts to something that was deleted in the database', async () => {
      await load(graph.database, CONTENT);
      await run(graph.database, "MATCH (n:Skill {id: 'Skill:coaching'}) DETACH DELETE n");
      const more = framework({
        ...EVERYTHING,
        requirements: [...(EVERYTHING.requirements ?? []), { role: 'tech-lead', skill: 'coaching' }],
      });
      const plan = await reload(graph.database, more);
      expect(plan.kept).toContainEqual({ id: 'Requirement:tech-lead/coaching', reason: 'deleted' });
      await reload(graph.database, more, { overwrite: true });
      await expectHolds(graph.database, more);
    });

    it('keeps what the seed no longer holds but someone edited or tied something to', async () => {
      await load(graph.database, CONTENT);
      await run(graph.database, "MATCH (n:Stage {id: 'Stage:start-up'}) SET n.title = 'By hand'");
      await run(
        graph.database,
        `MATCH (a:Role {id: 'Role:lead'}) MATCH (b:Activity {id: 'Activity:meetings'})
         CREATE (a)-[:SPENDS_TIME_ON {id: 'RoleActivity:by-hand', framework: a.framework}]->(b)`,
      );
      const less = framework({
        ...EVERYTHING,
        roleActivities: [],
        stages: [],
        stageFocuses: [],
        claims: [],
        advice: [],
      });
      const plan = await reload(graph.database, less);
      expect(plan.kept).toEqual([
        { id: 'Stage:start-up', reason: 'edited, and no longer in the seed' },
        { id: 'Activity:meetings', reason: 'tied to something not from the seed' },
      ]);
      const left = await everythingIn(graph.database);
      expect(left.links.map(({ id }) => id)).toContain('RoleActivity:by-hand');
      expect(left.nodes.map(({ id }) => id)).toContain('Activity:meetings');
      expect((await reload(graph.database, less)).kept).toEqual(plan.kept);

      await reload(graph.database, less, { overwrite: true });
      const { nodes } = await everythingIn(graph.database);
      expect(nodes.map(({ id }) => id)).not.toContain('Stage:start-up');
    });

    it('leaves alone what no load wrote', async () => {
      await load(graph.database, CONTENT);
      await run(
        graph.database,
        `CREATE (n:Role {id: 'Role:by-hand', slug: 'by-hand', title: 'By hand', summary: 'x', kind: 'JOB', framework: '${CONTENT.framework.slug}'})`,
      );
      await reload(graph.database, framework({ roles: [{ slug: 'lead' }] }));
      const { nodes } = await everythingIn(graph.database);
      expect(nodes.filter(({ label }) => label === 'Role').map(({ id }) => id)).toEqual([
        'Role:by-hand',
        'Role:lead',
      ]);
    });

    it('takes over what was written by hand just as the seed says it', async () => {
      await load(graph.database, framework({ roles: [{ slug: 'lead' }, { slug: 'coder' }] }));
      const more = framework({
        roles: [{ slug: 'lead' }, { slug: 'coder' }],
        requirements: [{ role: 'lead', skill: 'coding' }],
      });
      await run(graph.database, 'MATCH (n:Role) SET n.title = n.title');
      expect(await reload(graph.database, more)).toMatchObject({ changed: [], kept: [] });
      await reload(graph.database, framework({ roles: [{ slug: 'lead' }, { slug: 'coder' }] }));
      await expectHolds(graph.database, framework({ roles: [{ slug: 'lead' }, { slug: 'coder' }] }));
    });

    it('only says what it would do in a dry run', async () => {
      await load(graph.database, CONTENT);
      const before = await wholeDatabase(graph.database);
      const plan = await reload(graph.database, framework({ roles: [{ slug: 'coder' }] }), { dryRun: true });
      expect(plan.added).toContain('Role:coder');
      expect(plan.removed).toContain('Role:lead');
      expect(await wholeDatabase(graph.database)).toEqual(before);
    });

    it('writes nothing at all when a part of it cannot be written', async () => {
      await load(graph.database, CONTENT);
      const before = await wholeDatabase(graph.database);
      // No property can hold it, which shows only when roles and skills have been written and others removed.
      const broken = framework({
        roles: [{ slug: 'lead' }],
        requirements: [{ role: 'coder', skill: 'coding', level: Number.NaN }],
      });
      await expect(reload(graph.database, broken)).rejects.toThrow();
      expect(await wholeDatabase(graph.database)).toEqual(before);
      await expect(reload(graph.database, CONTENT)).resolves.toMatchObject({
        added: [],
        changed: [],
        removed: [],
      });
    });

    it('refuses a database that was not prepared', async () => {
      await expect(loadSeed(graph.database, CONTENT, 'digest')).rejects.toThrow(DatabaseContentError);
      expect((await everythingIn(graph.database)).nodes).toEqual([]);
    });

    it('remembers which seed it was', async () => {
      await load(graph.database, CONTENT);
      await loadSeed(graph.database, CONTENT, 'another digest');
      expect((await loadedSeed(graph.database))?.digest).toBe('another digest');
      expect(await versionIn(graph.database)).toBe(1);
    });
  });
}

async function everythingIn(database: Database) {
  const { nodes, links } = await database.read((transaction) =>
    readStoredRecords(transaction, CONTENT.framework.slug),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return { nodes: nodes.toSorted(byId), links: links.toSorted(byId) };
}

/** The records and the meta node with its digests. */
async function wholeDatabase(database: Database) {
  const [{ count } = { count: null }] = await run(database, 'MATCH (n) RETURN count(n) AS count');
  return {
    ...(await everythingIn(database)),
    count,
    version: await versionIn(database),
    meta: await database.read(readMeta),
    seed: await loadedSeed(database),
  };
}

/** A content holds when loading it once more has nothing to do and leaves nothing out. */
async function expectHolds(database: Database, content: FrameworkContent): Promise<void> {
  const plan = await reload(database, content, { dryRun: true });
  expect(plan).toMatchObject({ added: [], changed: [], removed: [], kept: [] });
  const { nodes, links } = await everythingIn(database);
  expect(plan.unchanged).toBe(nodes.length + links.length);
}

function loadedSeed(database: Database) {
  return database.read((transaction) => readLoadedSeed(transaction, CONTENT.framework.slug));
}

async function versionIn(database: Database): Promise<number> {
  const versions = await database.read(readScopes);
  return versions.reduce((sum, { version }) => sum + version, 0);
}
