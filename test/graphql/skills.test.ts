import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  skillCategories: [
    { slug: 'people', title: 'People Skills', description: 'Working with people.' },
    { slug: 'technical', title: 'Technical' },
    { slug: 'empty', title: 'An empty one' },
  ],
  skills: [
    {
      slug: 'coaching',
      name: 'Coaching',
      category: 'people',
      aliases: ['Mentoring'],
      parts: ['listening', 'asking'],
    },
    { slug: 'listening', category: 'people' },
    { slug: 'asking', category: 'people', description: 'Asking OPEN questions.' },
    { slug: 'coding', category: 'technical' },
  ],
  requirements: [
    { role: 'lead', skill: 'coding', level: 4, importance: 0.5 },
    { role: 'coder', skill: 'coding', level: 4, importance: 0.9 },
    { role: 'architect', skill: 'coding', level: 4, importance: 0.5 },
    { role: 'director', skill: 'coding', level: 1 },
    { role: 'lead', skill: 'coaching', level: 3 },
  ],
  buildsOn: [
    { role: 'manager', on: 'lead' },
    { role: 'director', on: 'lead' },
  ],
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Skills on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('tell everything that is said of them', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      expect(
        await ask(`{ skill(ref: "mentoring") { id slug name aliases description category { id slug title description skillCount }
          parts { slug } citations { locator } } asking: skill(ref: "asking") { description parts { slug } } }`),
      ).toEqual({
        skill: {
          id: 'Skill:coaching',
          slug: 'coaching',
          name: 'Coaching',
          aliases: ['Mentoring'],
          description: null,
          category: {
            id: 'SkillCategory:people',
            slug: 'people',
            title: 'People Skills',
            description: 'Working with people.',
            skillCount: 3,
          },
          parts: [{ slug: 'asking' }, { slug: 'listening' }],
          citations: [{ locator: 'Heading' }],
        },
        asking: { description: 'Asking OPEN questions.', parts: [] },
      });
    });

    it('are needed by roles that state it and roles that build on those: highest level first', async () => {
      const { ask, refusal } = await serve(graph.database, GRAPH);
      const shown = 'totalCount nodes { role { slug } level inheritedFrom { slug } }';
      const { skill }: Json =
        await ask(`{ skill(ref: "coding") { all: requiredBy { ${shown} } own: requiredBy(effective: false) { totalCount }
        high: requiredBy(minLevel: 1.5) { totalCount } } }`);
      expect(skill).toEqual({
        all: {
          totalCount: 5,
          nodes: [
            { role: { slug: 'coder' }, level: 4, inheritedFrom: null },
            { role: { slug: 'architect' }, level: 4, inheritedFrom: null },
            { role: { slug: 'lead' }, level: 4, inheritedFrom: null },
            { role: { slug: 'manager' }, level: 4, inheritedFrom: { slug: 'lead' } },
            { role: { slug: 'director' }, level: 1, inheritedFrom: null },
          ],
        },
        own: { totalCount: 4 },
        high: { totalCount: 4 },
      });
      expect(
        await refusal('{ skill(ref: "coding") { requiredBy(minLevel: 7) { totalCount } } }'),
      ).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'minLevel',
      });
    });

    it('are needed by roles that are shown page by page', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { skill }: Json = await ask(
          `query Page($after: String) { skill(ref: "coding") { requiredBy(first: 2, after: $after) {
            edges { cursor node { role { slug } } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`,
          { after },
        );
        const { edges, pageInfo } = skill.requiredBy;
        expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
        seen.push(...edges.map(({ node }: Json) => node.role.slug));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(['coder', 'architect', 'lead', 'manager', 'director']);
    });

    it('are listed by name or by demand, filtered', async () => {
      const { ask, refusal } = await serve(graph.database, GRAPH);
      const cases: readonly [behaviour: string, args: string, slugs: readonly string[]][] = [
        ['by name', '', ['asking', 'coaching', 'coding', 'listening']],
        [
          'by name, Z first',
          '(orderBy: [{ field: NAME, direction: DESC }])',
          ['listening', 'coding', 'coaching', 'asking'],
        ],
        [
          'by demand',
          '(orderBy: [{ field: DEMAND, direction: DESC }])',
          ['coding', 'coaching', 'asking', 'listening'],
        ],
        [
          'by demand, then name',
          '(orderBy: [{ field: DEMAND }, { field: NAME, direction: DESC }])',
          ['listening', 'asking', 'coaching', 'coding'],
        ],
        [
          'of a category by title',
          '(filter: { categories: ["PEOPLE skills"] })',
          ['asking', 'coaching', 'listening'],
        ],
        ['that a role needs', '(filter: { requiredBy: "Manager" })', ['coaching', 'coding']],
        ['with a text in an alias', '(filter: { text: "MENTOR" })', ['coaching']],
        ['with a text in the description', '(filter: { text: "open Q" })', ['asking']],
        [
          'that meet all conditions',
          '(filter: { categories: ["people"], requiredBy: "lead", text: "c", frameworks: ["engineering-leadership"] })',
          ['coaching'],
        ],
      ];
      const found: Json = await ask(
        `{ ${cases.map(([, args], at) => `c${at}: skills${args} { totalCount nodes { slug } }`).join('\n')} }`,
      );
      expect(
        cases.map(([behaviour], at) => [behaviour, found[`c${at}`].nodes.map(({ slug }: Json) => slug)]),
      ).toEqual(cases.map(([behaviour, , slugs]) => [behaviour, slugs]));
      expect(
        await refusal('{ skills(filter: { categories: ["peple", "people"] }) { totalCount } }'),
      ).toMatchObject({
        code: 'INVALID_INPUT',
        unknown: ['peple'],
        suggestions: ['people'],
      });
      expect(await refusal('{ skills(filter: { requiredBy: "anager" }) { totalCount } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'filter.requiredBy',
        suggestions: [{ id: 'Role:manager', name: 'Manager' }],
      });
    });

    it('belong to categories, which are listed by title', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      expect(await ask('{ skillCategories { slug skillCount } sources { slug kind } }')).toEqual({
        skillCategories: [
          { slug: 'empty', skillCount: 0 },
          { slug: 'people', skillCount: 3 },
          { slug: 'technical', skillCount: 1 },
        ],
        sources: [{ slug: 'page', kind: 'ARTICLE' }],
      });
    });
  });
}
