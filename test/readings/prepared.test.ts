import { afterEach, describe, expect, it, vi } from 'vitest';
import { warmUpRequests } from '../../src/graphql/warm-up.ts';
import { PLAYGROUND_TABS } from '../../src/http/playground-queries.ts';
import { ChartReading } from '../../src/organizations/chart/chart-reading.ts';
import { Derived } from '../../src/graph/reading/derivation.ts';
import { ENGINES } from '../support/engines.ts';
import { answerOn, serve } from '../support/ask.ts';
import { EVERY_ROW, EVERYTHING, everyQuestion } from '../support/everything.ts';
import { framework, load } from '../support/framework.ts';
import { loadOrganization } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

/** Made when they are first asked for: the areas are few, and orders of lists are as many as can be asked for. */
const ON_DEMAND = /^areas$|^(roles|skills) by /;

const [EMBEDDED] = ENGINES;

describe('What is made of readings before they serve', () => {
  const graph = withGraph(EMBEDDED!);
  afterEach(() => vi.restoreAllMocks());

  it('is all that questions need, but for what is small', async () => {
    await load(graph.database, framework(EVERYTHING));
    await load(graph.database, framework({ slug: 'beside' }));
    await loadOrganization(graph.database, EVERY_ROW);
    const { readings, ask } = await serve(graph.database);
    const prepared = vi.spyOn(Derived.prototype, 'prepare');
    await readings.prepare();
    const got = vi.spyOn(Derived.prototype, 'get');
    for (const question of everyQuestion()) await ask(question);
    const ahead = new Set(prepared.mock.calls.map(([, { name }]) => name));
    const needed = got.mock.calls.filter(([of]) => !(of instanceof ChartReading)).map(([, { name }]) => name);
    expect(new Set(needed).size).toBeGreaterThan(10);
    expect(needed.filter((name) => !ahead.has(name) && !ON_DEMAND.test(name))).toEqual([]);
  });

  it('comes with answers to the first tab of the playground, about roles that there are', async () => {
    await load(graph.database, framework({ transitions: [{ from: 'lead', to: 'manager' }] }));
    const { readings } = await serve(graph.database);
    const reading = await readings.refresh();
    const requests = warmUpRequests(PLAYGROUND_TABS[0].query, reading);
    expect(requests).toHaveLength(20);
    expect(new Set(requests.map(({ query }) => query)).size).toBe(20);
    for (const { query } of requests) {
      const { data, errors } = await answerOn(reading, query);
      expect(errors).toBeUndefined();
      expect(data.transitionPaths.paths[0].roles).toEqual([{ title: 'Lead' }, { title: 'Manager' }]);
    }
  });
});
