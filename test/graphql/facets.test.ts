import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const BUILT_IN = framework({
  title: 'Leadership',
  roles: [
    { slug: 'coder', track: 'INDIVIDUAL', seniority: 1 },
    { slug: 'lead', track: 'MANAGEMENT', seniority: 2 },
    { slug: 'manager', track: 'MANAGEMENT', seniority: 10 },
    { slug: 'chief', track: 'EXECUTIVE', seniority: 10 },
    { slug: 'board', kind: 'BODY' },
    { slug: 'agency', kind: 'OUTSIDE_PARTY' },
    { slug: 'chief-of-old', variantOf: 'chief', track: 'EXECUTIVE', seniority: 10 },
  ],
  skillCategories: [
    { slug: 'technical', title: 'Technical' },
    { slug: 'people', title: 'People Skills' },
  ],
  skills: [
    { slug: 'coding', category: 'technical' },
    { slug: 'testing', category: 'technical' },
    { slug: 'coaching', category: 'people' },
  ],
  requirements: [
    { role: 'coder', skill: 'coding' },
    { role: 'lead', skill: 'coding' },
    { role: 'lead', skill: 'coaching' },
  ],
});
const ONET = framework({
  slug: 'onet',
  title: 'Imported',
  roles: [{ slug: 'clerk', track: 'INDIVIDUAL' }],
  skillCategories: [{ slug: 'office', title: 'Office' }],
  skills: [{ slug: 'typing', category: 'office' }],
});

const FACETS = 'totalCount facets { name values { value title count } }';

/** Each facet as "value count, ...", by name. */
const counts = ({ facets }: Json) =>
  Object.fromEntries(
    facets.map(({ name, values }: Json) => [
      name,
      values.map(({ value, count }: Json) => `${value} ${count}`).join(', '),
    ]),
  );

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Facets on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('divide all roles by track, kind, rung and framework, each value with its words', async () => {
      const { ask } = await serve(graph.database, BUILT_IN, ONET);
      const { roles }: Json = await ask(`{ roles(first: 1) { ${FACETS} } }`);
      expect(roles).toEqual({
        totalCount: 7,
        facets: [
          {
            name: 'track',
            values: [
              { value: 'INDIVIDUAL', title: 'Individual', count: 2 },
              { value: 'MANAGEMENT', title: 'Management', count: 2 },
              { value: 'EXECUTIVE', title: 'Executive', count: 1 },
            ],
          },
          {
            name: 'kind',
            values: [
              { value: 'JOB', title: 'Job', count: 5 },
              { value: 'BODY', title: 'Body', count: 1 },
              { value: 'OUTSIDE_PARTY', title: 'Outside party', count: 1 },
            ],
          },
          {
            name: 'seniority',
            values: [
              { value: '1', title: 'Rung 1', count: 1 },
              { value: '2', title: 'Rung 2', count: 1 },
              { value: '10', title: 'Rung 10', count: 2 },
            ],
          },
          {
            name: 'framework',
            values: [
              { value: 'onet', title: 'Imported', count: 1 },
              { value: 'engineering-leadership', title: 'Leadership', count: 6 },
            ],
          },
        ],
      });
    });

    it('count what meets the other filters, whatever their own asks for', async () => {
      const { ask } = await serve(graph.database, BUILT_IN, ONET);
      const of = async (filter: string) =>
        counts((await ask(`{ roles(filter: ${filter}) { ${FACETS} } }`)).roles);
      expect(await of('{ tracks: [MANAGEMENT], includeVariants: true }')).toEqual({
        track: 'INDIVIDUAL 2, MANAGEMENT 2, EXECUTIVE 2',
        kind: 'JOB 2',
        seniority: '2 1, 10 1',
        framework: 'engineering-leadership 2',
      });
      expect(await of('{ seniorityMin: 3, frameworks: ["Leadership"] }')).toEqual({
        track: 'MANAGEMENT 1, EXECUTIVE 1',
        kind: 'JOB 2',
        seniority: '1 1, 2 1, 10 2',
        framework: 'engineering-leadership 2',
      });
      expect(await of('{ requires: "coding", kinds: [BODY] }')).toEqual({
        track: '',
        kind: 'JOB 2',
        seniority: '',
        framework: '',
      });
      expect(await of('{ text: "no such role" }')).toEqual({
        track: '',
        kind: '',
        seniority: '',
        framework: '',
      });
    });

    it('tell what choosing one of their values finds', async () => {
      const { ask } = await serve(graph.database, BUILT_IN, ONET);
      const { roles }: Json = await ask(
        `{ roles(filter: { tracks: [MANAGEMENT], seniorityMin: 2 }) { ${FACETS} } }`,
      );
      expect(roles.facets[0].values).not.toEqual([]);
      for (const { value, count } of roles.facets[0].values) {
        const chosen: Json = await ask(
          `{ roles(filter: { tracks: [${value}], seniorityMin: 2 }) { totalCount } }`,
        );
        expect(chosen.roles.totalCount, value).toBe(count);
      }
      const { skills }: Json = await ask(`{ skills { ${FACETS} } }`);
      expect(skills.facets[0].values).not.toEqual([]);
      for (const { value, count } of skills.facets[0].values) {
        const chosen: Json = await ask(`{ skills(filter: { categories: ["${value}"] }) { totalCount } }`);
        expect(chosen.skills.totalCount, value).toBe(count);
      }
    });

    it('divide skills by category and framework', async () => {
      const { ask } = await serve(graph.database, BUILT_IN, ONET);
      const { all, some, needed }: Json = await ask(`{ all: skills { ${FACETS} }
        some: skills(filter: { categories: ["people"], frameworks: ["engineering-leadership"] }) { ${FACETS} }
        needed: skills(filter: { requiredBy: "lead" }) { ${FACETS} } }`);
      expect(all.facets).toEqual([
        {
          name: 'category',
          values: [
            { value: 'onet/office', title: 'Office', count: 1 },
            { value: 'people', title: 'People Skills', count: 1 },
            { value: 'technical', title: 'Technical', count: 2 },
          ],
        },
        {
          name: 'framework',
          values: [
            { value: 'onet', title: 'Imported', count: 1 },
            { value: 'engineering-leadership', title: 'Leadership', count: 3 },
          ],
        },
      ]);
      expect(counts(some)).toEqual({
        category: 'people 1, technical 2',
        framework: 'engineering-leadership 1',
      });
      expect(counts(needed)).toEqual({
        category: 'people 1, technical 1',
        framework: 'engineering-leadership 2',
      });
    });
  });
}
