import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadFrameworkFolders } from '../../src/composition/framework-folders.ts';
import { frameworkDifferences } from '../../src/frameworks/comparison/framework-differences.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { starterFramework } from '../../src/frameworks/starter/starter-framework.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-starter-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function starter(name: string): Promise<string> {
  const target = path.join(folder, name);
  for (const [file, text] of Object.entries(starterFramework(target, './schema'))) {
    await mkdir(path.dirname(path.join(target, file)), { recursive: true });
    await writeFile(path.join(target, file), text);
  }
  return target;
}

describe('The starter', () => {
  test('is valid by the strict rules of seed files, and is called after its folder', async () => {
    const reading = await readSeed(await starter('our-ladder'));
    expect(reading).toMatchObject({
      kind: 'content',
      content: { framework: { slug: 'our-ladder', title: 'Our ladder' } },
    });
  });
});

describe('The differences of two frameworks', () => {
  test('are none between two of the same content and other slugs, and name what changed', async () => {
    const [first, second] = [await starter('one'), await starter('two')];
    const content = async (at: string) => (await (await openFramework(at)).read()).content;
    const titles = frameworkDifferences(await content(first), await content(second));
    expect(titles.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
      ['Framework', ['title']],
    ]);
    const role = path.join(second, 'roles/engineer.yml');
    const before = starterFramework(second, './schema')['roles/engineer.yml'] ?? '';
    await writeFile(role, before.replace('level: 2', 'level: 3'));
    await rm(path.join(second, 'transitions/engineer--senior-engineer.yml'));
    const changed = frameworkDifferences(await content(first), await content(second));
    expect(changed.slice(1)).toEqual([
      { id: 'Transition:engineer--senior-engineer--promotion', kind: 'removed', name: '', fields: [] },
      {
        id: 'Requirement:engineer/building',
        kind: 'changed',
        name: 'Finishes a task that is described well.',
        fields: [{ field: 'level', before: 2, after: 3 }],
      },
    ]);
  });
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Folders of frameworks, loaded at a start, on ${engine.title}`, () => {
    const graph = withDatabase(engine);
    const log = pino({ level: 'silent' });
    beforeEach(() => prepareGraph(graph.database));
    const current = async () => {
      const readings = new GraphReadings(graph.database);
      try {
        return await readings.refresh();
      } finally {
        readings.stop();
      }
    };

    test('are brought up to date with their files, and not touched where nothing changed', async () => {
      const at = await starter(`at-a-start-${engine.name}`);
      await loadFrameworkFolders(graph.database, [at], log);
      const first = (await current()).frameworks[0]!;
      expect(first.roles.list).toHaveLength(2);
      await loadFrameworkFolders(graph.database, [at], log);
      expect((await current()).frameworks[0]?.version).toBe(first.version);
      const role = path.join(at, 'roles/engineer.yml');
      await writeFile(
        role,
        (starterFramework(at, './schema')['roles/engineer.yml'] ?? '').replace(
          'title: Engineer',
          'title: Maker',
        ),
      );
      await loadFrameworkFolders(graph.database, [at], log);
      expect((await current()).frameworks[0]?.roles.list.map(({ title }) => title)).toEqual([
        'Maker',
        'Senior Engineer',
      ]);
    });

    test('say what is wrong with them, and that two have one slug', async () => {
      const broken = await starter(`broken-${engine.name}`);
      await writeFile(path.join(broken, 'roles/engineer.yml'), 'slug: engineer\n');
      await expect(loadFrameworkFolders(graph.database, [broken], log)).rejects.toThrow('roles/engineer.yml');
      await expect(loadFrameworkFolders(graph.database, [path.join(folder, 'nowhere')], log)).rejects.toThrow(
        'framework.yml',
      );
      const twice = await starter(`twice-${engine.name}`);
      await expect(loadFrameworkFolders(graph.database, [twice, twice], log)).rejects.toThrow(
        'give one of them another slug',
      );
    });
  });
}
