import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportFramework } from '../../src/frameworks/export/export-framework.ts';
import { importFramework } from '../../src/frameworks/import/import-framework.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { removeFramework } from '../../src/frameworks/removal.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { ESCO, ONET, writeFiles } from '../support/published-files.ts';
import { withDatabase } from '../support/with-database.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Published frameworks in ${engine.title}`, () => {
    const graph = withDatabase(engine);
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-published-'));
      await writeFiles(path.join(folder, 'db_30_1_text'), ONET);
      await writeFiles(path.join(folder, 'esco'), ESCO);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const current = async (): Promise<GraphReading> => {
      const readings = new GraphReadings(graph.database);
      try {
        return await readings.refresh();
      } finally {
        readings.stop();
      }
    };
    const load = async (name: string) =>
      importFramework(graph.database, await current(), await openFramework(path.join(folder, name)));
    beforeEach(async () => {
      await prepareGraph(graph.database);
      await load('db_30_1_text');
      await load('esco');
    });

    test('answer what they know, and are unknown in what they do not', async () => {
      const { answer } = await serve(graph.database);
      const { data, errors } = await answer(`{
        warden: role(ref: "onet/11-0001.00") {
          levelCodes framework { licence attribution modified }
          titles { title }
          requirements { level importance citations { note } skill { name category { title } } }
        }
        unrated: skillGap(from: "onet/11-0001.00", to: "onet/11-0003.00") { coverage { value } items { skill { id } } }
        next: nextRoles(from: "onet/11-0001.00") { role { id } transition direction }
        esco: role(ref: "esco/o1") {
          variantOf { id kind variantOf { id } }
          titles { title circumstance language }
          labels { text languages }
          requirements { level band importance skill { id } }
        }
        knots: skill(ref: "esco/k1") { labels { text languages } }
        group: role(ref: "esco/c0110") { archetypes { id } }
        jobs: roles(filter: { frameworks: ["esco"], kinds: [JOB] }) { totalCount }
        near: nextRoles(from: "esco/o1") { role { id } }
      }`);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        warden: {
          levelCodes: ['Job Zone 4'],
          framework: {
            licence: 'CC BY 4.0',
            modified: true,
            attribution: expect.stringContaining('O*NET 30.1'),
          },
          titles: [{ title: 'CKW' }, { title: 'Chief Kite Warden' }],
          requirements: [
            { level: 2.5, importance: 0.75, skill: { name: 'Knots', category: { title: 'Skills' } } },
            { level: 3.5, importance: 0.5, skill: { name: 'Knots', category: { title: 'Knowledge' } } },
          ],
        },
        unrated: { coverage: { value: null }, items: [] },
        esco: {
          variantOf: { id: 'Role:esco/c0110', kind: 'CLASS', variantOf: { id: 'Role:esco/c011' } },
          titles: expect.arrayContaining([
            { title: 'Drachenwart', circumstance: 'in German (de)', language: 'de' },
          ]),
          labels: [{ text: 'kite warden', languages: ['en'] }],
          requirements: [
            { level: null, band: null, importance: 0.9, skill: { id: 'Skill:esco/k1' } },
            { level: null, band: null, importance: 0.3, skill: { id: 'Skill:esco/k2' } },
          ],
        },
        knots: {
          labels: [
            { text: 'tie knots', languages: ['en'] },
            { text: 'Knoten binden', languages: ['de'] },
            { text: 'knotting', languages: ['en'] },
            { text: 'knüpfen', languages: ['de'] },
            { text: 'make knots', languages: ['en'] },
          ],
        },
        group: { archetypes: [{ id: 'Role:esco/o1' }, { id: 'Role:esco/o2' }] },
        jobs: { totalCount: 2 },
      });
      expect(data.next[0]).toEqual({
        role: { id: 'Role:onet/11-0002.00' },
        transition: 'RELATED',
        direction: 'SIMILAR',
      });
      expect(data.warden.requirements[0].citations[0].note).toContain('IM 4.00 (n 8, standard error 0.1');
    });

    test('are the same after an export and an import of it', async () => {
      const before = await current();
      for (const [slug, name] of [
        ['onet', 'db_30_1_text'],
        ['esco', 'esco'],
      ] as const) {
        const original = await (await openFramework(path.join(folder, name))).read();
        for (const format of ['yaml', 'json', 'xlsx'] as const) {
          const { pieces, fileName } = await exportFramework(before, slug, { format });
          const chunks: Buffer[] = [];
          for await (const piece of pieces ?? []) chunks.push(Buffer.from(piece));
          const file = path.join(folder, fileName);
          await writeFile(file, Buffer.concat(chunks));
          expect((await (await openFramework(file)).read()).content).toEqual(original.content);
        }
      }
    });

    test('are the same after a second import, and gone once removed', async () => {
      expect(await load('esco')).toMatchObject({ added: 0, changed: 0, removed: 0, replaced: true });
      expect(await load('db_30_1_text')).toMatchObject({ added: 0, changed: 0, removed: 0, replaced: true });
      for (const slug of ['onet', 'esco']) await removeFramework(graph.database, await current(), slug);
      expect((await current()).frameworks.map(({ scope }) => scope)).toEqual([]);
    });
  });
}
