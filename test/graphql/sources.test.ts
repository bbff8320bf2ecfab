import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/graph/model.ts';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const onPage: Citation = {
  sourceId: 'Source:page',
  locator: 'Heading',
  note: null,
  basis: 'STATED',
  confidence: null,
};
const inBook: Citation = { ...onPage, sourceId: 'Source:book', locator: 'Chapter 1' };
const citations = [inBook];

/** One of every kind that cites the book, but for the framework, in the opposite order of the contract, and one that does not. */
const everyKind = framework({
  sources: [{ slug: 'book', title: 'A book', kind: 'OTHER' }],
  stages: [{ slug: 'seed', citations }],
  activities: [{ slug: 'coding', citations }],
  responsibilities: [{ slug: 'delivery', citations }],
  skills: [{ slug: 'coding', citations }],
  roles: [{ slug: 'lead', citations }],
  buildsOn: [{ role: 'lead', on: 'manager', citations }],
  transitions: [{ from: 'lead', to: 'manager', citations, shifts: [{ topic: 'Work', citations }] }],
  roleTitles: [{ role: 'lead', title: 'Captain', citations }],
  stageFocuses: [{ role: 'lead', stage: 'seed', focus: 'Speed', citations }],
  advice: [{ slug: 'listen', citations }],
  collaborations: [{ role: 'lead', with: 'manager', purpose: 'Plans', citations }],
  reportingLines: [{ from: 'lead', to: 'manager', citations }],
  roleActivities: [{ role: 'lead', activity: 'coding', citations }],
  roleResponsibilities: [{ role: 'lead', responsibility: 'delivery', citations }],
  requirements: [
    { role: 'lead', skill: 'coding', citations },
    { role: 'lead', skill: 'coaching' },
  ],
  claims: [{ about: 'Role:lead', attribute: 'teams', value: 'one', citations }],
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Sources on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('are listed by title, with what they are', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          sources: [
            { slug: 'page', title: 'The page', kind: 'ARTICLE' },
            { slug: 'b-talk', title: 'A talk', kind: 'INTERVIEW', publishedOn: '2023-04-05' },
            { slug: 'a-talk', title: 'A talk', kind: 'FORUM', publishedOn: '2023' },
          ],
        }),
      );
      expect(await ask('{ sources { id slug title kind publishedOn } }')).toEqual({
        sources: [
          {
            id: 'Source:a-talk',
            slug: 'a-talk',
            title: 'A talk',
            kind: 'FORUM',
            publishedOn: '2023',
          },
          {
            id: 'Source:b-talk',
            slug: 'b-talk',
            title: 'A talk',
            kind: 'INTERVIEW',
            publishedOn: '2023-04-05',
          },
          { id: 'Source:page', slug: 'page', title: 'The page', kind: 'ARTICLE', publishedOn: null },
        ],
      });
    });

    it('show the facts and things of every kind that cite them, in the order of the kinds', async () => {
      const { ask } = await serve(graph.database, everyKind);
      const { node }: Json =
        await ask(`{ node(id: "Source:book") { ... on Source { cites { totalCount nodes { __typename
        ... on Claim { about { id } value }
        ... on Requirement { role { slug } skill { slug } inheritedFrom { slug } }
        ... on RoleResponsibility { role { slug } responsibility { slug } inheritedFrom { slug } }
        ... on RoleActivity { role { slug } activity { slug } }
        ... on Transition { id }
        ... on ReportingLine { from { slug } to { slug } depth }
        ... on Collaboration { role { slug } with { slug } purpose }
        ... on Advice { id }
        ... on StageFocus { role { slug } stage { slug } focus }
        ... on RoleTitle { role { slug } title }
        ... on Shift { topic transition { id } }
        ... on BuildsOn { builder { slug } role { slug } }
        ... on Role { id }
        ... on Skill { id }
        ... on Responsibility { id }
        ... on Activity { id }
        ... on Stage { id }
        ... on Cited { citations { source { slug } locator } } } } } } }`);
      const [lead, manager] = [{ slug: 'lead' }, { slug: 'manager' }];
      const id = 'Transition:lead--manager--promotion';
      const cited = { citations: [{ source: { slug: 'book' }, locator: 'Chapter 1' }] };
      expect(node.cites).toEqual({
        totalCount: 17,
        nodes: [
          { __typename: 'Claim', about: { id: 'Role:lead' }, value: 'one' },
          { __typename: 'Requirement', role: lead, skill: { slug: 'coding' }, inheritedFrom: null },
          {
            __typename: 'RoleResponsibility',
            role: lead,
            responsibility: { slug: 'delivery' },
            inheritedFrom: null,
          },
          { __typename: 'RoleActivity', role: lead, activity: { slug: 'coding' } },
          { __typename: 'Transition', id },
          { __typename: 'ReportingLine', from: lead, to: manager, depth: 1 },
          { __typename: 'Collaboration', role: lead, with: manager, purpose: 'Plans' },
          { __typename: 'Advice', id: 'Advice:listen' },
          { __typename: 'StageFocus', role: lead, stage: { slug: 'seed' }, focus: 'Speed' },
          { __typename: 'RoleTitle', role: lead, title: 'Captain' },
          { __typename: 'Shift', topic: 'Work', transition: { id } },
          { __typename: 'BuildsOn', builder: lead, role: manager },
          { __typename: 'Role', id: 'Role:lead' },
          { __typename: 'Skill', id: 'Skill:coding' },
          { __typename: 'Responsibility', id: 'Responsibility:delivery' },
          { __typename: 'Activity', id: 'Activity:coding' },
          { __typename: 'Stage', id: 'Stage:seed' },
        ].map((fact) => ({ ...fact, ...cited })),
      });
    });

    it('show facts of one kind by id', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          requirements: [
            { role: 'lead', skill: 'hiring' },
            { role: 'lead', skill: 'coding' },
            { role: 'boss', skill: 'vision' },
          ],
          claims: [{ about: 'Role:lead', attribute: 'teams' }],
        }),
      );
      expect(
        await ask(
          '{ sources { cites { nodes { __typename ... on Requirement { role { slug } skill { slug } } } } } }',
        ),
      ).toEqual({
        sources: [
          {
            cites: {
              nodes: [
                { __typename: 'Claim' },
                { __typename: 'Requirement', role: { slug: 'boss' }, skill: { slug: 'vision' } },
                { __typename: 'Requirement', role: { slug: 'lead' }, skill: { slug: 'coding' } },
                { __typename: 'Requirement', role: { slug: 'lead' }, skill: { slug: 'hiring' } },
                ...Array<Json>(2).fill({ __typename: 'Role' }),
                ...Array<Json>(3).fill({ __typename: 'Skill' }),
                { __typename: 'Framework' },
              ],
            },
          },
        ],
      });
    });

    it('count a fact that cites them twice once, and one that cites two for both', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          sources: [{ slug: 'book' }, { slug: 'unused' }],
          requirements: [
            {
              role: 'lead',
              skill: 'coding',
              citations: [inBook, onPage, { ...inBook, locator: 'Chapter 2' }],
            },
          ],
        }),
      );
      // The page is cited for the role, the skill and the framework as well.
      const things = [
        { id: 'Role:lead' },
        { id: 'Skill:coding' },
        { id: 'Framework:engineering-leadership' },
      ];
      const need = { id: 'Requirement:lead/coding', level: 3 };
      const question = `{ sources { slug cites { totalCount nodes { ... on Requirement { level } ... on Node { id } } } } }`;
      expect(await ask(question)).toEqual({
        sources: [
          { slug: 'book', cites: { totalCount: 1, nodes: [need] } },
          { slug: 'page', cites: { totalCount: 4, nodes: [need, ...things] } },
          { slug: 'unused', cites: { totalCount: 0, nodes: [] } },
        ],
      });
    });

    it('are cited by facts and things of their own framework', async () => {
      const { ask } = await serve(
        graph.database,
        framework({ requirements: [{ role: 'lead', skill: 'coding' }] }),
        framework({
          slug: 'onet',
          requirements: [
            { role: 'clerk', skill: 'filing' },
            { role: 'clerk', skill: 'typing' },
          ],
        }),
      );
      expect(await ask('{ sources { id cites { totalCount } } }')).toEqual({
        sources: [
          { id: 'Source:onet/page', cites: { totalCount: 6 } },
          { id: 'Source:page', cites: { totalCount: 4 } },
        ],
      });
    });

    it('show their facts page by page, and each page what lies before and after it', async () => {
      const { ask, refusal } = await serve(graph.database, everyKind);
      const question = `query Page($after: String) { node(id: "Source:book") { ... on Source { cites(first: 4, after: $after) {
        totalCount nodes { __typename } edges { cursor node { __typename } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
      const seen: string[] = [];
      const ends: string[] = [];
      for (const [page, size] of [4, 4, 4, 4, 1].entries()) {
        const { cites }: Json = (await ask(question, { after: ends.at(-1) })).node;
        expect(cites.nodes).toHaveLength(size);
        expect(cites.edges.map(({ node }: Json) => node)).toEqual(cites.nodes);
        expect(cites.totalCount).toBe(17);
        expect(cites.pageInfo).toEqual({
          hasNextPage: page < 4,
          hasPreviousPage: page > 0,
          startCursor: cites.edges[0].cursor,
          endCursor: cites.edges.at(-1).cursor,
        });
        seen.push(...cites.nodes.map(({ __typename }: Json) => __typename as string));
        ends.push(cites.pageInfo.endCursor as string);
      }
      expect(new Set(seen).size).toBe(17);
      // Back to the second page by the end of the first.
      const again: Json = await ask(question, { after: ends[0] });
      expect(again.node.cites.nodes.map(({ __typename }: Json) => __typename)).toEqual(seen.slice(4, 8));
      const past: Json = await ask(question, { after: ends.at(-1) });
      expect(past.node.cites).toMatchObject({
        totalCount: 17,
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      });
      for (const [argument, given] of [
        ['first', 'first: 0'],
        ['first', 'first: 101'],
        ['after', 'after: "nonsense"'],
      ]) {
        expect(
          await refusal(`{ node(id: "Source:book") { ... on Source { cites(${given}) { totalCount } } } }`),
          given,
        ).toMatchObject({ code: 'INVALID_INPUT', argument });
      }
    });

    it('are cited with the place, how it was read, a note and how sure that is', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          sources: [{ slug: 'book' }],
          roles: [{ slug: 'lead' }],
          claims: [
            {
              about: 'Role:lead',
              attribute: 'teams',
              citations: [
                { ...inBook, locator: '12:30', note: 'the guest', basis: 'DERIVED', confidence: 0.6 },
                { ...onPage, locator: 'Table#2' },
                { ...inBook, locator: '3:15', confidence: 1 },
              ],
            },
          ],
        }),
      );
      expect(
        await ask(
          '{ role(ref: "lead") { claims { citations { source { slug } locator basis note confidence } } } }',
        ),
      ).toEqual({
        role: {
          claims: [
            {
              citations: [
                {
                  source: { slug: 'book' },
                  locator: '12:30',
                  basis: 'DERIVED',
                  note: 'the guest',
                  confidence: 0.6,
                },
                {
                  source: { slug: 'page' },
                  locator: 'Table#2',
                  basis: 'STATED',
                  note: null,
                  confidence: null,
                },
                { source: { slug: 'book' }, locator: '3:15', basis: 'STATED', note: null, confidence: 1 },
              ],
            },
          ],
        },
      });
    });
  });
}
