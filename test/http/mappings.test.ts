import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';
import { withWorkServer } from '../support/work-server.ts';

const MAPPINGS = 'from,to,type\nacme/lead,shop/head,SAME\n';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Mappings over the network on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    beforeAll(() =>
      load(
        graph.database,
        framework({ slug: 'acme', roles: [{ slug: 'lead' }] }),
        framework({ slug: 'shop', roles: [{ slug: 'head' }] }),
      ),
    );
    const server = withWorkServer(graph);

    it('are imported under the name of their file, or only looked at', async () => {
      const tried = await server.send('/mappings?file=some/mine.csv&dryRun', MAPPINGS);
      expect(await tried.json()).toMatchObject({ mappings: 1, statedBy: 'mine.csv', dryRun: true });
      expect((await server.readings.refresh()).mappings.list).toEqual([]);
      const response = await server.send('/mappings?file=mine.csv', MAPPINGS);
      expect(response.status).toBe(200);
      expect((await server.readings.refresh()).mappings.list).toMatchObject([
        { fromId: 'Role:acme/lead', toId: 'Role:shop/head', type: 'SAME', statedBy: 'mine.csv' },
      ]);
    });

    it.for(['..', 'a/..', '%00', 'C%3A'])('refuse what is no name of a file: %s', async (file) => {
      const response = await server.send(`/mappings?file=${file}`, MAPPINGS);
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    });

    it('are named in errors as their sender names them', async () => {
      const response = await server.send('/mappings?file=wrong.csv', 'Foo\nbar\n');
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]?.message).toContain('wrong.csv');
      expect(errors?.[0]?.message).not.toContain(tmpdir());
    });
  });
}
