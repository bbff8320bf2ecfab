import { beforeAll, describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { withGraph } from '../support/with-graph.ts';

const MANAGERS = 130;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`How positions fit their role on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      served = await serve(
        graph.database,
        framework({
          roles: [{ slug: 'manager', title: 'Manager' }],
          claims: [{ about: 'Role:manager', attribute: 'directReports', range: range(5, 9) }],
        }),
      );
      const managers = Array.from({ length: MANAGERS }, (_, index) => ({
        id: `m${index}`,
        title: 'Manager',
      }));
      await loadOrganization(graph.database, sourceRows(managers));
      await served.readings.refresh();
    });

    const ask = async (question: string): Promise<Json> =>
      (await served.ask(`{ organization(slug: "acme") { ${question} } }`)).organization;

    it('is listed as far as it is asked for, with how many there are', async () => {
      expect(await ask('roleFitCount roleFit(first: 2) { position { key } actual }')).toEqual({
        roleFitCount: MANAGERS,
        roleFit: [
          { position: { key: 'm0' }, actual: 0 },
          { position: { key: 'm1' }, actual: 0 },
        ],
      });
      expect((await ask('roleFit { id }')).roleFit).toHaveLength(100);
      expect((await ask('roleFit(first: 1000) { id }')).roleFit).toHaveLength(MANAGERS);
    });

    it('says how many may be asked for', async () => {
      const { errors } = await served.answer(
        '{ organization(slug: "acme") { roleFit(first: 1001) { id } } }',
      );
      expect(errors?.[0]?.message).toBe('first is 1001; it must be 1 to 1000.');
    });
  });
}
