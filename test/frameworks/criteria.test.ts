import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { importFramework } from '../../src/frameworks/import/import-framework.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { exportFramework } from '../../src/frameworks/export/export-framework.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';
import { BAKERY } from './import/job-family-pages.ts';
import { repositories } from './import/read-repository.ts';

/** A skill with lines on both rungs, one that is graded on one of them, on both, one with no words, and one only one has. */
const THEMES = `name: Baking
levels: [{ id: low, rank: 1 }, { id: mid, rank: 2 }, { id: high, rank: 3 }]
themes: [dough, heat, till, shape, taste]
competencies:
  - { level: low, theme: dough, summary: [Weighs flour, "Reads  a SCALE"] }
  - { level: mid, theme: dough, summary: [Reads a scale, Shapes loaves] }
  - { level: high, theme: dough, summary: [Shapes loaves] }
  - { level: low, theme: heat, summary: Lights the oven, proficiency: Working }
  - { level: mid, theme: heat, summary: Keeps the oven }
  - { level: low, theme: till, summary: Counts, proficiency: Awareness }
  - { level: mid, theme: till, summary: Counts twice, proficiency: Expert }
  - { level: low, theme: shape, proficiency: some }
  - { level: mid, theme: shape, proficiency: some }
  - { level: mid, theme: taste, summary: Tastes }
`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Criteria in ${engine.title}`, () => {
    const graph = withDatabase(engine);
    const { write } = repositories();
    beforeEach(() => prepareGraph(graph.database));

    const bringIn = async (files: Readonly<Record<string, string>>, slug: string) => {
      const readings = new GraphReadings(graph.database);
      try {
        const source = await openFramework(await write(files), { slug });
        await importFramework(graph.database, await readings.refresh(), source, {});
        return await readings.refresh();
      } finally {
        readings.stop();
      }
    };
    const ask = async (query: string) => {
      const { data, errors } = await (await serve(graph.database)).answer(query);
      expect(errors).toBeUndefined();
      return data;
    };

    test('that differ are listed where a source leaves a level open, and grade nothing', async () => {
      await bringIn({ 'baking.yml': THEMES }, 'acme');
      const lines = 'criteria { skill { name } from { level } to { level } added kept gone }';
      const data = await ask(`{
        skillGap(from: "acme/baking/low", to: "acme/baking/mid") {
          ${lines}
          items { skill { name } have need status }
          coverage { known unknown }
          brief { ${lines} }
        }
        back: skillGap(from: "acme/baking/mid", to: "acme/baking/low") { criteria { skill { name } added gone } }
        profileGap(to: "acme/baking/mid", profile: []) { criteria { added } }
        transitionPaths(from: "acme/baking/low", to: "acme/baking/high") {
          paths { steps { gap { criteria { skill { name } added kept gone } } } brief { criteria { skill { name } added kept gone } } }
        }
      }`);
      const criteria = [
        {
          skill: { name: 'dough' },
          from: { level: null },
          to: { level: null },
          added: ['Shapes loaves'],
          kept: ['Reads a scale'],
          gone: ['Weighs flour'],
        },
        {
          skill: { name: 'heat' },
          from: { level: 3 },
          to: { level: null },
          added: ['Keeps the oven'],
          kept: [],
          gone: ['Lights the oven'],
        },
      ];
      expect(data).toMatchObject({
        skillGap: {
          criteria,
          items: [{ skill: { name: 'till' }, have: 1, need: 5, status: 'RAISED' }],
          coverage: { known: 1, unknown: 0 },
          brief: { criteria },
        },
        back: {
          criteria: [
            { skill: { name: 'dough' }, added: ['Weighs flour'], gone: ['Shapes loaves'] },
            { skill: { name: 'heat' }, added: ['Lights the oven'], gone: ['Keeps the oven'] },
          ],
        },
        profileGap: { criteria: [] },
        transitionPaths: {
          paths: [
            {
              steps: [
                { gap: { criteria: [{ skill: { name: 'dough' } }, { skill: { name: 'heat' } }] } },
                {
                  gap: {
                    criteria: [
                      {
                        skill: { name: 'dough' },
                        added: [],
                        kept: ['Shapes loaves'],
                        gone: ['Reads a scale'],
                      },
                    ],
                  },
                },
              ],
              brief: {
                criteria: [
                  {
                    skill: { name: 'dough' },
                    added: ['Shapes loaves'],
                    kept: [],
                    gone: ['Weighs flour', 'Reads a SCALE'],
                  },
                ],
              },
            },
          ],
        },
      });
    });

    test('of several roles stand side by side, and not where each source says how well', async () => {
      await bringIn({ 'baking.yml': THEMES }, 'acme');
      const { compareRoles } = (await ask(`{
        compareRoles(roles: ["acme/baking/high", "acme/baking/low", "acme/baking/mid"]) {
          skills { skill { name } criteria { text expectedIn } }
        }
      }`)) as { compareRoles: { skills: { skill: { name: string }; criteria: unknown }[] } };
      expect(
        Object.fromEntries(compareRoles.skills.map(({ skill, criteria }) => [skill.name, criteria])),
      ).toEqual({
        dough: [
          { text: 'Shapes loaves', expectedIn: [true, false, true] },
          { text: 'Weighs flour', expectedIn: [false, true, false] },
          { text: 'Reads a SCALE', expectedIn: [false, true, true] },
        ],
        heat: [
          { text: 'Lights the oven', expectedIn: [null, true, false] },
          { text: 'Keeps the oven', expectedIn: [null, false, true] },
        ],
        till: null,
        shape: null,
        taste: null,
      });
    });

    test('of job families are asked for as they were imported, and come out again the same', async () => {
      const reading = await bringIn(BAKERY, 'acme');
      const data = await ask(`{
        role(ref: "acme/baker/senior-baker") {
          requirements { skill { name } inheritedFrom { title } expectation }
          responsibilities { responsibility { title } inheritedFrom { title } }
          transitionsTo { to { title } kind }
        }
        junior: role(ref: "acme/baker/junior-baker") { reportsTo { to { title } } }
        skillGap(from: "acme/baker/junior-baker", to: "acme/baker/baker-intermediate") {
          criteria { skill { name } added kept gone }
        }
      }`);
      expect(data).toMatchObject({
        junior: { reportsTo: [{ to: { title: 'Head Baker' } }] },
        skillGap: {
          criteria: [
            {
              skill: { name: 'Requirements' },
              added: ['Can shape a loaf'],
              kept: ['Can read a scale', 'Leads experts in rye'],
              gone: [],
            },
          ],
        },
      });
      expect(data).toMatchObject({
        role: {
          responsibilities: expect.arrayContaining([
            { responsibility: { title: 'Weighs flour' }, inheritedFrom: { title: 'Junior Baker' } },
            { responsibility: { title: 'Shapes loaves' }, inheritedFrom: { title: 'Baker (Intermediate)' } },
          ]) as unknown,
          requirements: expect.arrayContaining([
            { skill: { name: 'Dough' }, inheritedFrom: null, expectation: 'Tends a sourdough\nfor a year' },
          ]) as unknown,
        },
      });
      const { pieces } = await exportFramework(reading, 'acme', { format: 'yaml' });
      let text = '';
      for await (const piece of pieces ?? []) text += String(piece);
      const source = await openFramework(path.join(await write({ 'acme.yml': text }), 'acme.yml'));
      expect(await importFramework(graph.database, reading, source)).toMatchObject({
        added: 0,
        changed: 0,
        removed: 0,
        kept: [],
      });
    });
  });
}
