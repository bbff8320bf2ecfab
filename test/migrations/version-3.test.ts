import { describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { readFramework } from '../../src/storage/framework/read-framework.ts';
import { readStoredRecords } from '../../src/storage/framework/stored-records.ts';
import { readSeedDigest } from '../../src/storage/loaded-seed.ts';
import { readOrganization } from '../../src/storage/organization/read-organization.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { readScopes } from '../../src/storage/scopes.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { run } from '../support/run.ts';
import { withDatabase } from '../support/with-database.ts';
import { VERSION_2_CONTENT } from './version-2/content.ts';
import { restoreVersion2 } from './version-2/restore.ts';

const SLUG = 'engineering-leadership';
const CONTENT = framework(VERSION_2_CONTENT);

/** What the load of the same seed has to say of the edits in the old database. */
const KEPT = [
  { id: 'Activity:meetings', reason: 'deleted' },
  { id: 'Advice:wait', reason: 'edited' },
  { id: 'CITES:Activity:meetings>Source:page', reason: 'deleted' },
  { id: 'CITES:Advice:wait>Source:blog', reason: 'edited, and no longer in the seed' },
  { id: 'CITES:Advice:wait>Source:page', reason: 'deleted' },
  { id: 'HOLDS_AT:Advice:wait>Stage:scale-up', reason: 'deleted' },
  { id: 'HOLDS_AT:Advice:wait>Stage:start-up', reason: 'edited, and no longer in the seed' },
  { id: `IN:Activity:meetings>Framework:${SLUG}`, reason: 'deleted' },
  { id: 'Requirement:lead/coaching', reason: 'edited' },
  { id: 'Role:manager', reason: 'edited' },
  { id: 'RoleActivity:manager/meetings', reason: 'deleted' },
  { id: 'VARIANT_OF:Role:tech-lead>Role:lead', reason: 'deleted' },
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A graph that version 0.1.0 wrote, on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    async function upgraded(): Promise<Database> {
      await restoreVersion2(graph.database);
      await prepareGraph(graph.database);
      return graph.database;
    }

    it('is read as it was, with the edits of its people', async () => {
      const database = await upgraded();
      const read = await database.read((transaction) => readFramework(transaction, SLUG));
      expect(read).toEqual({ content: edited(CONTENT), problems: [] });
    });

    it('says everything once: by relationships', async () => {
      const database = await upgraded();
      const gone = ['Id', 'Ids', 'attribute'].map((end) => `key ENDS WITH '${end}'`).join(' OR ');
      expect(
        await run(
          database,
          `MATCH (n)
           WHERE NOT n:Seed AND NOT n:Position
           UNWIND keys(n) AS key
           WITH DISTINCT labels(n)[0] AS label, key
           WHERE ${gone}
           RETURN label, key`,
        ),
      ).toEqual([]);
      expect(await run(database, 'MATCH (m:Meta) RETURN keys(m) AS keys')).toEqual([
        { keys: expect.arrayContaining(['id', 'modelVersion']) as string[] },
      ]);
    });

    it('is as a new graph would be, wherever nobody edited it', async () => {
      const database = await upgraded();
      const overwritten = await loadSeed(database, CONTENT, 'of version 0.1.0', { overwrite: true });
      expect(overwritten.kept).toEqual([]);
      expect(overwritten.changed).toEqual(['Advice:wait', 'Requirement:lead/coaching', 'Role:manager']);
      const old = await everythingIn(database);
      await run(database, 'MATCH (n) DETACH DELETE n');
      await load(database, CONTENT);
      expect(old.filter((text) => !text.includes('by-hand') && !text.includes('By hand'))).toEqual(
        await everythingIn(database),
      );
    });

    it('has nothing to load of the same seed, and tells the same edits', async () => {
      const database = await upgraded();
      for (const digest of ['of version 0.1.0', 'once more']) {
        const plan = await loadSeed(database, CONTENT, digest);
        expect(plan).toMatchObject({ added: [], changed: [], removed: [] });
        expect(plan.kept.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(KEPT);
      }
    });

    it('takes what a later seed corrects, and leaves the edits alone', async () => {
      const database = await upgraded();
      const [first, ...claims] = VERSION_2_CONTENT.claims ?? [];
      const later = framework({
        ...VERSION_2_CONTENT,
        skills: [{ slug: 'people', parts: ['coaching'] }, { slug: 'coaching' }, { slug: 'hiring' }],
        claims: [{ ...first!, stageIds: ['Stage:scale-up'] }, ...claims],
      });
      const plan = await loadSeed(database, later, 'later');
      expect(plan.added).toEqual(['HOLDS_AT:Claim:manager/teams>Stage:scale-up']);
      expect(plan.changed).toEqual(['Skill:people']);
      expect(plan.removed).toEqual([
        'HAS_PART:Skill:people>Skill:hiring',
        'HOLDS_AT:Claim:manager/teams>Stage:start-up',
      ]);
      const read = await database.read((transaction) => readFramework(transaction, SLUG));
      expect(read).toEqual({ content: edited(later), problems: [] });
    });

    it('has newer scopes, and remembers which seed was loaded', async () => {
      const database = await upgraded();
      const scopes = await database.read(readScopes);
      expect(scopes).toMatchObject([
        { scope: 'acme', version: 2 },
        { scope: SLUG, version: 3 },
      ]);
      expect(new Set(scopes.map(({ stamp }) => stamp)).size).toBe(2);
      expect(await database.read((transaction) => readSeedDigest(transaction, SLUG))).toBe(
        'of version 0.1.0',
      );
    });

    it('has its positions tied to their organization, and the chart as it was', async () => {
      const database = await upgraded();
      expect(
        await run(
          database,
          `MATCH (p:Position)-[:\`IN\`]->(o:Organization)
           RETURN p.key AS key, o.slug AS slug
           ORDER BY key`,
        ),
      ).toEqual(['1', '2', '3'].map((key) => ({ key, slug: 'acme' })));
      const { reading, problems } = await database.read((transaction) =>
        readOrganization(transaction, { scope: 'acme', version: 2, stamp: '' }),
      );
      expect(problems).toEqual([]);
      expect(reading?.chart.positions).toMatchObject([
        { key: '1', roleId: 'Role:manager', unknownManagers: [{ text: 'nobody' }] },
        { key: '2', roleId: 'Role:lead', cost: 100.5 },
        { key: '3', roleId: null, vacant: true },
      ]);
    });
  });
}

