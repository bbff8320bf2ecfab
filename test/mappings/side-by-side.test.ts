import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeFramework } from '../../src/frameworks/removal.ts';
import { importMappings } from '../../src/mappings/import/import-mappings.ts';
import { openMappings } from '../../src/mappings/import/open-mappings.ts';
import { checkGraph } from '../../src/storage/check/check-graph.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';

const ACME = framework({
  slug: 'acme',
  roles: [
    { slug: 'junior', title: 'Junior baker' },
    { slug: 'senior', title: 'Senior baker' },
  ],
  skills: [
    { slug: 'kneading', name: 'Kneading of dough' },
    { slug: 'sums', name: 'Sums' },
  ],
  requirements: [
    { role: 'senior', skill: 'kneading', level: 4 },
    { role: 'senior', skill: 'sums', level: 2 },
  ],
  transitions: [{ from: 'junior', to: 'senior' }],
});
const SHOP = framework({
  slug: 'shop',
  roles: [
    { slug: '35-1011.00', title: 'Bakers, senior' },
    { slug: 'head', title: 'Head of the bakery' },
  ],
  skills: [
    { slug: 'dough', name: 'Dough kneading' },
    { slug: 'arithmetic', name: 'Arithmetic' },
  ],
  requirements: [
    { role: 'head', skill: 'dough', level: 5 },
    { role: 'head', skill: 'arithmetic', level: 3 },
  ],
  transitions: [{ from: '35-1011.00', to: 'head' }],
});

