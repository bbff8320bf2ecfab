import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { type CollectedSpan, Collector } from './collector.ts';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const SERVER = 2;
const CLIENT = 3;

let collector: Collector;
beforeEach(async () => {
  collector = await Collector.open();
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
  process.env['OTEL_EXPORTER_OTLP_PROTOCOL'] = 'http/json';
  process.env['OTEL_SERVICE_NAME'] = 'roles-of-acme';
});
afterEach(async () => {
  for (const name of Object.keys(process.env))
    if (name.startsWith('OTEL_')) Reflect.deleteProperty(process.env, name);
  await collector.close();
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Traces on ${engine.title}`, () => {
    const graph = withAppGraph(engine, framework({ roles: [{ slug: 'lead' }] }));

    /** What was sent once the server has stopped. */
    async function tracesOf(work: (served: ServedApp) => Promise<unknown>): Promise<CollectedSpan[]> {
      const served = await graph.serve({ traces: true });
      try {
        await work(served);
      } finally {
        await served.close();
      }
      return collector.spans;
    }

    it('go from the request to the statement, within the trace that the client began', async () => {
      const spans = await tracesOf((served) =>
        served.ask('query Traced { role(ref: "lead") { title } }', {
          traceparent: `00-${TRACE}-${PARENT}-01`,
          'cache-control': 'no-cache',
        }),
      );
      const request = spans.find(({ parentSpanId }) => parentSpanId === PARENT);
      expect(request).toMatchObject({
        name: 'POST /graphql',
        traceId: TRACE,
        kind: SERVER,
        isError: false,
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/graphql',
          'url.path': '/graphql',
        },
      });
      expect(Number(request!.attributes['http.response.status_code'])).toBe(200);
      const beneath = spans.filter(({ parentSpanId }) => parentSpanId === request!.spanId);
      expect(beneath.map(({ name }) => name)).toEqual(expect.arrayContaining(['Scopes.read', 'query']));
      const statement = beneath.find(({ name }) => name === 'Scopes.read');
      expect(statement).toMatchObject({
        kind: CLIENT,
        traceId: TRACE,
        attributes: {
          'db.system.name': engine.name === 'neo4j' ? 'neo4j' : 'grafeo',
          'db.query.summary': 'Scopes.read',
        },
      });
      const operation = beneath.find(({ name }) => name === 'query');
      expect(operation).toMatchObject({
        attributes: {
          'graphql.operation.name': 'Traced',
          'graphql.operation.type': 'query',
          'rolegraph.operation.code': 'OK',
          'rolegraph.operation.hash': expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      });
      const phases = spans.filter(({ parentSpanId }) => parentSpanId === operation!.spanId);
      expect(phases.map(({ name }) => name)).toEqual([
        'graphql.parse',
        'graphql.validate',
        'graphql.execute',
      ]);
      for (const { seconds } of phases) expect(seconds).toBeLessThanOrEqual(operation!.seconds + 1e-6);
      expect(collector.resource).toMatchObject({ 'service.name': 'roles-of-acme' });
    });

    it('have no value, no text of a query or a statement, and no message of an error', async () => {
      await tracesOf(async (served) => {
        await served.ask('{ role(ref: "lead") { title } }');
        await served.get('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: 'query Q($ref: RoleRef!) { a: role(ref: $ref) { id } b: role(ref: "inLiteral") { id } }',
            variables: { ref: 'inVariable' },
          }),
        });
        await served.get('/graphql?query={role(ref:"inAddress"){id}}', {
          headers: { 'apollo-require-preflight': 'yes', authorization: 'Bearer inHeader' },
        });
        await served.importChart('acme', 'id,title,manager id\n1,inParameter,\n');
      });
      const sent = collector.received.map(({ body }) => body.toString()).join('\n');
      expect(sent).toContain('NOT_FOUND');
      expect(sent).not.toMatch(/inLiteral|inVariable|inAddress|inHeader|inParameter|MATCH/);
    });

    it('tell which operations and requests failed', async () => {
      const spans = await tracesOf(async (served) => {
        await served.post('query Lost { role(ref: "nobody at all") { id } }');
        await served.get('/export/organizations/none.csv');
      });
      const operation = spans.find(({ name }) => name === 'query');
      expect(operation).toMatchObject({ isError: true, attributes: { 'error.type': 'NOT_FOUND' } });
      // What the client did wrong is no failure of the server.
      expect(spans.find(({ name }) => name === 'GET /export/organizations/*')).toMatchObject({
        isError: false,
      });
    });

    it('show what is read when the graph has changed, and nothing of the looks that find no change', async () => {
      const spans = await tracesOf(async (served) => {
        await served.importChart('acme', 'id,title,manager id\n1,Lead,\n');
        await new Promise((resolve) => setTimeout(resolve, 1_200));
      });
      const readings = spans.filter(({ name }) => name === 'read scope');
      expect(readings.map(({ attributes }) => attributes['rolegraph.scope'])).toContain('acme');
      const ids = new Set(readings.map(({ spanId }) => spanId));
      const statements = spans.filter(({ kind }) => kind === CLIENT);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.every(({ parentSpanId }) => ids.has(parentSpanId))).toBe(true);
    });
  });
}

describe('Traces', () => {
  const [engine] = ENGINES;
  const graph = withAppGraph(engine!, framework({ roles: [{ slug: 'lead' }] }));

  async function sentBy(headers = {}): Promise<Collector['received']> {
    const served = await graph.serve({ traces: true });
    await served.ask('query Asked { graph { version } }', headers);
    await served.close();
    return collector.received;
  }

  it('are sent as the standard variables say: where, how, and with which headers', async () => {
    process.env['OTEL_EXPORTER_OTLP_PROTOCOL'] = 'http/protobuf';
    process.env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] = `${collector.url}/somewhere/else`;
    process.env['OTEL_EXPORTER_OTLP_HEADERS'] = 'x-key=of-acme';
    const [sent] = await sentBy();
    expect(sent).toMatchObject({ path: '/somewhere/else', contentType: 'application/x-protobuf' });
    expect(sent!.headers['x-key']).toBe('of-acme');
    expect(sent!.body.toString('latin1')).toContain('POST /graphql');
  });

  it('are of those requests that the sampler takes', async () => {
    process.env['OTEL_TRACES_SAMPLER'] = 'always_off';
    expect(await sentBy()).toEqual([]);
    process.env['OTEL_TRACES_SAMPLER'] = 'parentbased_always_off';
    expect(await sentBy({ traceparent: `00-${TRACE}-${PARENT}-00` })).toEqual([]);
    expect(await sentBy({ traceparent: `00-${TRACE}-${PARENT}-01` })).toHaveLength(1);
  });

  it('stop no server whose collector is gone, and the log says so', async () => {
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = 'http://127.0.0.1:9';
    process.env['OTEL_EXPORTER_OTLP_TIMEOUT'] = '500';
    const served = await graph.serve({ traces: true });
    expect(await served.ask('{ role(ref: "lead") { title } }')).toEqual({ role: { title: 'Lead' } });
    await served.close();
    expect(served.log.filter(({ msg }) => String(msg).startsWith('Traces: '))).not.toEqual([]);
  });

  it('are not sent where nobody asks for them', async () => {
    const served = await graph.serve();
    await served.ask('{ role(ref: "lead") { title } }');
    await served.close();
    expect(collector.received).toEqual([]);
  });
});