/** The content with what was edited by hand before it was upgraded. */
function edited(content: FrameworkContent): FrameworkContent {
  const manager = content.roles.find(({ id }) => id === 'Role:manager')!;
  const [need] = content.requirements;
  const byHand = [
    { sourceId: 'Source:page', locator: 'By hand', note: null, basis: 'STATED', confidence: null },
  ] as const;
  const changed = <Item extends { readonly id: string }>(
    items: readonly Item[],
    id: string,
    to: Partial<Item>,
  ) => items.map((item) => (item.id === id ? { ...item, ...to } : item));
  const role = {
    ...manager,
    id: 'Role:by-hand',
    slug: 'by-hand',
    title: 'By hand',
    aliases: [],
    labelLanguages: [],
    summary: 'x',
    track: null,
    seniority: null,
    variantOfId: 'Role:lead',
    citations: byHand,
  };
  const requirement = {
    ...need!,
    id: 'Requirement:by-hand/hiring',
    roleId: 'Role:by-hand',
    skillId: 'Skill:hiring',
    level: 2,
    expectation: 'x',
    citations: [],
  };
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...content,
    activities: [],
    roleActivities: [],
    roles: [
      role,
      ...changed(changed(content.roles, 'Role:manager', { summary: 'By hand.' }), 'Role:tech-lead', {
        variantOfId: null,
      }),
    ].toSorted(byId),
    requirements: [
      requirement,
      ...changed(content.requirements, 'Requirement:lead/coaching', { level: 3 }),
    ].toSorted(byId),
    advice: changed(content.advice, 'Advice:wait', {
      stageIds: ['Stage:start-up'],
      citations: [{ ...byHand[0], sourceId: 'Source:blog' }],
    }),
  };
}

/** Every node and relationship of the framework as a text, sorted. */
async function everythingIn(database: Database): Promise<string[]> {
  const { nodes, links } = await database.read((transaction) => readStoredRecords(transaction, SLUG));
  const text = (record: { properties: object }) =>
    JSON.stringify({ ...record, properties: Object.entries(record.properties).toSorted() });
  return [...nodes, ...links].map(text).toSorted();
}
