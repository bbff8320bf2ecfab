import { beforeEach, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { dropOrganization, loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const JANUARY = sourceRows([
  { id: '1', title: 'Chief', cost: 300, currency: 'CHF' },
  { id: '2', title: 'Lead', manager: '1', cost: 100, currency: 'CHF' },
  { id: '3', title: 'Engineer', manager: '2' },
]);
const JUNE = sourceRows([
  { id: '1', title: 'Chief', cost: 310, currency: 'CHF' },
  { id: '2', title: 'Senior Lead', manager: '1', cost: 100, currency: 'EUR' },
  { id: '3', title: 'Engineer', manager: '1', dotted: ['2'] },
  { id: '4', title: 'Engineer', manager: '2', vacant: true },
]);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The dates of an organization on ${engine.title}`, () => {
    const graph = withGraph(engine);
    let served: Served;

    beforeEach(async () => {
      served = await serve(graph.database, framework({}));
      await loadOrganization(graph.database, JUNE, { asOf: '2026-06-30' });
      await loadOrganization(graph.database, JANUARY, { asOf: '2026-01-31' });
      await loadOrganization(graph.database, JANUARY, { slug: 'acme-two', asOf: '2026-03-31' });
      await served.readings.refresh();
    });

    const slugs = async (slug = 'acme') =>
      (await served.ask(`{ organization(slug: "${slug}") { states { slug } } }`)).organization?.states.map(
        (each: Json) => each.slug,
      );

    it('are listed with the earliest first, of every one of them, and one without a date last', async () => {
      const dated = ['acme@2026-01-31', 'acme@2026-06-30'];
      expect(await slugs()).toEqual(dated);
      expect(await slugs('acme@2026-01-31')).toEqual(dated);
      await loadOrganization(graph.database, JANUARY);
      await served.readings.refresh();
      expect(await slugs()).toEqual([...dated, 'acme']);
    });

    it('are found by a day: that of the day or the latest before it', async () => {
      const at = async (day: string) =>
        (await served.ask(`{ organization(slug: "acme", asOf: "${day}") { asOf } }`)).organization.asOf;
      expect(await at('2026-01-31')).toBe('2026-01-31');
      expect(await at('2026-06-29')).toBe('2026-01-31');
      expect(await at('2030-01-01')).toBe('2026-06-30');
    });

    it('are refused where there is none so early, with the earliest, and where a day is none', async () => {
      const refused = async (day: string) =>
        (await served.answer(`{ organization(slug: "acme", asOf: "${day}") { asOf } }`)).errors?.[0];
      expect(await refused('2026-01-30')).toMatchObject({
        message: '"acme" has no chart of 2026-01-30 or earlier; the earliest is of 2026-01-31.',
        extensions: { code: 'NOT_FOUND', argument: 'asOf', suggestions: ['2026-01-31'] },
      });
      expect(await refused('31.1.2026')).toMatchObject({
        message: 'asOf is "31.1.2026"; write a day as 2026-01-31.',
        extensions: { code: 'INVALID_INPUT', argument: 'asOf' },
      });
    });

    it('tell whom a position reported to then, by its key, and nothing of one that was not there', async () => {
      const asked = (id: string, day: string) =>
        served.ask(`{ organization(slug: "acme") { position(id: "${id}") {
          reportsTo${day} { asOf position { title } manager { title } dottedManagers { title } } } } }`);
      expect(await asked('3', '(asOf: "2026-02-01")')).toEqual({
        organization: {
          position: {
            reportsTo: {
              asOf: '2026-01-31',
              position: { title: 'Engineer' },
              manager: { title: 'Lead' },
              dottedManagers: [],
            },
          },
        },
      });
      expect(await asked('3', '')).toMatchObject({
        organization: {
          position: {
            reportsTo: {
              asOf: '2026-06-30',
              manager: { title: 'Chief' },
              dottedManagers: [{ title: 'Senior Lead' }],
            },
          },
        },
      });
      expect(await asked('4', '(asOf: "2026-02-01")')).toEqual({
        organization: { position: { reportsTo: null } },
      });
    });

    it('make a flat series, in which what a chart does not tell is null', async () => {
      const { organization }: Json = await served.ask(`{ organization(slug: "acme") {
        series(measures: [POSITIONS, COST, FTE, MOVED, RETITLED, ADDED]) { asOf measure value known positions currency } } }`);
      const rows = organization.series.map((row: Json) => [
        row.asOf,
        row.measure,
        row.value,
        row.known,
        row.currency,
      ]);
      expect(rows).toEqual([
        ['2026-01-31', 'POSITIONS', 3, 3, null],
        ['2026-01-31', 'COST', 400, 2, 'CHF'],
        ['2026-01-31', 'FTE', null, 0, null],
        ['2026-01-31', 'MOVED', null, 0, null],
        ['2026-01-31', 'RETITLED', null, 0, null],
        ['2026-01-31', 'ADDED', null, 0, null],
        ['2026-06-30', 'POSITIONS', 4, 4, null],
        ['2026-06-30', 'COST', null, 2, null],
        ['2026-06-30', 'FTE', null, 0, null],
        ['2026-06-30', 'MOVED', 1, 4, null],
        ['2026-06-30', 'RETITLED', 1, 4, null],
        ['2026-06-30', 'ADDED', 1, 4, null],
      ]);
    });

    it('make a series in which a chart without positions has no means and no shares', async () => {
      await loadOrganization(graph.database, [], { slug: 'empty', asOf: '2026-01-31' });
      await served.readings.refresh();
      const { organization }: Json = await served.ask(`{ organization(slug: "empty") {
        series(measures: [POSITIONS, LAYERS, MANAGER_SHARE, AVERAGE_DEPTH, AVERAGE_SPAN]) { measure value known } } }`);
      expect(organization.series).toEqual([
        { measure: 'POSITIONS', value: 0, known: 0 },
        { measure: 'LAYERS', value: 0, known: 0 },
        { measure: 'MANAGER_SHARE', value: null, known: 0 },
        { measure: 'AVERAGE_DEPTH', value: null, known: 0 },
        { measure: 'AVERAGE_SPAN', value: null, known: 0 },
      ]);
    });

    it('make a series of a part and of some days', async () => {
      const { organization }: Json = await served.ask(`{ organization(slug: "acme") {
        part: series(measures: [POSITIONS, VACANCIES, ADDED], within: "4") { asOf measure value positions }
        late: series(measures: [HEADCOUNT], from: "2026-02-01") { asOf value }
        early: series(measures: [HEADCOUNT], to: "2026-02-01") { asOf value } } }`);
      expect(organization).toEqual({
        part: [
          { asOf: '2026-01-31', measure: 'POSITIONS', value: null, positions: null },
          { asOf: '2026-01-31', measure: 'VACANCIES', value: null, positions: null },
          { asOf: '2026-01-31', measure: 'ADDED', value: null, positions: null },
          { asOf: '2026-06-30', measure: 'POSITIONS', value: 1, positions: 1 },
          { asOf: '2026-06-30', measure: 'VACANCIES', value: 1, positions: 1 },
          { asOf: '2026-06-30', measure: 'ADDED', value: null, positions: 1 },
        ],
        late: [{ asOf: '2026-06-30', value: 3 }],
        early: [{ asOf: '2026-01-31', value: 3 }],
      });
    });

    it('are all removed with the organization, and one alone by its own slug', async () => {
      await dropOrganization(graph.database, 'acme@2026-01-31');
      await served.readings.refresh();
      expect(await slugs()).toEqual(['acme@2026-06-30']);
      await loadOrganization(graph.database, JANUARY, { asOf: '2026-01-31' });
      await dropOrganization(graph.database, 'acme');
      await served.readings.refresh();
      const { organizations }: Json = await served.ask('{ organizations { nodes { slug } } }');
      expect(organizations.nodes).toEqual([{ slug: 'acme-two@2026-03-31' }]);
      expect(await served.ask('{ position(id: "Position:acme@2026-06-30/1") { id } }')).toEqual({
        position: null,
      });
    });
  });
}
