import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const ROWS = sourceRows([
  { id: '1', title: 'Chief', unit: 'Board', grade: 'L10', fte: 1, cost: 300, currency: 'CHF' },
  {
    id: '2',
    title: 'Lead',
    manager: '1',
    unit: 'Web',
    location: 'Bern',
    grade: 'L9',
    cost: 100,
    currency: 'EUR',
  },
  { id: '3', title: '', manager: '2', dotted: ['1'], unit: 'Web', attributes: { Shoe: '42' } },
  {
    id: '4',
    title: 'Engineer',
    manager: '2',
    unit: 'Web',
    location: 'Bern',
    fte: 0.5,
    attributes: { Shoe: '39' },
  },
  {
    id: '5',
    title: 'Engineer',
    manager: '2',
    dotted: ['1'],
    location: 'Oslo',
    grade: 'L2',
    cost: 90,
    currency: 'CHF',
  },
]);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What analysts ask of an organization on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      served = await serve(graph.database, framework({}));
      await loadOrganization(graph.database, ROWS);
      await served.readings.refresh();
    });

    const ask = async (question: string) =>
      (await served.ask(`{ organization(slug: "acme") { ${question} } }`)).organization;
    const keys = async (given: string) =>
      (await ask(`positions(${given}) { nodes { key } }`)).positions.nodes
        .map(({ key }: Json) => key)
        .join(' ');

    it('orders by what is stated, and has what is not last in either direction', async () => {
      const order = async (field: string, more = '') => [
        await keys(`orderBy: [{ field: ${field}${more} }]`),
        await keys(`orderBy: [{ field: ${field}, direction: DESC${more} }]`),
      ];
      expect(await order('GRADE')).toEqual(['5 2 1 3 4', '1 2 5 3 4']);
      expect(await order('FTE')).toEqual(['4 1 2 3 5', '1 4 2 3 5']);
      // CHF and EUR are not compared: those of one currency stand together.
      expect(await order('COST')).toEqual(['5 1 2 3 4', '2 1 5 3 4']);
      expect(await order('ATTRIBUTE', ', attribute: "Shoe"')).toEqual(['4 3 1 2 5', '3 4 1 2 5']);
    });

    it('goes on from a cursor in each of these orders', async () => {
      for (const field of ['GRADE', 'FTE', 'COST', 'LOCATION', 'ROLE', 'HEADCOUNT']) {
        const orderBy = `orderBy: [{ field: ${field}, direction: DESC }]`;
        const whole = (await keys(orderBy)).split(' ');
        const read: string[] = [];
        for (let after = ''; read.length < 5;) {
          const { positions } = await ask(
            `positions(${orderBy}, first: 2${after}) { nodes { key } pageInfo { endCursor } }`,
          );
          read.push(...positions.nodes.map(({ key }: Json) => key));
          after = `, after: "${positions.pageInfo.endCursor}"`;
        }
        expect(read, field).toEqual(whole);
      }
    });

    it('filters by what is stated, of which unknown is neither much nor little', async () => {
      expect(await keys('filter: { grades: ["L9", "L2"] }')).toBe('2 5');
      expect(await keys('filter: { fteMax: 1 }')).toBe('1 4');
      expect(await keys('filter: { costMin: 0, currency: "CHF" }')).toBe('1 5');
      expect(await keys('filter: { costMax: 100, currency: "CHF" }')).toBe('5');
      expect(await keys('filter: { attributes: [{ name: "Shoe", values: ["42", "43"] }] }')).toBe('3');
      const both = '{ name: "Shoe", values: ["42"] }, { name: "Shoe", values: ["39"] }';
      expect(await keys(`filter: { attributes: [${both}] }`)).toBe('');
      expect(await keys('filter: { unknown: [COST, FTE] }')).toBe('3');
      expect(await keys('filter: { roles: [] }')).toBe('');
    });

    it('refuses to compare amounts of several currencies, and columns that are not kept', async () => {
      const refused = async (filter: string) =>
        served.refusal(`{ organization(slug: "acme") { positions(filter: { ${filter} }) { totalCount } } }`);
      expect(await refused('costMin: 5')).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'filter.currency',
      });
      const twoColumns = 'attributes: [{ name: "Shoe", values: [] }, { name: "Shoes", values: [] }]';
      expect(await refused(twoColumns)).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'filter.attributes.1.name',
        suggestions: ['Shoe'],
      });
    });

    it('counts in every list of how many it is unknown what', async () => {
      expect(
        await ask('positions(first: 1) { unknown { title role unit location grade fte cost } }'),
      ).toEqual({
        positions: { unknown: { title: 1, role: 5, unit: 1, location: 2, grade: 2, fte: 3, cost: 2 } },
      });
      expect(await ask('position(id: "2") { directReports(first: 1) { unknown { title unit } } }')).toEqual({
        position: { directReports: { unknown: { title: 1, unit: 1 } } },
      });
    });

    it('lists who reports by dotted lines', async () => {
      expect(await ask('position(id: "1") { dottedReports { totalCount nodes { key } } }')).toEqual({
        position: { dottedReports: { totalCount: 2, nodes: [{ key: '3' }, { key: '5' }] } },
      });
    });

    it('puts positions together twice, within a part as well, and says how many groups there are', async () => {
      expect(
        await ask(`groups(by: UNIT, then: LOCATION, within: "2", first: 1, thenFirst: 1) {
          key positions groupCount groups { key positions fte fteKnown } } groupCount(by: UNIT, within: "2")
          depths: groups(by: DEPTH, within: "2") { key positions groups { key } groupCount }`),
      ).toEqual({
        groups: [
          {
            key: 'Web',
            positions: 3,
            groupCount: 2,
            groups: [{ key: 'Bern', positions: 2, fte: 0.5, fteKnown: 1 }],
          },
        ],
        groupCount: 2,
        depths: [
          { key: '0', positions: 1, groups: [], groupCount: 0 },
          { key: '1', positions: 3, groups: [], groupCount: 0 },
        ],
      });
    });

    it('crosses two things, and counts what is unknown of each', async () => {
      expect(
        await ask(`crosstab(by: UNIT, across: LOCATION, first: 2) {
          cells { row column positions cost currency costKnown } cellCount rowCount columnCount positions rowUnknown columnUnknown }`),
      ).toEqual({
        crosstab: {
          cells: [
            { row: 'Web', column: 'Bern', positions: 2, cost: 100, currency: 'EUR', costKnown: 1 },
            { row: '', column: 'Oslo', positions: 1, cost: 90, currency: 'CHF', costKnown: 1 },
          ],
          cellCount: 4,
          rowCount: 3,
          columnCount: 3,
          positions: 5,
          rowUnknown: 1,
          columnUnknown: 2,
        },
      });
    });

    it('tells how it is built, of the whole and of a part, with the sources of the bands', async () => {
      const { structure, part } = await ask(`structure { positions lines connectedness hierarchy efficiency
          leastUpperBoundedness contributorsPerManager layers { key positions cost costKnown } belowBands
          spanBands { name from to managers source } layerBand { to layers source } }
        part: structure(within: "2", dotted: false) { positions lines efficiency layers { key } }`);
      expect(structure).toMatchObject({
        positions: 5,
        lines: 6,
        connectedness: 1,
        hierarchy: 1,
        efficiency: 1 - 2 / 16,
        leastUpperBoundedness: 1,
        contributorsPerManager: 1.5,
        layers: [
          { key: '0', positions: 1, cost: 300, costKnown: 1 },
          { key: '1', positions: 1, cost: 100, costKnown: 1 },
          { key: '2', positions: 3, cost: 90, costKnown: 1 },
        ],
        belowBands: 1,
        layerBand: { to: 7, layers: 3 },
      });
      expect(structure.spanBands.map(({ from, to, managers }: Json) => [from, to, managers])).toEqual([
        [3, 5, 1],
        [6, 7, 0],
        [8, 10, 0],
        [11, 15, 0],
        [16, null, 0],
      ]);
      expect(structure.spanBands[0].source).toContain('https://www.mckinsey.com/');
      expect(part).toEqual({ positions: 4, lines: 3, efficiency: 1, layers: [{ key: '0' }, { key: '1' }] });
    });

    it('tells who is between others, by dotted lines more than by solid ones', async () => {
      expect(
        await ask('betweenness(first: 1) { between brokers { position { key } pairs share solidPairs } }'),
      ).toEqual({
        betweenness: {
          between: 2,
          brokers: [{ position: { key: '2' }, pairs: 3.5, share: 0.583333, solidPairs: 6 }],
        },
      });
    });

    it('counts what it lists of a trial', async () => {
      const { simulate } = await ask(`rootCount simulate(changes: [{ move: { position: "5", to: "1" } }]) {
        spans { before after } spansCount findingsGained { kind } findingsGainedCount findingsLost { kind } findingsLostCount }`);
      expect(simulate.spansCount).toBe(simulate.spans.length);
      expect(simulate.findingsGainedCount).toBe(simulate.findingsGained.length);
      expect(simulate.findingsLostCount).toBe(simulate.findingsLost.length);
    });
  });
}
