import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameworkCsv } from '../../src/frameworks/export/formats/csv.ts';
import { frameworkJson } from '../../src/frameworks/export/formats/json.ts';
import { frameworkXlsx } from '../../src/frameworks/export/formats/xlsx.ts';
import { frameworkYaml } from '../../src/frameworks/export/formats/yaml.ts';
import { tablesOf } from '../../src/frameworks/flat/flat-rows.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { recordLines } from '../../src/frameworks/records/record-lines.ts';
import { readRecordLines } from '../../src/frameworks/records/read-record-lines.ts';
import { renamedContent } from '../../src/frameworks/renamed-content.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { frameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { builtInSeed } from '../built-in-seed/built-in-seed.ts';
import { anyFramework } from '../support/any-framework.ts';

/** A workbook is refused for the mark of a lost character, and for names of what every object has. */
function fitsWorkbook(of: FrameworkContent): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype).map((name) => JSON.stringify(name));
  const written = JSON.stringify(of);
  return !written.includes('\ufffd') && !names.some((name) => written.includes(name));
}

describe('An export that is imported', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-round-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const reading = (of: FrameworkContent) =>
    frameworkReading({ scope: of.framework.slug, version: 1, stamp: '' }, of);
  const back = async (file: string) => (await (await openFramework(file)).read()).content;
  let count = 0;

  const forms: Record<string, (of: FrameworkContent) => Promise<FrameworkContent>> = {
    yaml: async (of) => {
      const file = path.join(folder, `${(count += 1)}.yaml`);
      await writeFile(file, [...frameworkYaml(reading(of))].join(''));
      return back(file);
    },
    json: async (of) => {
      const file = path.join(folder, `${(count += 1)}.json`);
      await writeFile(file, [...frameworkJson(reading(of))].join(''));
      return back(file);
    },
    csv: async (of) => {
      const tables = await mkdtemp(path.join(folder, 'csv-'));
      for (const list of tablesOf(reading(of))) {
        await writeFile(path.join(tables, `${list}.csv`), [...frameworkCsv(reading(of), list)].join(''));
      }
      return back(tables);
    },
    xlsx: async (of) => {
      const file = path.join(folder, `${(count += 1)}.xlsx`);
      await writeFile(file, await frameworkXlsx(reading(of)));
      return back(file);
    },
    records: async (of) => {
      const file = path.join(folder, `${(count += 1)}.ndjson`);
      await writeFile(file, [...recordLines(of)].join(''));
      return readRecordLines(file);
    },
  };

  test.each(['Caf\ufffd owner', 'constructor'])('as xlsx is refused where a text is %s', async (title) => {
    const { content: of } = await builtInSeed();
    const [first, ...roles] = of.roles;
    const named = { ...of, roles: [{ ...first!, title }, ...roles] };
    await expect(forms['xlsx']!(named)).rejects.toThrow('export it as csv');
  });

  for (const [form, through] of Object.entries(forms)) {
    test(`as ${form} is the same framework, whatever a reader made of a source`, async () => {
      await fc.assert(
        fc.asyncProperty(anyFramework, async (of) => {
          fc.pre(form !== 'xlsx' || fitsWorkbook(of));
          expect(await through(of)).toEqual(of);
        }),
        { numRuns: form === 'xlsx' ? 15 : 40 },
      );
    });

    test(`as ${form} is the same framework where it has all that the built-in one has`, async () => {
      const of = renamedContent((await builtInSeed()).content, 'copy');
      expect(await through(of)).toEqual(of);
    });
  }
});
