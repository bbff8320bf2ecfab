import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/frameworks/middle/entries.ts';
import { FrameworkBuilder } from '../../src/frameworks/middle/framework-builder.ts';
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
import { atOnce } from '../../src/graph/work/portions.ts';
import { builtInSeed } from '../built-in-seed/built-in-seed.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    'a: b',
    '- no',
    '"quoted"',
    "'",
    '=1+1',
    '#x',
    'two\nlines',
    '\u2028',
    '🚀 team',
    '007',
    'null',
    'ß; é',
    '  ',
    ' led',
    '\nled',
  ),
);
const key = fc.constantFrom('a', 'b', 'c-2', 'c', 'D E', '11-1.00', 'x/y', '工');
const level = fc.constantFrom(null, 0.5, 2, 3.5, 5);
const share = fc.constantFrom(null, 0.25, 0.6, 1);
const language = fc.constantFrom('', 'en', 'pt-br');
const label = fc.oneof(text, fc.record({ text, language }));
const at = fc.constantFrom('x.csv row 1', 'x.csv row 2, column "A#B"');

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    is: fc.constant('role' as const),
    key,
    title: text,
    language,
    aliases: fc.array(label, { maxLength: 2 }),
    summary: fc.option(text),
    track: fc.constantFrom(null, 'INDIVIDUAL' as const),
    seniority: fc.constantFrom(null, 1, 3),
    levelCodes: fc.array(text, { maxLength: 1 }),
    variantOf: fc.option(key),
    at,
  }),
  fc.record({ is: fc.constant('category' as const), key, title: text, description: fc.option(text), at }),
  fc.record({
    is: fc.constant('skill' as const),
    key,
    name: text,
    language,
    aliases: fc.array(label, { maxLength: 2 }),
    description: fc.option(text),
    category: fc.option(key),
    partOf: fc.option(key),
    at,
  }),
  fc.record({
    is: fc.constant('requirement' as const),
    role: key,
    skill: key,
    level,
    importance: share,
    expectation: fc.option(text),
    basis: fc.constantFrom('STATED' as const, 'DERIVED' as const),
    rationale: fc.option(text),
    confidence: share,
    note: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('responsibility' as const),
    key,
    title: text,
    area: fc.option(text),
    skills: fc.array(key, { maxLength: 2 }),
    at,
  }),
  fc.record({
    is: fc.constant('roleResponsibility' as const),
    role: key,
    responsibility: key,
    expectation: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('roleTitle' as const),
    role: key,
    title: text,
    language,
    circumstance: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('transition' as const),
    from: key,
    to: key,
    kind: fc.constantFrom('PROMOTION' as const, 'TRACK_SWITCH' as const),
    years: fc.constantFrom(null, { min: 1, max: null, text: '1+' }),
    circumstance: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('reportingLine' as const),
    from: key,
    to: key,
    kind: fc.constantFrom('SOLID' as const, 'DOTTED' as const),
    confidence: share,
    reason: fc.option(text),
    at,
  }),
  fc.record({
    is: fc.constant('buildsOn' as const),
    role: key,
    on: key,
    skills: fc.boolean(),
    responsibilities: fc.boolean(),
    at,
  }),
  fc.record({
    is: fc.constant('skillRelation' as const),
    skill: key,
    other: key,
    kind: fc.constantFrom('BROADER' as const, 'RELATED' as const),
    reason: fc.option(text),
    at,
  }),
);

/** A workbook is refused for the mark of a lost character, and for names of what every object has. */
function fitsWorkbook(of: FrameworkContent): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype).map((name) => JSON.stringify(name));
  const written = JSON.stringify(of);
  return !written.includes('\ufffd') && !names.some((name) => written.includes(name));
}

const content = fc.array(entry, { maxLength: 40 }).map((entries) => {
  const builder = new FrameworkBuilder({
    slug: 'acme',
    title: 'Acme',
    licence: 'CC BY 4.0',
    origin: 'https://example.org/ladder',
    attribution: 'Acme, 2026',
    modified: true,
    redistribution: 'ALLOWED',
  });
  builder.add(entries);
  return atOnce(builder.finish()).content;
});

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
        fc.asyncProperty(content, async (of) => {
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
