import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordLines } from '../../src/frameworks/records/record-lines.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import type { Answer } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { MADE_UP } from '../support/made-up-framework.ts';
import { withGraph } from '../support/with-graph.ts';
import { withWorkServer } from '../support/work-server.ts';

const MATRIX = 'Skill,Junior,Senior\nCoding,Beginner,Expert\n';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Frameworks over the network on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-http-'));
      await load(graph.database, framework({ roles: [{ slug: 'lead' }] }));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const server = withWorkServer(graph);
    const errorOf = async (response: Response) => {
      const { errors } = (await response.json()) as Answer;
      return {
        status: response.status,
        code: errors?.[0]?.extensions.code,
        message: errors?.[0]?.message ?? '',
      };
    };

    it('are imported from a table, and say what was taken, derived and left out, with the name of the file', async () => {
      const response = await server.send(
        '/frameworks/acme?title=Acme&licence=CC0&file=ladder.csv&level=Expert%3D4.5',
        MATRIX,
      );
      expect(response.status).toBe(200);
      const answer = (await response.json()) as {
        remarks: { places: string[] }[];
        read: { shown: string[] };
      };
      expect(answer).toMatchObject({
        framework: { slug: 'acme', title: 'Acme', licence: 'CC0' },
        taken: { roles: 2, skills: 1, requirements: 2 },
        replaced: false,
        dryRun: false,
      });
      const places = answer.remarks.flatMap((remark) => remark.places);
      expect(places).toContain('ladder.csv row 2, column "Junior"');
      expect(answer.read).toEqual({
        as: 'tables',
        isGuessed: true,
        shown: expect.arrayContaining([expect.stringContaining('ladder.csv')]) as string[],
      });
      expect(answer.read.shown.join('\n')).toContain('Expert');
      expect(JSON.stringify(answer.read)).not.toContain(tmpdir());
      const { requirements } = (await server.readings.refresh()).framework('acme')!;
      expect(requirements.list.map(({ level }) => level)).toEqual([1, 4.5]);
    });

    it('are imported as records, exactly, and tell how far they are', async () => {
      const content = framework(MADE_UP);
      const response = await server.send('/frameworks/made-up', [...recordLines(content)].join(''), {
        headers: { 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
      });
      const events = (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { event: string });
      const told = events.map(({ event }) => event).filter((event) => event !== 'alive');
      expect(told).toEqual(['progress', 'done']);
      const reading = (await server.readings.refresh()).framework('made-up')!;
      expect(reading.roles.list).toEqual(content.roles);
      expect(reading.requirements.list).toEqual(content.requirements);
    });

    it('are records under the terms that are given, and no table of which something could be said', async () => {
      const records = [...recordLines(framework(MADE_UP))].join('');
      const type = { 'content-type': 'application/x-ndjson' };
      const named = await server.send('/frameworks/renamed?title=Renamed&licence=CC0&dryRun', records, {
        headers: type,
      });
      expect(await named.json()).toMatchObject({
        framework: { slug: 'renamed', title: 'Renamed', licence: 'CC0' },
      });
      const found = await errorOf(
        await server.send('/frameworks/renamed?rows=roles', records, { headers: type }),
      );
      expect(found).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
      expect(found.message).toContain('leave out --rows');
    });

    it('refuse records of something else, and all that is wrong with them', async () => {
      const lines = [...recordLines(framework(MADE_UP))]
        .join('')
        .replaceAll('Role:made-up/novice"', 'Role:novice"');
      const type = { 'content-type': 'application/x-ndjson' };
      expect(await errorOf(await server.send('/frameworks/made-up', lines, { headers: type }))).toMatchObject(
        {
          status: 400,
          code: 'INVALID_INPUT',
          message: expect.stringContaining('begins with Role:made-up/') as string,
        },
      );
      expect(await errorOf(await server.send('/frameworks/x', '{}\n[', { headers: type }))).toMatchObject({
        status: 400,
      });
      expect(await errorOf(await server.send('/frameworks/x?rows=sideways', MATRIX))).toMatchObject({
        status: 400,
      });
      expect(await errorOf(await server.send('/frameworks/engineering-leadership', MATRIX))).toMatchObject({
        status: 400,
      });
    });

    it.for(['..', '.', 'a/..', '%00', 'a%00.csv', 'C%3A', `${'x'.repeat(300)}.csv`])(
      'refuse what is no name of a file: %s',
      async (file) => {
        const found = await errorOf(await server.send(`/frameworks/acme?file=${file}`, MATRIX));
        expect(found).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
        expect(found.message).toContain('such as ladder.csv');
      },
    );

    it('are named in errors as their sender names them, without the folder in which they lie meanwhile', async () => {
      const found = await errorOf(await server.send('/frameworks/acme?file=some/ladder.csv', 'Foo\nbar\n'));
      expect(found.status).toBe(400);
      expect(found.message).toContain('ladder.csv');
      expect(found.message).not.toContain(tmpdir());
    });

    it('say under which terms they are, beside a table too', async () => {
      await server.send(
        '/frameworks/cited?licence=CC%20BY%204.0&attribution=By%20Ac%C3%A9&source=https%3A%2F%2Facme.example&modified',
        MATRIX,
      );
      const { headers } = await server.request('/export/frameworks/cited?format=csv&table=roles', 'read');
      const told = (name: string) => decodeURIComponent(headers.get(`rolegraph-${name}`) ?? '');
      expect(['licence', 'attribution', 'origin', 'modified'].map(told)).toEqual([
        'CC BY 4.0',
        'By Acé',
        'https://acme.example',
        'true',
      ]);
      const link = /<([^>]*)>; rel="license"/.exec(headers.get('link') ?? '')?.[1] ?? '';
      expect(await (await server.request(link, 'read')).text()).toContain('By Acé');
    });

    it('need the scope to write', async () => {
      const response = await server.request('/frameworks/acme', 'read', { method: 'DELETE' });
      expect(response.status).toBe(403);
    });

    it('are exported in every format, the built-in one too, and are the same when they come back', async () => {
      const reading = (await server.readings.refresh()).framework('acme')!;
      for (const format of ['yaml', 'json', 'xlsx']) {
        const response = await server.request(`/export/frameworks/acme?format=${format}`, 'read');
        expect(response.status).toBe(200);
        const file = path.join(folder, `back.${format}`);
        await writeFile(file, Buffer.from(await response.arrayBuffer()));
        const { content } = await (await openFramework(file)).read();
        expect(content.framework).toEqual(reading.framework);
        expect(content.roles).toEqual(reading.roles.list);
        expect(content.requirements).toEqual(reading.requirements.list);
      }
      for (const format of ['turtle', 'jsonld', 'csv&table=roles']) {
        const response = await server.request(
          `/export/frameworks/engineering-leadership?format=${format}`,
          'read',
        );
        expect(response.status).toBe(200);
        expect(await response.text()).toContain('lead');
      }
      const first = await server.request('/export/frameworks/acme?format=json', 'read');
      const etag = first.headers.get('etag') ?? '';
      const again = await server.request('/export/frameworks/acme?format=json', 'read', {
        headers: { 'if-none-match': etag },
      });
      expect(again.status).toBe(304);
    });

    it('say which formats and tables there are', async () => {
      expect(await errorOf(await server.request('/export/frameworks/acme?format=pdf', 'read'))).toMatchObject(
        { status: 400 },
      );
      const { message } = await errorOf(await server.request('/export/frameworks/acme?format=csv', 'read'));
      expect(message).toContain('requirements');
      expect(
        await errorOf(await server.request('/export/frameworks/acne?format=json', 'read')),
      ).toMatchObject({ status: 404 });
    });

    it('are not exported where they may not be passed on, but for the commands of the machine', async () => {
      await server.send('/frameworks/secret?redistribution=forbidden', MATRIX);
      const refused = await server.request('/export/frameworks/secret?format=json', 'read');
      expect(await errorOf(refused)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      const own = '/export/frameworks/secret?format=json&ownUse=true';
      expect((await server.request(own, 'read')).status).toBe(400);
      expect((await server.request(own, 'local')).status).toBe(200);
    });

    it('are read in their turn, after imports of organizations too', async () => {
      const refuse = () => server.send('/frameworks/waiting', 'Foo\nbar\n');
      // What reads them is loaded with the first.
      await refuse();
      const isHeld = server.holdAt(1);
      const hangUp = new AbortController();
      const chart = server.send('/organizations/held', 'id,manager,title\n1,,Boss\n2,1,Lead\n', {
        signal: hangUp.signal,
      });
      chart.catch(() => undefined);
      await isHeld;
      let isAnswered = false as boolean;
      const refused = refuse().finally(() => (isAnswered = true));
      // Time enough for one that does not wait.
      for (let count = 0; count < 100; count += 1) await server.request('/instances/this-one', 'local');
      expect(isAnswered).toBe(false);
      hangUp.abort();
      expect((await refused).status).toBe(400);
    });

    it('are removed', async () => {
      const response = await server.request('/frameworks/acme', 'write', { method: 'DELETE' });
      expect(await response.json()).toMatchObject({
        framework: { slug: 'acme', title: 'Acme' },
        organizations: [],
      });
      expect((await server.readings.refresh()).framework('acme')).toBeUndefined();
    });
  });
}
