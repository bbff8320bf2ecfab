import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';
import { withWorkServer } from '../support/work-server.ts';

const MATRIX = 'Skill,Junior,Senior\nCoding,Beginner,Expert\n';
const MAPPINGS = 'from,to,type\nacme/junior,globex/junior,SAME\n';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Mappings over the network on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    beforeAll(() => load(graph.database, framework({ roles: [{ slug: 'lead' }] })));
    const server = withWorkServer(graph);
    const refused = async (path: string, body = MAPPINGS) => {
      const response = await server.send(path, body);
      const { errors } = (await response.json()) as Answer;
      return { status: response.status, message: errors?.[0]?.message ?? '' };
    };

    it('are loaded from a file, and say what is in the graph now', async () => {
      for (const slug of ['acme', 'globex']) await server.send(`/frameworks/${slug}`, MATRIX);
      const told = await server.send('/mappings?file=some/mine.csv&dryRun', MAPPINGS);
      expect(await told.json()).toMatchObject({ statedBy: 'mine.csv', mappings: 1 });
      expect((await server.readings.refresh()).mappings.list).toEqual([]);
      expect((await server.send('/mappings?source=us', MAPPINGS)).status).toBe(200);
      expect((await server.readings.refresh()).mappings.list).toMatchObject([
        { fromId: 'Role:acme/junior', toId: 'Role:globex/junior', type: 'SAME', statedBy: 'us' },
      ]);
    });

    it.for(['..', 'a/..', '%00'])('are not taken from what is no name of a file: %s', async (file) => {
      expect(await refused(`/mappings?file=${file}`)).toEqual({
        status: 400,
        message: expect.stringContaining('name of the file that is sent') as string,
      });
    });

    it('are refused with the name of the file, without the folder in which it lies meanwhile', async () => {
      const { status, message } = await refused('/mappings?file=mine.xlsx');
      expect(status).toBe(400);
      expect(message).toContain('mine.xlsx');
      expect(message).not.toContain(tmpdir());
    });

    it('have their candidates exported as a file, for who may write', async () => {
      const path = '/export/candidates/acme/globex?format=yaml&things=roles';
      const response = await server.request(path, 'write');
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/yaml; charset=utf-8',
        'content-disposition': 'attachment; filename="acme-globex.yaml"',
        // Junior is SAME as Junior already.
        'rolegraph-candidates': '1',
      });
      expect(await response.text()).toContain('  - from: "Role:acme/senior"\n');
      const status = async (more: string, scope: 'read' | 'write' = 'write') =>
        (await server.request(path + more, scope)).status;
      expect(await status('', 'read')).toBe(403);
      expect(await status('&atLeast=2')).toBe(400);
      expect(await status('&atLeast=0.5')).toBe(200);
      expect(await status('&ownUse=true')).toBe(400);
      expect(await status('&sort=name')).toBe(400);
      expect((await server.request('/export/candidates/acme/nobody', 'write')).status).toBe(400);
    });

    it('need the scope to write', async () => {
      const init = { method: 'POST', body: MAPPINGS, headers: { 'content-type': 'text/csv' } };
      expect((await server.request('/mappings', 'read', init)).status).toBe(403);
    });
  });
}
