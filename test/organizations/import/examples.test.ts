import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../../../src/app.ts';
import { validateSeed } from '../../../src/seed-folder.ts';
import { PACKAGE_FOLDER, parseConfig } from '../../../src/config.ts';
import type { Database } from '../../../src/storage/port/database.ts';
import { readMeta } from '../../../src/storage/meta.ts';
import { checkExamples, loadExamples, readExampleIndex } from '../../../src/organizations/import/examples.ts';
import { prepareGraph } from '../../../src/storage/prepare-graph.ts';
import { loadSeed } from '../../../src/seed/loading/load-seed.ts';
import { ENGINES } from '../../support/engines.ts';
import { framework } from '../../support/framework.ts';
import { onReading } from '../../support/on-reading.ts';
import { dropOrganization, loadOrganization, sourceRows } from '../../support/organization.ts';
import { withDatabase } from '../../support/with-database.ts';

const BUILT_IN = path.join(PACKAGE_FOLDER, 'seed', 'organizations');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-examples-'));
  writeFileSync(path.join(folder, 'one.csv'), 'id,title,manager id\n1,Lead,\n2,Lead,1\n');
  writeFileSync(path.join(folder, 'two.csv'), 'id,title,manager id\n1,Lead,\n');
  const index = [
    { file: 'one.csv', slug: 'one', name: 'One', asOf: '2026-01-31', description: 'The first.' },
    { file: 'two.csv', slug: 'two', name: 'Two' },
  ];
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
});
afterAll(() => rmSync(folder, { recursive: true }));

function loading(database: Database, from = folder): Promise<string[]> {
  return onReading(database, (graph) => loadExamples(database, () => Promise.resolve(graph), from));
}

function present(database: Database) {
  return onReading(database, ({ organizations }) => organizations.map(({ organization }) => organization));
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Example organizations on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    it('are loaded once, and a removed one stays away', async () => {
      await prepareGraph(graph.database);
      await loadSeed(graph.database, framework({ roles: [{ slug: 'lead' }] }), 'a digest');
      expect(await graph.database.read(readMeta)).toMatchObject({ examplesLoaded: false });
      expect(await loading(graph.database)).toEqual(['one@2026-01-31', 'two']);
      expect(await present(graph.database)).toMatchObject([
        { slug: 'one@2026-01-31', name: 'One', asOf: '2026-01-31', description: 'The first.' },
        { slug: 'two', name: 'Two', asOf: null, description: null },
      ]);
      await dropOrganization(graph.database, 'two');
      expect(await loading(graph.database)).toEqual([]);
      expect(await prepareGraph(graph.database)).toMatchObject({ examplesLoaded: true });
      await loadSeed(
        graph.database,
        framework({ roles: [{ slug: 'lead' }, { slug: 'new' }] }),
        'another digest',
      );
      expect(await loading(graph.database)).toEqual([]);
      expect((await present(graph.database)).map(({ slug }) => slug)).toEqual(['one@2026-01-31']);
    });

    it('leave alone an organization that has their slug', async () => {
      await prepareGraph(graph.database);
      await loadOrganization(graph.database, sourceRows([{ id: '9' }]), { slug: 'two', name: 'Mine' });
      expect(await loading(graph.database)).toEqual(['one@2026-01-31']);
      expect(await present(graph.database)).toMatchObject([{ slug: 'one@2026-01-31' }, { name: 'Mine' }]);
    });

    it('are still to come where there are none yet', async () => {
      await prepareGraph(graph.database);
      expect(await loading(graph.database, path.join(folder, 'nothing'))).toEqual([]);
      expect(await graph.database.read(readMeta)).toMatchObject({ examplesLoaded: false });
    });
  });
}

describe('the examples of a seed folder', () => {
  it('that come with the product have no problems', async () => {
    const examples = await readExampleIndex(BUILT_IN);
    expect(await checkExamples(BUILT_IN)).toEqual({ count: examples.length, problems: [] });
    expect(await validateSeed(undefined)).toMatchObject({ 'example organizations': examples.length });
  });

  it('are checked: the index, the files, and errors in the charts', async () => {
    const broken = mkdtempSync(path.join(tmpdir(), 'rolegraph-examples-'));
    const index = (text: string) => writeFileSync(path.join(broken, 'index.json'), text);
    try {
      index('[{]');
      expect((await checkExamples(broken)).problems).toEqual([
        expect.stringContaining('index.json: no JSON'),
      ]);
      index('[{"file": "../a.csv", "slug": "a"}]');
      expect((await checkExamples(broken)).problems.join('\n')).toMatch(/0\.file: .*\n.*0\.name: /);
      index('[{"file":"a.csv","slug":"a","name":"A"},{"file":"b.csv","slug":"b","name":"B"}]');
      writeFileSync(path.join(broken, 'b.csv'), 'id,title,manager id\n1,CEO,1\n');
      expect(await checkExamples(broken)).toEqual({
        count: 2,
        problems: [
          expect.stringMatching(/a\.csv: there is no such file/),
          expect.stringMatching(/b\.csv: SELF_REPORT: .*own manager/),
        ],
      });
    } finally {
      rmSync(broken, { recursive: true });
    }
  });
});

describe('a first start', () => {
  const log = pino({ level: 'silent' });

  const config = (folderName: string, seed: string) =>
    parseConfig({ ROLEGRAPH_DATA_DIR: path.join(folder, folderName), ROLEGRAPH_SEED: seed });

  it('loads the examples with the roles, and a later one does not bring back what was removed', async () => {
    const slugs = (await readExampleIndex(BUILT_IN)).map(({ slug }) => slug);
    const first = await openApp(config('first', 'if-changed'), { log });
    expect((await first.describe()).counts['organizations']).toBe(slugs.length);
    expect((await first.reportOrganization(slugs[0]!, {}, 0)).positions).toBeGreaterThan(10);
    await first.removeOrganization(slugs[0]!);
    await first.close();
    const second = await openApp(config('first', 'if-changed'), { log });
    expect((await second.describe()).counts['organizations']).toBe(slugs.length - 1);
    await second.close();
  }, 120_000);

  it('leaves them out where nothing is to be seeded, and rolegraph seed adds them', async () => {
    const slugs = (await readExampleIndex(BUILT_IN)).map(({ slug }) => slug);
    const app = await openApp(config('bare', 'never'), { log });
    expect((await app.describe()).counts['organizations']).toBe(0);
    expect((await app.seed({})).examples).toEqual(slugs);
    expect((await app.describe()).counts['organizations']).toBe(slugs.length);
    await app.close();
  }, 120_000);
});
