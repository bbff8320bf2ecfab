import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { type Sample, samplesOf, sumOf } from './exposition.ts';

const OPERATIONS = 'rolegraph_graphql_operations_total';
const STATEMENTS = 'rolegraph_database_statement_duration_seconds_count';
const READINGS = 'rolegraph_reading_duration_seconds_count';
const REQUESTS = 'rolegraph_http_request_duration_seconds_count';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`/metrics on ${engine.title}`, () => {
    // With a transition there is something to ask itself about.
    const content = framework({ roles: [{ slug: 'lead' }], transitions: [{ from: 'lead', to: 'head' }] });
    const graph = withAppGraph(engine, content);
    let served: ServedApp;
    beforeAll(async () => {
      served = await graph.serve();
    });

    async function scrape(): Promise<Sample[]> {
      return samplesOf(await (await served.get('/metrics')).text());
    }

    /** How much a sum grew while something was done. */
    async function grown(name: string, labels: Sample['labels'], work: () => Promise<unknown>) {
      const before = sumOf(await scrape(), name, labels);
      await work();
      return sumOf(await scrape(), name, labels) - before;
    }

    // The first of all, for that is what it is about.
    it('counts nothing of what the server asks itself before it listens', async () => {
      const samples = await scrape();
      expect(sumOf(samples, OPERATIONS)).toBe(0);
      expect(sumOf(samples, REQUESTS)).toBe(0);
    });

    it('is text that Prometheus reads and nobody keeps', async () => {
      const response = await served.get('/metrics');
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4; charset=utf-8$/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const text = await response.text();
      // Each family is declared once: Prometheus refuses the whole text otherwise.
      const families = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
      expect(families).toEqual([...new Set(families)]);
      expect(samplesOf(text).length).toBeGreaterThan(50);
    });

    it('counts operations by their name, and those without one together', async () => {
      const named = { operation: 'Named', code: 'OK' };
      expect(await grown(OPERATIONS, named, () => served.ask('query Named { graph { version } }'))).toBe(1);
      const anonymous = { operation: 'anonymous', code: 'OK' };
      expect(await grown(OPERATIONS, anonymous, () => served.ask('{ graph { version } }'))).toBe(1);
    });

    it.for([
      ['an error of a field', 'query Lost { role(ref: "nobody at all") { id } }', 'Lost', 'NOT_FOUND'],
      ['a query that is not valid', 'query Wrong { nothing }', 'anonymous', 'GRAPHQL_VALIDATION_FAILED'],
      ['what is not GraphQL', '{ role(', 'anonymous', 'GRAPHQL_PARSE_FAILED'],
      ['a request without a query', '', 'anonymous', 'BAD_REQUEST'],
    ] as const)('counts %s by its code', async ([, query, operation, code]) => {
      expect(await grown(OPERATIONS, { operation, code }, () => served.post(query))).toBe(1);
    });

    it('measures how long operations and requests take', async () => {
      const labels = { operation: 'Timed' };
      const seconds = 'rolegraph_graphql_operation_duration_seconds';
      expect(
        await grown(`${seconds}_count`, labels, () => served.ask('query Timed { graph { version } }')),
      ).toBe(1);
      expect(sumOf(await scrape(), `${seconds}_sum`, labels)).toBeGreaterThan(0);
      const route = { method: 'GET', route: '/export/organizations/*', status: '404' };
      expect(await grown(REQUESTS, route, () => served.get('/export/organizations/none.csv'))).toBe(1);
      const nowhere = { method: 'GET', route: 'none', status: '404' };
      expect(await grown(REQUESTS, nowhere, () => served.get('/a-made-up-address'))).toBe(1);
    });

    it('counts statements of the database by their names, and readings by kind', async () => {
      const looks = { statement: 'Scopes.read', access: 'read', outcome: 'ok' };
      expect(await grown(STATEMENTS, looks, () => served.askNow('{ graph { version } }'))).toBeGreaterThan(0);
      const read = { kind: 'organization' };
      const importing = () => served.importChart('acme', 'id,title,manager id\n1,Lead,\n');
      expect(await grown(READINGS, read, importing)).toBeGreaterThanOrEqual(1);
      expect(sumOf(await scrape(), STATEMENTS, { access: 'write', outcome: 'ok' })).toBeGreaterThan(0);
    });

    it('says when the graph was read, and when it was last found to be what lies in the database', async () => {
      const asked = Date.now() / 1_000;
      await served.askNow('{ graph { version } }');
      const samples = await scrape();
      const confirmed = sumOf(samples, 'rolegraph_graph_confirmed_timestamp_seconds');
      expect(confirmed).toBeGreaterThanOrEqual(asked - 0.001);
      expect(confirmed).toBeLessThanOrEqual(Date.now() / 1_000);
      expect(sumOf(samples, 'rolegraph_graph_read_timestamp_seconds')).toBeLessThanOrEqual(confirmed + 5);
    });

    it('has the memory of the process and the delay of its event loop', async () => {
      const names = new Set((await scrape()).map(({ name }) => name));
      expect([...names]).toEqual(
        expect.arrayContaining([
          'process_resident_memory_bytes',
          'process_cpu_seconds_total',
          'nodejs_heap_size_used_bytes',
          'nodejs_external_memory_bytes',
          'nodejs_eventloop_lag_p99_seconds',
          'nodejs_gc_duration_seconds_count',
        ]),
      );
    });

    it('has few series whatever clients send, and no value of theirs', async () => {
      const secret = 'Zxqvj';
      for (let number = 0; number < 150; number += 1) {
        await served.ask(`query Made${number} { role(ref: "lead") { title } }`);
      }
      await served.post(`query { role(ref: "${secret}") { id } }`);
      await served.get(`/${secret}?${secret}=${secret}`);
      const text = await (await served.get('/metrics')).text();
      expect(text).not.toContain(secret);
      const operations = new Set(
        samplesOf(text)
          .filter(({ name }) => name === OPERATIONS)
          .map(({ labels }) => labels['operation']),
      );
      expect(operations.size).toBeLessThanOrEqual(102);
      expect(sumOf(samplesOf(text), OPERATIONS, { operation: 'other', code: 'OK' })).toBeGreaterThanOrEqual(
        50,
      );
    });
  });
}

describe('/metrics', () => {
  const [engine] = ENGINES;
  const graph = withAppGraph(engine!, framework({ roles: [{ slug: 'lead' }] }));

  it('is not there where it is off', async () => {
    const served = await graph.serve({ metrics: false });
    const response = await served.get('/metrics');
    expect(response.status).toBe(404);
    expect(await served.ask('{ role(ref: "lead") { title } }')).toEqual({ role: { title: 'Lead' } });
  });
});
