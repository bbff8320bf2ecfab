import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, type Served, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const ROWS = sourceRows([
  {
    id: '1',
    title: 'Chief Executive Officer',
    unit: 'Board',
    location: 'Bern',
    grade: 'L9',
    fte: 1,
    cost: 300,
  },
  { id: '2', title: 'Chief Technology Officer', manager: '1', unit: 'Engineering', location: 'Bern', fte: 1 },
  { id: '3', title: 'Engineering Manager', manager: '2', unit: 'Engineering', location: 'Oslo', cost: 100 },
  { id: '4', title: 'Engineering Manager', manager: '2', dotted: ['6'], unit: 'Engineering' },
  { id: '5', title: 'Engineer', manager: '3', unit: 'Engineering', vacant: true, attributes: { Shoe: '42' } },
  { id: '6', title: 'Head of Sales', manager: '1', unit: 'Sales', location: 'Oslo', fte: 0.5 },
]);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Organizations on ${engine.title}`, () => {
    const graph = withGraph(engine);
    let served: Served;

    beforeEach(async () => {
      served = await serve(graph.database, framework({}));
      await loadOrganization(graph.database, ROWS, { description: 'Six posts.' });
      await served.readings.refresh();
    });

    it('tell what they are', async () => {
      expect(
        await served.ask(`{ organization(slug: "acme") { id slug name asOf description version roots { key } }
          organizations { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage } } }`),
      ).toEqual({
        organization: {
          id: 'Organization:acme',
          slug: 'acme',
          name: 'Acme',
          asOf: null,
          description: 'Six posts.',
          version: 1,
          roots: [{ key: '1' }],
        },
        organizations: {
          totalCount: 1,
          nodes: [{ slug: 'acme' }],
          edges: [{ cursor: expect.any(String) }],
          pageInfo: { hasNextPage: false },
        },
      });
    });

    it('tell everything of a position', async () => {
      const { position } = await served.ask(`{ position(id: "Position:acme/4") {
        id slug key title role { slug } roleConfidence organization { slug } unit location grade fte cost vacant
        attributes sourceRow manager { key } dottedManagers { key } directReports { totalCount }
        descendants { totalCount } managementChain { key } depth height span descendantCount isLeaf } }`);
      expect(position).toMatchObject({
        id: 'Position:acme/4',
        slug: 'acme/4',
        key: '4',
        title: 'Engineering Manager',
        organization: { slug: 'acme' },
        unit: 'Engineering',
        location: null,
        grade: null,
        fte: null,
        cost: null,
        vacant: false,
        attributes: {},
        sourceRow: 5,
        manager: { key: '2' },
        dottedManagers: [{ key: '6' }],
        directReports: { totalCount: 0 },
        descendants: { totalCount: 0 },
        managementChain: [{ key: '2' }, { key: '1' }],
        depth: 2,
        height: 0,
        span: 0,
        descendantCount: 0,
        isLeaf: true,
      });
    });

    it('keep the columns that mean nothing to them', async () => {
      expect(
        await served.ask('{ organization(slug: "acme") { position(id: "5") { attributes vacant } } }'),
      ).toEqual({ organization: { position: { attributes: { Shoe: '42' }, vacant: true } } });
    });

    it('are measured', async () => {
      expect(
        await served.ask(`{ organization(slug: "acme") {
          metrics { positions managers layers averageDepth averageSpan medianSpan spanDistribution { span managers }
            managerShare managersOfOne positionsByDepth fte cost vacancies }
          part: metrics(within: "Position:acme/2") { positions layers averageDepth }
          groups(by: UNIT) { key positions managers averageSpan fte cost } } }`),
      ).toEqual({
        organization: {
          metrics: {
            positions: 6,
            managers: 3,
            layers: 4,
            averageDepth: 1.5,
            averageSpan: expect.closeTo(5 / 3),
            medianSpan: 2,
            spanDistribution: [
              { span: 1, managers: 1 },
              { span: 2, managers: 2 },
            ],
            managerShare: 0.5,
            managersOfOne: 1,
            positionsByDepth: [1, 2, 2, 1],
            fte: 2.5,
            cost: 400,
            vacancies: 1,
          },
          part: { positions: 4, layers: 3, averageDepth: 1 },
          groups: [
            { key: 'Engineering', positions: 4, managers: 2, averageSpan: 1.5, fte: 1, cost: 100 },
            { key: 'Board', positions: 1, managers: 1, averageSpan: 2, fte: 1, cost: 300 },
            { key: 'Sales', positions: 1, managers: 0, averageSpan: 0, fte: 0.5, cost: null },
          ],
        },
      });
    });

    it('are paged in any order, with the facets of what a filter leaves', async () => {
      const query = `query ($after: String) { organization(slug: "acme") { positions(
        filter: { within: "2", units: ["Engineering"] }, orderBy: [{ field: TITLE, direction: DESC }], first: 3, after: $after) {
          totalCount nodes { key } pageInfo { hasNextPage endCursor }
          facets { name values { value title count } } } } }`;
      const { organization } = await served.ask(query);
      expect(organization.positions).toMatchObject({
        totalCount: 4,
        nodes: [{ key: '3' }, { key: '4' }, { key: '5' }],
        pageInfo: { hasNextPage: true },
        facets: [
          { name: 'unit', values: [{ value: 'Engineering', title: 'Engineering', count: 4 }] },
          {
            name: 'location',
            values: [
              { value: 'Bern', count: 1 },
              { value: 'Oslo', count: 1 },
            ],
          },
          {
            name: 'vacant',
            values: [
              { value: 'false', title: 'Held', count: 3 },
              { value: 'true', title: 'Vacant', count: 1 },
            ],
          },
        ],
      });
      const { endCursor } = organization.positions.pageInfo;
      expect((await served.ask(query, { after: endCursor })).organization.positions).toMatchObject({
        nodes: [{ key: '2' }],
        pageInfo: { hasNextPage: false },
      });
    });

    it('list who is below a position, managers before their reports', async () => {
      expect(
        await served.ask(`{ organization(slug: "acme") { position(id: "1") {
          descendants { nodes { key depth } } near: descendants(maxDepth: 1) { nodes { key } }
          directReports(first: 1) { nodes { key } totalCount pageInfo { hasNextPage } } } } }`),
      ).toEqual({
        organization: {
          position: {
            descendants: {
              nodes: [
                { key: '2', depth: 1 },
                { key: '3', depth: 2 },
                { key: '5', depth: 3 },
                { key: '4', depth: 2 },
                { key: '6', depth: 1 },
              ],
            },
            near: { nodes: [{ key: '2' }, { key: '6' }] },
            directReports: { nodes: [{ key: '2' }], totalCount: 2, pageInfo: { hasNextPage: true } },
          },
        },
      });
    });

    it('find common managers and ways between positions', async () => {
      expect(
        await served.ask(`{ organization(slug: "acme") { commonManager(positions: ["5", "Position:acme/4"]) { key }
          one: commonManager(positions: ["3", "5"]) { key } reportingPath(from: "5", to: "6") { key } } }`),
      ).toEqual({
        organization: {
          commonManager: { key: '2' },
          one: { key: '3' },
          reportingPath: ['5', '3', '2', '1', '6'].map((key) => ({ key })),
        },
      });
    });

    it('try changes without keeping them', async () => {
      const query = `{ organization(slug: "acme") { simulate(changes: [
          { move: { position: "5", to: "6" } }, { move: { position: "1", to: "5" } },
          { add: { id: "7", title: "Engineer", manager: "3" } } ]) {
        applied refused { index reason } chainsChanged before { positions managers } after { positions managers }
        spans { position { key title } before after } findingsGained { kind positions { key } } findingsLost { kind } } } }`;
      const { organization } = await served.ask(query);
      expect(organization.simulate).toMatchObject({
        applied: 2,
        refused: [{ index: 1, reason: expect.stringContaining('circle') }],
        chainsChanged: 1,
        before: { positions: 6, managers: 3 },
        after: { positions: 7, managers: 4 },
        spans: [{ position: { key: '6' }, before: 0, after: 1 }],
        findingsGained: [{ kind: 'NARROW_SPAN', positions: [{ key: '6' }] }],
      });
      expect((await served.ask(query)).organization.simulate).toEqual(organization.simulate);
    });

    it('as changes would make them keep what the source says of each row, and the version that was changed', async () => {
      const { organization } = await served.ask(`{ organization(slug: "acme") { version simulate(changes: [
          { move: { position: "4", to: "5" } }, { move: { position: "3", to: "6" } }, { remove: { position: "2" } },
          { add: { id: "7", title: "Engineer", manager: "4" } }, { add: { id: "2", title: "Engineer", manager: "3" } } ]) {
        applied spans { position { key attributes sourceRow organization { version } } } } } }`);
      expect(organization.simulate.applied).toBe(5);
      const spans = Object.fromEntries(
        organization.simulate.spans.map(({ position: { key, ...position } }: Json) => [key, position]),
      );
      expect(Object.keys(spans).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(spans['5'].attributes).toEqual({ Shoe: '42' });
      expect(spans['4'].attributes).toEqual({});
      // Another position of the same id has no row, and nothing is said of it.
      expect(spans['2']).toMatchObject({ sourceRow: null, attributes: {} });
      for (const { organization: own } of Object.values<Json>(spans)) {
        expect(own.version).toBe(organization.version);
      }
      expect(organization.version).toBe(1);
    });

    it('are compared by the ids of their source, and the latest of several dates is the one without a date', async () => {
      const later = [...ROWS.filter(({ id }) => id !== '5'), ...sourceRows([{ id: '9', manager: '6' }])].map(
        (row) => (row.id === '4' ? { ...row, title: 'Team Lead', managers: ['3'] } : row),
      );
      await loadOrganization(graph.database, ROWS, { slug: 'dated', asOf: '2026-01-31' });
      await loadOrganization(graph.database, later, { slug: 'dated', asOf: '2026-06-30' });
      await served.readings.refresh();
      expect(
        await served.ask(`{ compareOrganizations(before: "dated@2026-01-31", after: "dated") {
          added { key } removed { id } moved { position { key } from { key } to { key } }
          retitled { position { key } from to } before { positions } after { positions } }
          organization(slug: "dated") { slug asOf } position(id: "Position:dated/9") { id } }`),
      ).toEqual({
        compareOrganizations: {
          added: [{ key: '9' }],
          removed: [{ id: 'Position:dated@2026-01-31/5' }],
          moved: [{ position: { key: '4' }, from: { key: '2' }, to: { key: '3' } }],
          retitled: [{ position: { key: '4' }, from: 'Engineering Manager', to: 'Team Lead' }],
          before: { positions: 6 },
          after: { positions: 6 },
        },
        organization: { slug: 'dated@2026-06-30', asOf: '2026-06-30' },
        position: { id: 'Position:dated@2026-06-30/9' },
      });
    });

    it('replace the chart of the same slug, and leave the graph as it was when they cannot be read', async () => {
      const broken = {
        [Symbol.iterator]: function* () {
          yield* ROWS.slice(0, 2);
          throw new Error('The file ends here.');
        },
      };
      await expect(loadOrganization(graph.database, broken as never)).rejects.toThrow('The file ends here.');
      await served.readings.refresh();
      const count = '{ organization(slug: "acme") { version metrics { positions } } }';
      expect(await served.ask(count)).toEqual({ organization: { version: 1, metrics: { positions: 6 } } });
      await loadOrganization(graph.database, ROWS.slice(0, 3));
      await served.readings.refresh();
      expect(await served.ask(count)).toEqual({ organization: { version: 2, metrics: { positions: 3 } } });
    });

    it('are nodes, are counted and are found by their words', async () => {
      expect(
        await served.ask(`{ nodes(ids: ["Organization:acme", "Position:acme/6", "Position:acme/none"]) { __typename id }
          graph { counts { kind count } } search(text: "acme") { nodes { node { id } } }
          sales: search(text: "sales", kinds: [POSITION]) { nodes { node { id } excerpt } } }`),
      ).toMatchObject({
        nodes: [
          { __typename: 'Organization', id: 'Organization:acme' },
          { __typename: 'Position', id: 'Position:acme/6' },
          null,
        ],
        graph: {
          counts: expect.arrayContaining([
            { kind: 'ORGANIZATION', count: 1 },
            { kind: 'POSITION', count: 6 },
          ]),
        },
        search: { nodes: [{ node: { id: 'Organization:acme' } }] },
        sales: { nodes: [{ node: { id: 'Position:acme/6' } }] },
      });
    });

    it('refuse what they do not know, and suggest what is near', async () => {
      expect(await served.refusal('{ organization(slug: "acne") { id } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'slug',
        suggestions: ['acme'],
      });
      expect(
        await served.refusal(
          '{ organization(slug: "acme") { commonManager(positions: ["5", "x", "y"]) { key } } }',
        ),
      ).toMatchObject({ code: 'NOT_FOUND', argument: 'positions.1', problems: [{}, {}] });
      expect(
        await served.refusal('{ organization(slug: "acme") { metrics(within: "99") { positions } } }'),
      ).toMatchObject({ code: 'NOT_FOUND', argument: 'within' });
      expect(
        await served.refusal(
          '{ organization(slug: "acme") { findings(limits: { widestSpan: 0 }) { totalCount } } }',
        ),
      ).toMatchObject({ code: 'INVALID_INPUT', argument: 'limits.widestSpan' });
    });
  });
}
