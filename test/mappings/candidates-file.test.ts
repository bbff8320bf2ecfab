import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ForbiddenError, InvalidInputError } from '../../src/graph/errors.ts';
import {
  type CandidatesQuestion,
  exportCandidates,
} from '../../src/mappings/candidates/export-candidates.ts';
import { importMappings } from '../../src/mappings/import/import-mappings.ts';
import { openMappings } from '../../src/mappings/import/open-mappings.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';
import { withDatabase } from '../support/with-database.ts';

const ACME = framework({
  slug: 'acme',
  roles: [
    { slug: 'baker', title: 'Senior "baker"' },
    { slug: 'clerk', title: 'Clerk' },
  ],
  skills: [{ slug: 'kneading', name: '=Kneading of dough' }],
});
const SHOP = framework({
  slug: 'shop',
  roles: [
    { slug: 'baker', title: 'Bakers, senior' },
    { slug: 'head', title: 'Head of the bakery' },
  ],
  skills: [
    { slug: 'dough', name: 'Dough kneading' },
    { slug: 'sums', name: 'Sums' },
  ],
});

const asked = async (
  graph: Parameters<typeof exportCandidates>[0],
  more: Partial<CandidatesQuestion> = {},
) => {
  const { candidates, pieces, fileName } = await exportCandidates(graph, {
    a: 'acme',
    b: 'shop',
    format: 'csv',
    ...more,
  });
  return { candidates, text: [...(pieces as Iterable<string>)].join(''), fileName };
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A file of candidates on ${engine.title}`, () => {
    const graph = withDatabase(engine);
    let folder = '';
    let served: Served;
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-candidates-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      await prepareGraph(graph.database);
      served = await serve(graph.database, ACME, SHOP);
    });
    const give = async (name: string, text: string) => {
      const file = path.join(folder, name);
      await writeFile(file, text);
      const source = await openMappings(file);
      const outcome = await importMappings(graph.database, await served.readings.refresh(), source);
      await served.readings.refresh();
      return outcome;
    };
    const counterparts = async () => {
      const { role, skill }: Json = await served.ask(`{
        role(ref: "acme/baker") { counterparts { role { slug } basis } }
        skill(ref: "acme/kneading") { counterparts { skill { slug } basis } }
      }`);
      return [...role.counterparts, ...skill.counterparts];
    };
    const baker = { role: { slug: 'shop/baker' } };
    const dough = { skill: { slug: 'shop/dough' } };

    test.each(['csv', 'yaml'] as const)(
      'is given back as %s: what a person confirmed is confirmed, the rest stays a candidate',
      async (format) => {
        const current = await served.readings.refresh();
        const { candidates, text, fileName } = await asked(current, { format });
        expect([candidates, fileName]).toEqual([2, `acme-shop.${format}`]);
        expect(await give(fileName, text)).toMatchObject({ mappings: 2, candidates: 2, remarks: [] });
        expect(await counterparts()).toEqual([
          { ...baker, basis: 'DERIVED' },
          { ...dough, basis: 'DERIVED' },
        ]);
        const confirmed = text.replace(/DERIVED(?=[,\n])/, 'CONFIRMED').replace('CLOSE', 'SAME');
        expect(await give(fileName, confirmed)).toMatchObject({ mappings: 2, candidates: 1, replaced: 2 });
        expect(await counterparts()).toEqual([
          { ...baker, basis: 'CONFIRMED' },
          { ...dough, basis: 'DERIVED' },
        ]);
        // What is SAME as something there is looked for no more.
        const again = await asked(await served.readings.refresh(), { format });
        expect(again.candidates).toBe(1);
        expect(again.text).not.toContain('acme/baker');
      },
    );

    test.each(['csv', 'yaml'] as const)('of which nothing is left takes all back as %s', async (format) => {
      const current = await served.readings.refresh();
      const { text, fileName } = await asked(current, { format });
      await give(fileName, text);
      const { candidates, text: none } = await asked(current, { format, atLeast: 1 });
      expect(candidates).toBe(0);
      expect(await give(fileName, none)).toMatchObject({ mappings: 0, replaced: 2, remarks: [] });
      expect((await served.readings.refresh()).mappings.list).toEqual([]);
    });
  });
}

test('candidates are a table with names for people, formulas disarmed', async () => {
  const { text } = await asked(mappedReading([], ACME, SHOP));
  const [header, ...rows] = text.trimEnd().split('\n');
  expect(header).toBe('from,fromName,to,toName,type,basis,confidence,reason');
  expect(rows).toEqual([
    expect.stringMatching(
      /^Role:acme\/baker,"Senior ""baker""","?Role:shop\/baker"?,"Bakers, senior",CLOSE,DERIVED,0\.\d+,"?a name is the same/,
    ),
    expect.stringMatching(
      /^Skill:acme\/kneading,'=Kneading of dough,Skill:shop\/dough,Dough kneading,CLOSE,DERIVED,/,
    ),
  ]);
});

test('a name in a document of candidates stays a text, whatever it would say as a word of YAML', async () => {
  const named = (slug: string) => framework({ slug, roles: [{ slug: 'clerk', title: 'NULL' }] });
  const { text } = await asked(mappedReading([], named('acme'), named('shop')), { format: 'yaml' });
  expect(parse(text)).toMatchObject({ mappings: [{ fromName: 'NULL', toName: 'NULL', type: 'CLOSE' }] });
});

test('candidates are those of the things that are asked for, as sure as they are wanted', async () => {
  const graph = mappedReading([], ACME, SHOP);
  expect((await asked(graph, { things: 'skills' })).text).not.toContain('Role:');
  expect((await asked(graph, { atLeast: 1 })).candidates).toBe(0);
  expect((await asked(graph, { atLeast: 1, format: 'yaml' })).text).toMatch(/^# .*mappings: \[\]\n$/s);
});

test('candidates of one framework in itself, of none, of no share and of what may not be passed on are refused', async () => {
  const graph = mappedReading([], ACME, SHOP);
  await expect(asked(graph, { b: 'acme' })).rejects.toThrow(InvalidInputError);
  await expect(asked(graph, { b: 'nobody' })).rejects.toThrow(/nobody/);
  await expect(asked(graph, { atLeast: 2 })).rejects.toThrow('atLeast is 2');
  const closed = { ...SHOP, framework: { ...SHOP.framework, redistribution: 'FORBIDDEN' as const } };
  const withClosed = mappedReading([], ACME, closed);
  await expect(asked(withClosed)).rejects.toThrow(ForbiddenError);
  expect((await asked(withClosed, { isForOwnUse: true })).candidates).toBe(2);
});
