import { beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const ROWS = sourceRows([{ id: 'top' }, { id: '1', manager: 'top' }, { id: '2', manager: '1' }]);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`What failed within something that is null, on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;
    beforeAll(async () => {
      await load(graph.database, framework({ roles: [{ slug: 'lead' }] }));
      await loadOrganization(graph.database, ROWS, { slug: 'acme' });
      await loadOrganization(graph.database, ROWS, { slug: 'beta' });
    });

    it('is told once, the same whether something beside it was worked out before or not', async () => {
      served = await serve(graph.database);
      const question = `{ organizations { nodes {
        betweenness { between }
        metrics(within: "nobody") { positions }
        reportingPath(from: "nobody", to: "1") { key }
      } } }`;
      const [cold, warm] = [await served.text(question), await served.text(question)];
      expect(warm).toBe(cold);
      const { errors = [] } = await served.answer(question);
      expect(errors.map(({ path }) => path)).toEqual([['organizations', 'nodes', 0, 'metrics']]);
    });

    it('is told for each thing that is null by itself', async () => {
      served = await serve(graph.database);
      const { errors = [] } = await served.answer(
        '{ organizations { nodes { reportingPath(from: "nobody", to: "1") { key } } } role(ref: "nobody") { id } }',
      );
      expect(errors.map(({ path }) => path)).toEqual([
        ['organizations', 'nodes', 0, 'reportingPath'],
        ['organizations', 'nodes', 1, 'reportingPath'],
        ['role'],
      ]);
    });
  });
}
