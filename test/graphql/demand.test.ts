import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  roles: [
    { slug: 'coder', track: 'INDIVIDUAL', seniority: 1 },
    { slug: 'lead', track: 'MANAGEMENT', seniority: 2 },
    { slug: 'manager', track: 'MANAGEMENT', seniority: 3 },
    { slug: 'stranger' },
    { slug: 'idle', track: 'EXECUTIVE', seniority: 9 },
    { slug: 'lead-of-old', variantOf: 'lead', track: 'MANAGEMENT', seniority: 2 },
  ],
  skillCategories: [{ slug: 'people', title: 'People Skills' }, { slug: 'technical' }],
  skills: [
    { slug: 'coding', category: 'technical' },
    { slug: 'coaching', category: 'people' },
    { slug: 'hiring', category: 'people' },
  ],
  requirements: [
    { role: 'coder', skill: 'coding', level: 4 },
    { role: 'lead', skill: 'coding', level: 3 },
    { role: 'lead', skill: 'coaching', level: 2 },
    { role: 'manager', skill: 'coding', level: 1 },
    { role: 'manager', skill: 'hiring', level: 3.5 },
    { role: 'stranger', skill: 'hiring', level: 1 },
    { role: 'lead-of-old', skill: 'coding', level: 5 },
  ],
  buildsOn: [{ role: 'manager', on: 'lead' }],
});

const ROW = 'skill { slug } category { slug } track seniority roleCount averageLevel peakLevel';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The demand for skills on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is told by skill, what roles take over included', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const none = { track: null, seniority: null };
      expect(await ask(`{ skillDemand { ${ROW} } }`)).toEqual({
        skillDemand: [
          {
            skill: { slug: 'coding' },
            category: { slug: 'technical' },
            ...none,
            roleCount: 3,
            averageLevel: 2.667,
            peakLevel: 4,
          },
          {
            skill: { slug: 'hiring' },
            category: { slug: 'people' },
            ...none,
            roleCount: 2,
            averageLevel: 2.25,
            peakLevel: 3.5,
          },
          {
            skill: { slug: 'coaching' },
            category: { slug: 'people' },
            ...none,
            roleCount: 2,
            averageLevel: 2,
            peakLevel: 2,
          },
        ],
      });
    });

    it('is told by category, track and rung', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { category, track, seniority }: Json =
        await ask(`{ category: skillDemand(groupBy: CATEGORY) { ${ROW} }
        track: skillDemand(groupBy: TRACK) { ${ROW} } seniority: skillDemand(groupBy: SENIORITY) { ${ROW} } }`);
      expect(category).toMatchObject([
        { skill: null, category: { slug: 'technical' }, roleCount: 3, averageLevel: 2.667, peakLevel: 4 },
        { skill: null, category: { slug: 'people' }, roleCount: 3, averageLevel: 2.125, peakLevel: 3.5 },
      ]);
      expect(track).toMatchObject([
        {
          skill: null,
          category: null,
          track: 'MANAGEMENT',
          seniority: null,
          roleCount: 2,
          averageLevel: 2.3,
        },
        { track: 'INDIVIDUAL', roleCount: 1, averageLevel: 4, peakLevel: 4 },
        { track: null, roleCount: 1, averageLevel: 1, peakLevel: 1 },
      ]);
      expect(seniority.map((row: Json) => [row.seniority, row.roleCount, row.averageLevel])).toEqual([
        [1, 1, 4],
        [2, 1, 2.5],
        [3, 1, 2.167],
        [null, 1, 1],
      ]);
    });

    it('is that of the roles that the filter admits', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const rows = async (args: string) => {
        const { skillDemand }: Json = await ask(
          `{ skillDemand(${args}) { skill { slug } roleCount peakLevel } }`,
        );
        return skillDemand.map(
          ({ skill, roleCount, peakLevel }: Json) => `${skill.slug} ${roleCount} ${peakLevel}`,
        );
      };
      expect(await rows('filter: { tracks: [MANAGEMENT] }')).toEqual([
        'coaching 2 2',
        'coding 2 3',
        'hiring 1 3.5',
      ]);
      expect(await rows('filter: { tracks: [MANAGEMENT], includeVariants: true }, first: 1')).toEqual([
        'coding 3 5',
      ]);
      expect(await rows('filter: { requires: "hiring", seniorityMin: 1 }')).toEqual([
        'hiring 1 3.5',
        'coaching 1 2',
        'coding 1 1',
      ]);
      expect(await rows('filter: { text: "no such role" }')).toEqual([]);
    });

    it('refuses what is out of bounds or not known', async () => {
      const { answer, refusal } = await serve(graph.database, GRAPH);
      for (const first of [0, 1001]) {
        expect(await refusal(`{ skillDemand(first: ${first}) { roleCount } }`)).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'first',
        });
      }
      expect(await refusal('{ skillDemand(filter: { requires: "codign" }) { roleCount } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'filter.requires',
      });
      const { errors } = await answer('{ skillDemand(groupBy: FRAMEWORK) { roleCount } }');
      expect(errors).toHaveLength(1);
    });
  });
}
