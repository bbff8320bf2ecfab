import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { compareIds } from '../../src/graph/model.ts';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, reload } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

interface SomeRole {
  readonly slug: string;
  readonly title: string;
  readonly seniority: number | null;
}

/**
 * Few titles and rungs, so that ties are the rule; letters that engines might fold or order in other ways.
 * The engines order letters beyond U+FFFF (emoji) and those from U+E000 to U+FFFF differently: either alone is alike.
 */
const someTitle = fc.constantFrom(
  'Lead',
  'lead',
  'LEAD',
  'Äpfel',
  'äpfel',
  'Zoë',
  '主管',
  '😀',
  'ß',
  'É',
  'e',
  '',
);
const someRoles = fc
  .array(fc.record({ title: someTitle, seniority: fc.constantFrom(null, 1, 2, 3) }), { maxLength: 12 })
  .map((roles) =>
    roles.map((role, index): SomeRole => ({ ...role, slug: `r${String(index).padStart(2, '0')}` })),
  );

type Key = (a: SomeRole, b: SomeRole) => number;
const byTitle: Key = (a, b) => compareIds(a.title.toLowerCase(), b.title.toLowerCase());
const byRung =
  (sign: number): Key =>
  (a, b) =>
    Number(a.seniority === null) - Number(b.seniority === null) ||
    sign * ((a.seniority ?? 0) - (b.seniority ?? 0));
const ORDERS: readonly [orderBy: string, ...keys: Key[]][] = [
  ['', byRung(1), byTitle],
  ['orderBy: [{ field: TITLE }]', byTitle],
  ['orderBy: [{ field: TITLE, direction: DESC }]', (a, b) => byTitle(b, a)],
  ['orderBy: [{ field: SENIORITY }]', byRung(1)],
  ['orderBy: [{ field: SENIORITY, direction: DESC }, { field: TITLE }]', byRung(-1), byTitle],
  // A field that is named twice counts the first time.
  [
    'orderBy: [{ field: TITLE, direction: DESC }, { field: SENIORITY }, { field: TITLE }]',
    (a, b) => byTitle(b, a),
    byRung(1),
  ],
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Connections on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('show each node once, in order, whichever way and in whichever pages they are walked', async () => {
      const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(
          someRoles,
          sizes,
          fc.constantFrom(...ORDERS),
          async (roles, pages, [orderBy, ...keys]) => {
            await empty(graph.database);
            await reload(graph.database, framework({ roles }));
            const served = await serve(graph.database);
            const inOrder = roles.toSorted(
              (a, b) => keys.reduce((sign, key) => sign || key(a, b), 0) || compareIds(a.slug, b.slug),
            );
            const slugs = inOrder.map(({ slug }) => slug);
            expect(await walk(served, 'forwards', orderBy, pages)).toEqual(slugs);
            expect(await walk(served, 'backwards', orderBy, pages)).toEqual(slugs);
          },
        ),
        { numRuns: engine.shared ? 10 : 40 },
      );
    }, 60_000);

    it('go on from a cursor after something was added before and after it, and it itself was removed', async () => {
      const roles = (...slugs: string[]) => framework({ roles: slugs.map((slug) => ({ slug })) });
      await reload(graph.database, roles('b', 'd', 'f'));
      const { ask, readings } = await serve(graph.database);
      const { all }: Json = await ask(
        '{ all: roles { edges { cursor node { slug } } pageInfo { startCursor endCursor } } }',
      );
      const [, { cursor }] = all.edges;
      expect(all.pageInfo).toEqual({ startCursor: all.edges[0].cursor, endCursor: all.edges[2].cursor });

      const around = `query Around($cursor: String!) {
        after: roles(after: $cursor) { nodes { slug } totalCount pageInfo { hasNextPage hasPreviousPage } }
        before: roles(before: $cursor, last: 5) { nodes { slug } totalCount pageInfo { hasNextPage hasPreviousPage } } }`;
      await reload(graph.database, roles('a', 'b', 'c', 'd', 'e', 'f'));
      await readings.refresh();
      expect(await ask(around, { cursor })).toEqual({
        after: {
          nodes: [{ slug: 'e' }, { slug: 'f' }],
          totalCount: 6,
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
        before: {
          nodes: [{ slug: 'a' }, { slug: 'b' }, { slug: 'c' }],
          totalCount: 6,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
      });
      await reload(graph.database, roles('a', 'f'));
      await readings.refresh();
      expect(await ask(around, { cursor })).toEqual({
        after: {
          nodes: [{ slug: 'f' }],
          totalCount: 2,
          pageInfo: { hasNextPage: false, hasPreviousPage: true },
        },
        before: {
          nodes: [{ slug: 'a' }],
          totalCount: 2,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
        },
      });
    });

    it('cut out what lies between two cursors', async () => {
      await reload(graph.database, framework({ roles: ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ slug })) }));
      const { ask } = await serve(graph.database);
      const { roles }: Json = await ask('{ roles { edges { cursor } } }');
      const [{ cursor: after }, , , , { cursor: before }] = roles.edges;
      const between = `query Between($after: String, $before: String) {
        first: roles(after: $after, before: $before, first: 2) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } }
        last: roles(after: $after, before: $before, last: 2) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } }
        none: roles(after: $before, before: $after) { nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor } } }`;
      expect(await ask(between, { after, before })).toEqual({
        first: {
          nodes: [{ slug: 'b' }, { slug: 'c' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: true },
        },
        last: {
          nodes: [{ slug: 'c' }, { slug: 'd' }],
          pageInfo: { hasNextPage: true, hasPreviousPage: true },
        },
        none: { nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: null } },
      });
    });

    it('refuse wrong sizes and cursors by the name of the argument', async () => {
      await reload(graph.database, framework({ requirements: [{ role: 'lead', skill: 'coding' }] }));
      const { ask, refusal } = await serve(graph.database);
      const { roles }: Json = await ask('{ roles { edges { cursor } } }');
      const ofAnotherOrder = `orderBy: [{ field: TITLE }], after: "${roles.edges[0].cursor}"`;
      const wrong: readonly [argument: string, given: string][] = [
        ['first', 'first: 0'],
        ['first', 'first: -1'],
        ['first', 'first: 101'],
        ['last', 'last: 0'],
        ['last', 'last: 101'],
        ['last', 'first: 1, last: 1'],
        ['after', 'after: ""'],
        ['after', 'after: "nonsense"'],
        ['before', 'last: 1, before: "W10"'],
        ['after', ofAnotherOrder],
      ];
      for (const [argument, given] of wrong) {
        expect(await refusal(`{ roles(${given}) { totalCount } }`), given).toMatchObject({
          code: 'INVALID_INPUT',
          argument,
        });
      }
      for (const [argument, given] of wrong.filter(([, each]) => !/last|orderBy|before/.test(each))) {
        expect(
          await refusal(`{ skill(ref: "coding") { requiredBy(${given}) { totalCount } } }`),
          given,
        ).toMatchObject({
          code: 'INVALID_INPUT',
          argument,
        });
      }
    });

    it('give 20 where no size is asked for, and at most 100', async () => {
      const slugs = Array.from({ length: 102 }, (_, index) => `r${String(index).padStart(3, '0')}`);
      await reload(graph.database, framework({ roles: slugs.map((slug) => ({ slug })) }));
      const { ask } = await serve(graph.database);
      const { usual, most }: Json = await ask(
        '{ usual: roles { nodes { slug } } most: roles(last: 100) { nodes { slug } } }',
      );
      expect(usual.nodes.map(({ slug }: Json) => slug)).toEqual(slugs.slice(0, 20));
      expect(most.nodes.map(({ slug }: Json) => slug)).toEqual(slugs.slice(2));
    });
  });
}

