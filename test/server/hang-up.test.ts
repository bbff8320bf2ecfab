import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LongWork } from '../../src/graph/work/slices.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING } from '../support/everything.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';
import { samplesOf, sumOf } from '../telemetry/exposition.ts';

const ROLES = 'roles(first: 100) { nodes { id requirements { skill { id } } buildsOn { role { id } } } }';
const MANY = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: ${ROLES}`).join(' ')} }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A client that hangs up on ${engine.title}`, () => {
    const graph = withAppGraph(engine, framework(EVERYTHING));
    let served: ServedApp;
    beforeAll(async () => {
      // Time flies in here: it is not to be over.
      served = await graph.serve({ operationTimeoutMs: 1e9 });
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    const sum = async (name: string, labels = {}) =>
      sumOf(samplesOf(await (await served.get('/metrics')).text()), name, labels);
    const costs = () => sum('rolegraph_graphql_operation_actual_cost_sum');
    const ended = () => sum('rolegraph_graphql_operations_total', { operation: 'HungUp' });

    it('ends its operation between two fields', async () => {
      const before = await costs();
      await served.ask(`query Whole ${MANY}`);
      const whole = (await costs()) - before;

      // Each look at the clock finds the time of the turn used: there is a pause at every field.
      let now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
      const pauses = vi.spyOn(LongWork.prototype, 'nextSlice');
      const body = JSON.stringify({ query: `query HungUp ${MANY}` });
      const { hostname, port } = new URL(served.url);
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      while (pauses.mock.calls.length < 10) await new Promise((resolve) => setImmediate(resolve));
      expect(await ended()).toBe(0);
      socket.destroy();
      while ((await ended()) === 0) await new Promise((resolve) => setImmediate(resolve));
      vi.restoreAllMocks();

      const cost = (await costs()) - before - whole;
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(whole);
      expect(
        await sum('rolegraph_graphql_operations_total', { operation: 'HungUp', code: 'DEADLINE_EXCEEDED' }),
      ).toBe(1);
    });
  });
}
