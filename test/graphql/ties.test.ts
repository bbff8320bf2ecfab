import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { type FrameworkParts, framework, load } from '../support/framework.ts';
import { importFile } from '../support/organization-file.ts';
import { withGraph } from '../support/with-graph.ts';

/** The built-in framework comes first; the ids of the other one come first. */
const TWICE: FrameworkParts = {
  roles: [{ slug: 'shepherd', title: 'Shepherd', kind: 'BODY' }],
  requirements: [{ role: 'keeper', skill: 'shearing' }],
  stages: [{ slug: 'seed' }],
  transitions: [{ from: 'herder', to: 'keeper' }],
  claims: [{ about: 'Role:keeper', attribute: 'teams' }],
  roleActivities: [
    { role: 'keeper', activity: 'a-counting' },
    { role: 'keeper', activity: 'b-walking', hoursPerWeek: { min: 0, max: 0, text: 'none' } },
  ],
};
const CONTENTS = [framework(TWICE), framework({ ...TWICE, slug: 'alpha' })];

/** A question, and the list in its answer. */
const LISTS: Readonly<Record<string, readonly [question: string, listIn: (data: Json) => Json[]]>> = {
  roles: ['roles(orderBy: [{ field: TITLE }]) { nodes { id } }', ({ roles }) => roles.nodes],
  skills: ['skills { nodes { id } }', ({ skills }) => skills.nodes],
  'skills by demand': ['skills(orderBy: [{ field: DEMAND }]) { nodes { id } }', ({ skills }) => skills.nodes],
  stages: ['stages { id }', ({ stages }) => stages],
  sources: ['sources { id }', ({ sources }) => sources],
  'categories of skills': ['skillCategories { id }', ({ skillCategories }) => skillCategories],
  transitions: ['transitions { id }', ({ transitions }) => transitions],
  'what a text finds': [
    'search(text: "shepherd") { nodes { node { id } } }',
    ({ search }) => search.nodes.map(({ node }: Json) => node),
  ],
  'what a title means': [
    'resolveTitle(title: "Shepherd") { role { id } }',
    ({ resolveTitle }) => resolveTitle.map(({ role }: Json) => role),
  ],
  'what is asked for': [
    'skillDemand { skill { id } }',
    ({ skillDemand }) => skillDemand.map(({ skill }: Json) => skill),
  ],
  'the facet of categories': [
    'skills { facets { name values { id: value } } }',
    ({ skills }) => skills.facets.find(({ name }: Json) => name === 'category').values,
  ],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Equals on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      await load(graph.database, ...CONTENTS);
      served = await serve(graph.database);
    });

    it.each(Object.entries(LISTS))(
      'among %s stand in the order of their ids',
      async (_, [question, listIn]) => {
        const ids = listIn(await served.ask(`{ ${question} }`)).map(({ id }) => id as string);
        const ofAlpha = ids.filter((id) => id.includes('alpha/'));
        expect(ofAlpha).not.toEqual([]);
        expect(ofAlpha.length).toBe(ids.length / 2);
        for (const id of ofAlpha) {
          const twin = ids.indexOf(id.replace('alpha/', ''));
          expect(ids.indexOf(id), id).toBeLessThan(twin);
        }
      },
    );

    it('among titles that mean no role stand in the order of the words', async () => {
      const titles = ['Zymurgist', 'Mime', 'Acrobat'].map((title, index) => `${index},${title},\n`);
      const { unmatchedTitles } = await importFile(
        graph.database,
        'circus.csv',
        `id,title,manager id\n${titles.join('')}9,Zymurgist,\n`,
      );
      expect(unmatchedTitles).toEqual([
        { title: 'Zymurgist', positions: 2 },
        { title: 'Acrobat', positions: 1 },
        { title: 'Mime', positions: 1 },
      ]);
    });

    it('are not those with no hours and those of which nobody knows the hours', async () => {
      const { role }: Json = await served.ask('{ role(ref: "keeper") { activities { activity { slug } } } }');
      expect(role.activities.map(({ activity }: Json) => activity.slug)).toEqual(['b-walking', 'a-counting']);
    });
  });
}