/** Walks all pages, and checks on the way that each says exactly what is before and after it. */
async function walk(
  { ask }: Served,
  way: 'forwards' | 'backwards',
  orderBy: string,
  sizes: readonly number[],
): Promise<string[]> {
  const forwards = way === 'forwards';
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; ; page += 1) {
    const size = sizes[page % sizes.length]!;
    const { roles }: Json = await ask(
      `query Page($size: Int!, $cursor: String) { roles(${forwards ? 'first: $size, after' : 'last: $size, before'}: $cursor, ${orderBy || 'filter: null'}) {
        totalCount nodes { slug } edges { cursor node { slug } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      { size, cursor },
    );
    const found: string[] = roles.nodes.map(({ slug }: Json) => slug);
    if (forwards) seen.push(...found);
    else seen.unshift(...found);
    const more = seen.length < roles.totalCount;
    expect(roles.edges.map(({ node }: Json) => node.slug)).toEqual(found);
    expect(roles.pageInfo).toEqual({
      [forwards ? 'hasNextPage' : 'hasPreviousPage']: more,
      [forwards ? 'hasPreviousPage' : 'hasNextPage']: page > 0,
      startCursor: roles.edges[0]?.cursor ?? null,
      endCursor: roles.edges.at(-1)?.cursor ?? null,
    });
    if (!more) return seen;
    expect(found).toHaveLength(size);
    cursor = forwards ? roles.pageInfo.endCursor : roles.pageInfo.startCursor;
  }
}

async function empty(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run(cypher('test.empty', 'MATCH (n) DETACH DELETE n')));
}