const MAPPINGS = `from,to,type,confidence,reason
acme/senior,shop/35-1011.00,SAME,0.8,The same oven
Skill:acme/kneading,Skill:shop/dough,closeMatch,0.9,
`;
const CROSSWALK = `The crosswalk
Version,1
,
O*NET Id,O*NET Title,O*NET Description,ESCO or ISCO URI,ESCO or ISCO Title,ESCO or ISCO Description,Type of Match
35-1011.00,Bakers,,http://data.europa.eu/esco/occupation/senior,senior,,exactMatch
35-1011.00,Bakers,,http://data.europa.eu/esco/isco/C7512,bakers,,broadMatch
99-9999.00,None,,http://data.europa.eu/esco/occupation/junior,junior,,closeMatch
35-1011.00,Bakers,,http://data.europa.eu/esco/occupation/junior,junior,,looksLike
`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Frameworks side by side on ${engine.title}`, () => {
    const graph = withDatabase(engine);
    let folder = '';
    let served: Served;
    const fileOf = async (name: string, text: string) => {
      const file = path.join(folder, name);
      await writeFile(file, text);
      return file;
    };
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-sides-'));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      await prepareGraph(graph.database);
      served = await serve(graph.database, ACME, SHOP);
    });
    const load = async (name: string, text: string, options = {}) => {
      const source = await openMappings(await fileOf(name, text));
      const outcome = await importMappings(graph.database, await served.readings.refresh(), source, options);
      await served.readings.refresh();
      return outcome;
    };

    test('a file of mappings is read, served from both sides, and replaced by its next version', async () => {
      expect(await load('mine.csv', MAPPINGS)).toMatchObject({ mappings: 2, candidates: 0, replaced: 0 });
      const COUNTERPART = 'type basis isCandidate confidence reason statedBy framework { slug }';
      const data: Json = await served.ask(`{
        role(ref: "acme/senior") {
          counterparts(first: 1) { role { slug } ${COUNTERPART} }
          counterpartCount all: counterparts { basis } none: counterpartCount(frameworks: ["acme"])
        }
        skill(ref: "shop/dough") { counterparts(frameworks: ["acme"], first: 1) { skill { slug } ${COUNTERPART} } counterpartCount }
      }`);
      expect(data.role.counterparts).toEqual([
        {
          role: { slug: 'shop/35-1011.00' },
          type: 'SAME',
          basis: 'CONFIRMED',
          isCandidate: false,
          confidence: 0.8,
          reason: 'The same oven',
          statedBy: 'mine.csv',
          framework: { slug: 'shop' },
        },
      ]);
      expect([data.role.counterpartCount, data.role.none, data.skill.counterpartCount]).toEqual([
        data.role.all.length,
        0,
        1,
      ]);
      expect(data.skill.counterparts).toMatchObject([
        { skill: { slug: 'acme/kneading' }, type: 'CLOSE', basis: 'CONFIRMED', confidence: 0.9 },
      ]);
      expect(await load('mine.csv', MAPPINGS.replace('SAME', 'BROADER'))).toMatchObject({ replaced: 2 });
      const again: Json = await served.ask(`{
        a: role(ref: "acme/senior") { counterparts(first: 1) { type } }
        b: role(ref: "shop/35-1011.00") { counterparts(first: 1) { type } }
      }`);
      expect(again).toEqual({
        a: { counterparts: [{ type: 'BROADER' }] },
        b: { counterparts: [{ type: 'NARROWER' }] },
      });
      expect((await checkGraph(graph.database)).problems).toEqual([]);
    });

    test('a dry run writes nothing, and a file with mistakes tells all of them and writes nothing', async () => {
      await load('dry.csv', MAPPINGS, { dryRun: true });
      const wrong = 'from,to,type,confidence\nacme/senior,shop/head,SIMILAR,2\n,shop/head,SAME,\n';
      await expect(load('wrong.csv', wrong)).rejects.toThrow(
        /row 2: type is "SIMILAR"[^]*row 2: confidence is "2"[^]*row 3: from is missing/,
      );
      const nobody = 'from,to,type\nacme/nobody,shop/head,SAME\nacme/senior,acme/junior,SAME\n';
      await expect(load('nobody.csv', nobody)).rejects.toThrow(/row 2: No [^]*row 3: .*of one framework/);
      const yaml = 'mappings:\n  - from: acme/senior\n    to: shop/head\n    type: SAME\n    sure: 1\n';
      await expect(load('wrong.yml', yaml)).rejects.toThrow(/wrong\.yml:5:5: "sure" is nothing of a mapping/);
      expect((await served.readings.current()).mappings.list).toEqual([]);
    });

    test('a column that is nothing of a mapping is told, and a name of nothing is looked for where the other one is', async () => {
      const extra = 'from,to,type,sure\nacme/senior,shop/head,SAME,1\n';
      expect((await load('extra.csv', extra)).remarks).toEqual([
        {
          manner: 'left out',
          what: 'the column "sure", which is nothing of a mapping',
          count: 1,
          places: ['extra.csv'],
        },
      ]);
      const skill = 'from,to,type\nacme/kneading,shop/dogh,SAME\n';
      await expect(load('skill.csv', skill)).rejects.toThrow(/row 2: No skill is called "shop\/dogh"/);
    });

    test('two files whose names have no Latin letter state mappings of their own', async () => {
      await load('対応.csv', MAPPINGS);
      await load('映射.csv', MAPPINGS);
      const { list } = (await served.readings.current()).mappings;
      expect(new Set(list.map(({ id }) => id)).size).toBe(4);
    });

    test('a document of mappings says the same as a table', async () => {
      const yaml =
        '- from: acme/senior\n  to: shop/35-1011.00\n  type: SAME\n  confidence: 0.8\n  basis: STATED\n';
      expect(await load('mine.yml', yaml)).toMatchObject({ mappings: 1 });
      expect((await served.readings.current()).mappings.list).toMatchObject([
        { fromId: 'Role:acme/senior', toId: 'Role:shop/35-1011.00', type: 'SAME', basis: 'STATED' },
      ]);
    });

    test('the published crosswalk is read with the lines before its header, and says what it leaves out', async () => {
      const outcome = await load('crosswalk.csv', CROSSWALK);
      expect(outcome).toMatchObject({ form: 'the crosswalk between ESCO and O*NET', mappings: 1 });
      expect(outcome.remarks.map(({ manner, what, count }) => [manner, what, count])).toEqual([
        ['left out', 'the type of match "looksLike", which is none of SKOS', 1],
        ['left out', 'a group of ISCO that no framework here has', 1],
        ['left out', 'an occupation that no framework here has', 1],
      ]);
      expect((await served.readings.current()).mappings.list).toMatchObject([
        {
          fromId: 'Role:shop/35-1011.00',
          toId: 'Role:acme/senior',
          type: 'SAME',
          basis: 'STATED',
          confidence: null,
        },
      ]);
    });

    test('candidates are told apart, and count in no gap and on no path', async () => {
      const { role, skillGap, transitionPaths }: Json = await served.ask(`{
        role(ref: "acme/senior") { counterparts { role { slug } type basis isCandidate confidence statedBy } }
        skillGap(from: "acme/senior", to: "shop/head") { items { skill { slug } status haveThrough { type } } }
        transitionPaths(from: "acme/junior", to: "shop/head", frameworks: []) { paths { rank } noPath { reason } }
      }`);
      expect(role.counterparts[0]).toMatchObject({
        role: { slug: 'shop/35-1011.00' },
        type: 'CLOSE',
        basis: 'DERIVED',
        isCandidate: true,
        statedBy: null,
      });
      expect(role.counterparts[0].confidence).toBeLessThanOrEqual(0.95);
      expect(skillGap.items.map(({ status }: Json) => status)).toEqual(['UNKNOWN', 'UNKNOWN']);
      expect(transitionPaths).toEqual({ paths: [], noPath: { reason: 'NO_CROSSING' } });
    });

    test('gaps and paths go over what is mapped, and what is not mapped is unknown', async () => {
      await load('mine.csv', MAPPINGS);
      const { skillGap, transitionPaths, alone }: Json = await served.ask(`{
        skillGap(from: "acme/senior", to: "shop/head") {
          items { skill { slug } status have need haveThrough { skill { slug } type confidence } }
          notMentioned { skill { slug } }
        }
        alone: transitionPaths(from: "acme/junior", to: "shop/head") { paths { rank } noPath { reason } }
        transitionPaths(from: "acme/junior", to: "shop/head", frameworks: ["shop"]) {
          exhausted
          paths { cost length steps { cost from { slug } to { slug } transition { kind } crossing { role { slug } type confidence } } }
        }
      }`);
      expect(skillGap.items).toEqual([
        {
          skill: { slug: 'shop/dough' },
          status: 'RAISED',
          have: 4,
          need: 5,
          haveThrough: { skill: { slug: 'acme/kneading' }, type: 'CLOSE', confidence: 0.9 },
        },
        { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN', have: null, need: 3, haveThrough: null },
      ]);
      expect(skillGap.notMentioned).toEqual([{ skill: { slug: 'acme/sums' } }]);
      expect(alone).toEqual({ paths: [], noPath: { reason: 'DIFFERENT_FRAMEWORKS' } });
      expect(transitionPaths).toEqual({
        exhausted: true,
        paths: [
          {
            cost: 3.2,
            length: 3,
            steps: [
              {
                cost: 1,
                from: { slug: 'acme/junior' },
                to: { slug: 'acme/senior' },
                transition: { kind: 'PROMOTION' },
                crossing: null,
              },
              {
                cost: 1.2,
                from: { slug: 'acme/senior' },
                to: { slug: 'shop/35-1011.00' },
                transition: null,
                crossing: { role: { slug: 'shop/35-1011.00' }, type: 'SAME', confidence: 0.8 },
              },
              {
                cost: 1,
                from: { slug: 'shop/35-1011.00' },
                to: { slug: 'shop/head' },
                transition: { kind: 'PROMOTION' },
                crossing: null,
              },
            ],
          },
        ],
      });
    });

    test('removing either framework takes its mappings along, and nothing else', async () => {
      for (const slug of ['acme', 'shop']) {
        served = await serve(graph.database, ACME, SHOP);
        await load('mine.csv', MAPPINGS);
        const before = await served.readings.refresh();
        const removed = await removeFramework(graph.database, before, slug);
        expect(removed.mappings).toBe(2);
        const after = await served.readings.refresh();
        expect(after.mappings.list).toEqual([]);
        expect(after.version).toBeGreaterThan(before.version);
        expect(after.frameworks.map(({ scope }) => scope)).toEqual([slug === 'acme' ? 'shop' : 'acme']);
        expect((await checkGraph(graph.database)).problems).toEqual([]);
      }
    });
  });
}
