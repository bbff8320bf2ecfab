import { pino } from 'pino';
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authenticateOpenly } from '../../src/access/authenticate.ts';
import { type HttpServer, startHttpServer } from '../../src/http/server.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { exportChart } from '../../src/organizations/export/export-chart.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withDatabase } from '../support/with-database.ts';

const ROWS = sourceRows([
  { id: '1', title: 'CEO', attributes: { Shoe: '42' } },
  { id: '2', title: 'Lead', manager: '1', attributes: { Shoe: '38' } },
  { id: '3', title: 'Lead', manager: '2' },
  { id: 'a/b?', title: 'Odd', manager: '1' },
]);
const NEVER_MS = 2 ** 31 - 1;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Exports over HTTP on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA, emptyPer: 'suite' });
    let server: HttpServer;
    let readings: GraphReadings;
    let apollo: ApolloServer;

    beforeAll(async () => {
      await load(graph.database, framework({ roles: [{ slug: 'lead' }] }));
      await loadOrganization(graph.database, ROWS);
      await loadOrganization(graph.database, ROWS.slice(0, 2), { slug: 'dated', asOf: '2026-01-31' });
      await loadOrganization(graph.database, ROWS.slice(0, 1), { slug: 'dated', asOf: '2025-01-31' });
      readings = new GraphReadings(graph.database, { pollMs: NEVER_MS });
      await readings.refresh();
      apollo = new ApolloServer({ typeDefs: 'type Query { a: Int }', stopOnTerminationSignals: false });
      await apollo.start();
      server = await startHttpServer({
        host: '127.0.0.1',
        port: 0,
        apollo,
        authenticate: authenticateOpenly(),
        context: () => Promise.resolve({}),
        exportFramework: () => Promise.reject(new Error('not in this test')),
        exportOrganization: async (_request, ...question) =>
          exportChart(await readings.current(), ...question),
        ready: () => Promise.resolve(true),
        log: pino({ level: 'silent' }),
      });
    });
    afterAll(async () => {
      readings.stop();
      await server.close();
      await apollo.stop();
    });

    const get = (file: string, init: RequestInit = {}) =>
      fetch(`${server.url}/export/organizations/${file}`, init);

    async function refusal(file: string): Promise<{ status: number; message: string; extensions: unknown }> {
      const response = await get(file);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
      return { status: response.status, ...errors[0]! };
    }

    it.for([
      ['acme.csv', 'text/csv', 'attachment; filename="acme.csv"', '\uFEFFid,title'],
      ['acme.json', 'application/json', 'attachment; filename="acme.json"', '{\n"organization"'],
      ['acme.graphml', 'application/graphml+xml', 'attachment; filename="acme.graphml"', '<?xml'],
      ['acme.dot', 'text/vnd.graphviz', 'attachment; filename="acme.dot"', 'digraph'],
      ['acme.svg', 'image/svg+xml', 'inline; filename="acme.svg"', '<svg '],
      ['acme.mermaid', 'text/vnd.mermaid', 'inline; filename="acme.mmd"', '---'],
      ['acme.mmd', 'text/vnd.mermaid', 'inline; filename="acme.mmd"', '---'],
    ] as const)('answers %s', async ([file, mediaType, disposition, start]) => {
      const response = await get(file);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(mediaType);
      expect(response.headers.get('content-disposition')).toBe(disposition);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(response.headers.get('etag')).toMatch(/^W\/"[0-9a-f]{32}"$/);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.toString('utf8').startsWith(start)).toBe(true);
    });

    it('writes the columns of the source and the titles of roles', async () => {
      const { positions } = (await (await get('acme.json')).json()) as {
        positions: { id: string; role: string | null; attributes: unknown }[];
      };
      expect(positions.map(({ id, role, attributes }) => ({ id, role, attributes }))).toEqual([
        { id: '1', role: null, attributes: { Shoe: '42' } },
        { id: '2', role: 'Lead', attributes: { Shoe: '38' } },
        { id: '3', role: 'Lead', attributes: {} },
        { id: 'a/b?', role: null, attributes: {} },
      ]);
    });

    it('writes a part, by the id of its top and a number of levels', async () => {
      const ids = async (query: string) =>
        ((await (await get(`acme.json?${query}`)).json()) as { positions: { id: string }[] }).positions.map(
          ({ id }) => id,
        );
      expect(await ids('within=2')).toEqual(['2', '3']);
      expect(await ids('within=Position:acme/2&depth=0')).toEqual(['2']);
      expect(await ids('depth=1')).toEqual(['1', '2', 'a/b?']);
      expect(await ids(`within=${encodeURIComponent('a/b?')}`)).toEqual(['a/b?']);
      expect(await ids('within=&depth=')).toHaveLength(4);
    });

    it('runs nothing in a picture', async () => {
      expect((await get('acme.svg')).headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      );
    });

    it('answers 304 to who has the latest, by tags that tell parts and formats apart', async () => {
      const tags = new Set<string>();
      for (const file of ['acme.csv', 'acme.json', 'acme.csv?depth=1', 'acme.csv?within=2', 'dated.csv']) {
        const tag = (await get(file)).headers.get('etag')!;
        tags.add(tag);
        for (const known of [tag, `"other", ${tag.slice(2)}`, '*']) {
          const again = await get(file, { headers: { 'if-none-match': known } });
          expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
        }
      }
      expect(tags.size).toBe(5);
      expect((await get('acme.csv', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    });

    it('answers HEAD with the same headers and nothing more', async () => {
      const [head, whole] = [await get('acme.csv', { method: 'HEAD' }), await get('acme.csv')];
      expect([head.status, await head.text()]).toEqual([200, '']);
      for (const name of ['content-type', 'content-disposition', 'etag', 'cache-control']) {
        expect(head.headers.get(name)).toBe(whole.headers.get(name));
      }
      expect((await get('nothing.csv', { method: 'HEAD' })).status).toBe(404);
    });

    it('finds a chart by its date, and without one the latest', async () => {
      const nameOf = async (file: string) => (await get(file)).headers.get('content-disposition');
      expect(await nameOf('dated@2025-01-31.csv')).toBe('attachment; filename="dated@2025-01-31.csv"');
      expect(await nameOf('dated.csv')).toBe('attachment; filename="dated@2026-01-31.csv"');
    });

    it('refuses what does not exist with the nearest that does', async () => {
      expect(await refusal('acne.csv')).toEqual({
        status: 404,
        message: 'No organization has the slug "acne". The nearest are "acme".',
        extensions: { argument: 'slug', suggestions: ['acme'], code: 'NOT_FOUND' },
      });
      expect(await refusal('acme.csv?within=22')).toMatchObject({
        status: 404,
        extensions: { argument: 'within', suggestions: ['2'], code: 'NOT_FOUND' },
      });
      expect(await refusal('acme.docx')).toMatchObject({
        status: 404,
        message: expect.stringContaining('written as csv, json, graphml, mermaid, dot, svg, png, pdf'),
        extensions: { suggestions: expect.arrayContaining(['/export/organizations/acme.svg']) },
      });
      expect(await refusal('acme')).toMatchObject({ status: 404, extensions: { code: 'NOT_FOUND' } });
      expect(await refusal(`${'long-'.repeat(100)}x.csv`)).toMatchObject({ status: 404 });
    });

    it('draws pictures as they are asked for', async () => {
      const size = async (query: string) =>
        /width="(\d+)" height="(\d+)"/.exec(await (await get(`acme.svg${query}`)).text())?.slice(1);
      expect(await size('?layout=down')).toEqual(await size(''));
      expect(await size('?layout=right')).not.toEqual(await size(''));
      const png = await get('acme.png');
      expect(png.headers.get('content-type')).toBe('image/png');
      expect(
        Buffer.from(await png.arrayBuffer())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    });

    it.for([
      'layout=sideways',
      'paper=a4',
      'depth=-1',
      'depth=two',
      'depth=1.5',
      'depth=1&depth=2',
      'within=1&within=2',
    ])('refuses ?%s with the argument', async (query) => {
      expect(await refusal(`acme.csv?${query}`)).toMatchObject({
        status: 400,
        extensions: { code: 'INVALID_INPUT', argument: query.split('=')[0] },
      });
    });

    it('refuses a picture of too many positions before it is sent, and takes fewer levels of it', async () => {
      const many = Array.from({ length: 600 }, (_, index) => ({ id: `x${index}`, manager: 'x' }));
      await loadOrganization(graph.database, sourceRows([{ id: 'x' }, ...many]), { slug: 'many' });
      await readings.refresh();
      expect(await refusal('many.mermaid')).toMatchObject({
        status: 400,
        message: expect.stringContaining('at most 500 positions'),
        extensions: { code: 'INVALID_INPUT', argument: 'format', positions: 601 },
      });
      expect((await get('many.mermaid?depth=0')).status).toBe(200);
      expect((await (await get('many.csv')).text()).split('\r\n')).toHaveLength(603);
    });

    it('keeps to one version while the graph is changed', async () => {
      await loadOrganization(graph.database, ROWS, { slug: 'changed' });
      await readings.refresh();
      const before = (await get('changed.dot')).headers.get('etag');
      const positions = async () =>
        ((await (await get('changed.json')).json()) as { positions: unknown[] }).positions.length;
      // Another server imports it anew: until this one has read it, it tells the chart that it knows, whole.
      await loadOrganization(graph.database, ROWS.slice(0, 2), { slug: 'changed' });
      expect(await positions()).toBe(ROWS.length);
      expect((await get('changed.dot')).headers.get('etag')).toBe(before);
      await readings.refresh();
      expect(await positions()).toBe(2);
      expect((await get('changed.dot')).headers.get('etag')).not.toBe(before);
    });
  });
}
