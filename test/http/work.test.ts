import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { workbook } from '../organizations/import/workbook.ts';
import type { Answer } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';
import { WorkServer, withWorkServer } from '../support/work-server.ts';

const CHART = 'id,title,manager id\n1,CEO,\n2,Lead,1\n3,Lead,7\n';
const MANY = `id,title,manager id\n${Array.from({ length: 3_000 }, (_, row) => `${row + 1},Lead,${row || ''}`).join('\n')}\n`;
const LONG_MS = 60_000;
const EVENTS = { accept: 'application/x-ndjson' };

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as Answer;
  return { status: response.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' };
};
const eventsOf = async (response: Response) =>
  (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Where files are kept that are sent, and nothing of other tests. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-work-'));
  vi.stubEnv('TMPDIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const uploads = async () => (await readdir(folder)).filter((name) => name.startsWith('rolegraph-import-'));

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Work over the network on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    beforeAll(() => load(graph.database, framework({ roles: [{ slug: 'lead' }] })));
    const server = withWorkServer(graph);

    describe('an import', () => {
      it('stores a chart, and answers with what came of it', async () => {
        const response = await server.send('/organizations/acme?name=Acme%20Inc', CHART);
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({
          dryRun: false,
          replaced: false,
          report: {
            organization: { slug: 'acme', name: 'Acme Inc', asOf: null },
            positions: 3,
            roots: 2,
            withRole: 2,
            findings: expect.arrayContaining([
              {
                kind: 'DANGLING_MANAGER',
                severity: 'ERROR',
                count: 1,
                findings: [expect.objectContaining({ rows: [4], positions: ['3'] })],
              },
            ]),
          },
          unmatchedTitles: [{ title: 'CEO', positions: 1 }],
          file: { format: 'csv', encoding: 'UTF-8', delimiter: ',' },
        });
        expect(await server.stored('acme')).toBe(3);
      });

      it('replaces the chart that had the slug', async () => {
        await server.send('/organizations/twice', CHART);
        const response = await server.send('/organizations/twice', 'id,title,manager id\n1,CEO,\n');
        expect(await response.json()).toMatchObject({ replaced: true, report: { positions: 1 } });
        expect(await server.stored('twice')).toBe(1);
      });

      it('is called as the file that was sent, or by its slug where that has no name', async () => {
        const nameOf = async (path: string) => {
          const response = await server.send(path, CHART);
          const { report } = (await response.json()) as { report: { organization: { name: string } } };
          return report.organization.name;
        };
        expect(await nameOf('/organizations/shop?file=Shop%202026.csv')).toBe('Shop 2026');
        expect(await nameOf('/organizations/our-shop')).toBe('Our shop');
        expect(await nameOf('/organizations/shop?file=Shop.csv&name=The%20Shop')).toBe('The Shop');
      });

      it('with a date in its address is of that day', async () => {
        expect((await server.send('/organizations/dated@2026-01-31', CHART)).status).toBe(200);
        expect(await server.stored('dated@2026-01-31')).toBe(3);
      });

      it('of several days is one answer with what came of each', async () => {
        const history =
          'id,effective date,title,manager id\n1,2024-01-01,CEO,\n2,2024-01-01,Lead,1\n2,2025-01-01,Boss,1\n';
        const response = await server.send('/organizations/history?each=change', history);
        expect(await response.json()).toMatchObject({
          dryRun: false,
          replaced: false,
          states: [
            {
              replaced: false,
              report: {
                organization: {
                  slug: 'history@2024-01-01',
                  asOf: '2024-01-01',
                  sourceRows: { rows: 3, leftOut: [{ reason: 'OTHER_DAY', rows: 1 }] },
                },
                positions: 2,
              },
            },
            { replaced: false, report: { organization: { asOf: '2025-01-01' }, positions: 2 } },
          ],
          file: { format: 'csv' },
        });
        const days = 'asOf=2024-06-30&asOf=2024-01-01';
        const again = await server.send(`/organizations/history?${days}`, history);
        expect(await again.json()).toMatchObject({
          replaced: true,
          states: [{ replaced: true }, { replaced: false }],
        });
        expect(await server.stored('history@2024-06-30')).toBe(2);
        const refused = await server.send('/organizations/history@2024-01-01?asOf=2025-01-01', history);
        expect((await errorOf(refused)).message).toBe(
          'The address says 2024-01-01 and asOf 2025-01-01; say one of them.',
        );
        const step = await server.send('/organizations/history?each=week', history);
        expect(await errorOf(step)).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
      });

      it('with an order of grades keeps it', async () => {
        const graded = 'id,title,manager id,grade\n1,CEO,,Low\n2,Lead,1,High\n';
        const response = await server.send('/organizations/graded?grade=Low&grade=High', graded);
        const { report, file } = (await response.json()) as Record<
          'report' | 'file',
          Record<string, unknown>
        >;
        expect(report).toMatchObject({
          organization: { gradeOrder: ['Low', 'High'] },
          findings: expect.arrayContaining([expect.objectContaining({ kind: 'GRADE_INVERSION', count: 1 })]),
        });
        expect(file).toMatchObject({ mapping: { gradeOrder: ['Low', 'High'] } });
      });

      it('writes nothing when it is only tried', async () => {
        const response = await server.send('/organizations/tried?dryRun=true', CHART);
        expect(await response.json()).toMatchObject({ dryRun: true, report: { positions: 3 } });
        expect(await server.stored('tried')).toBeNull();
      });

      it('takes workbooks, JSON and YAML by their media types, or by the ending of the name', async () => {
        const sheet = [
          ['id', 'title', 'manager id'],
          [1, 'CEO', null],
          [2, 'Lead', 1],
        ];
        const book = Buffer.from(workbook({ Chart: sheet }));
        const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        const json = JSON.stringify([{ id: '1', title: 'CEO', reports: [{ id: '2', title: 'Lead' }] }]);
        const yaml = '- id: 1\n  title: CEO\n  manager: ""\n- id: 2\n  title: Lead\n  manager: 1\n';
        const formatOf = async (address: string, body: string | Buffer, type: string) => {
          const response = await server.send(address, body, { headers: { 'content-type': type } });
          return ((await response.json()) as { file?: { format: string } }).file?.format;
        };
        expect(await formatOf('/organizations/one', json, 'application/json')).toBe('json');
        expect(await formatOf('/organizations/one', yaml, 'application/yaml')).toBe('yaml');
        expect(await formatOf('/organizations/one?file=a.csv', CHART, 'application/octet-stream')).toBe(
          'csv',
        );
        expect(await formatOf('/organizations/one', CHART, 'application/octet-stream')).toBe('csv');
        expect(await formatOf('/organizations/one', book, xlsx)).toBe('xlsx');
      });

      it('tells how far it is, a line each, and ends with its answer', async () => {
        const response = await server.send('/organizations/many', MANY, { headers: EVENTS });
        expect(response.headers.get('content-type')).toBe('application/x-ndjson');
        const events = await eventsOf(response);
        expect(events).toEqual([
          { event: 'progress', step: 'reading', positions: 1_000 },
          { event: 'progress', step: 'reading', positions: 2_000 },
          { event: 'progress', step: 'reading', positions: 3_000 },
          { event: 'progress', step: 'linking', positions: 3_000 },
          { event: 'done', answer: expect.objectContaining({ replaced: false }) },
        ]);
      });

      it('that fails after it has begun writes nothing, and tells so as its last line', async () => {
        const response = await server.send('/organizations/broken?file=broken.csv', `${MANY}9,"CEO,\n`, {
          headers: EVENTS,
        });
        const last = (await eventsOf(response)).at(-1);
        expect(last).toMatchObject({
          event: 'error',
          errors: [
            { message: expect.stringMatching(/^broken\.csv:/), extensions: { code: 'INVALID_INPUT' } },
          ],
        });
        expect(await server.stored('broken')).toBeNull();
      });

      it.for([
        [
          '/organizations/x?file=mine.csv',
          'no,ids\n1,2\n',
          'mine.csv: no column was recognised as the managers',
        ],
        ['/organizations/A%20b', CHART, '"A b" is no slug'],
        ['/organizations/x?asOf=May', CHART, '"May" is no day'],
        ['/organizations/x@2026-01-31?asOf=2026-02-01', CHART, 'say one of them'],
        ['/organizations/x?dry=true', CHART, 'dry: nothing is called so here; there are file, name'],
        ['/organizations/x?dryRun=maybe', CHART, 'dryRun should be "true" or "false"'],
        ['/organizations/x?column=shoe=Size', CHART, 'column is "shoe=Size"; write it as FIELD=HEADER'],
        ['/organizations/x?file=mine.csv', '', 'mine.csv: the file is empty'],
      ])(
        'of %j refuses what is wrong with it, in a sentence',
        async ([address = '', body = '', sentence]) => {
          expect(await errorOf(await server.send(address, body))).toEqual({
            status: 400,
            code: 'INVALID_INPUT',
            message: expect.stringContaining(sentence!),
          });
          expect(await server.stored('x')).toBeNull();
          expect(await uploads()).toEqual([]);
        },
      );
    });

    describe('its size', () => {
      const large = Buffer.alloc(1024 * 1024 + 1, 'x');

      it('is refused where it is said to be too large, before any of it is taken', async () => {
        expect(await errorOf(await server.send('/organizations/large', large))).toEqual({
          status: 413,
          code: 'PAYLOAD_TOO_LARGE',
          message: 'The file is larger than 1 MB; ROLEGRAPH_IMPORT_LIMIT_MB allows more.',
        });
      });

      it('is refused where it turns out to be too large', async () => {
        const body = new ReadableStream({
          start: (controller) => {
            controller.enqueue(large);
            controller.close();
          },
        });
        const response = await server.send('/organizations/large', body, { duplex: 'half' });
        expect(await errorOf(response)).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
        expect(await uploads()).toEqual([]);
      });

      it('has no limit for commands of this machine', async () => {
        const body = `${CHART}${Array.from({ length: 40_000 }, (_, row) => `x${row},Lead of something,1`).join('\n')}\n`;
        expect(body.length).toBeGreaterThan(server.importLimit);
        const response = await server.request('/organizations/large?dryRun=true', 'local', {
          method: 'POST',
          body,
          headers: { 'content-type': 'text/csv' },
        });
        expect(response.status).toBe(200);
        await response.text();
      });
    });

    describe('an import that cannot go on', () => {
      const events = (slug: string, init: RequestInit = {}) =>
        server.send(`/organizations/${slug}`, MANY, { headers: EVENTS, ...init });

      it('ends where its client hangs up, and keeps the chart that had its slug', async () => {
        await server.send('/organizations/kept', CHART);
        const isHeld = server.holdAt(2_000);
        const hangUp = new AbortController();
        const answer = events('kept', { signal: hangUp.signal }).then((response) => response.text());
        answer.catch(() => undefined);
        await isHeld;
        hangUp.abort();
        await expect(answer).rejects.toThrow();
        // The next one has its turn when that one has ended.
        await server.send('/organizations/after', CHART);
        expect(await server.stored('kept')).toBe(3);
        expect(await server.stored('after')).toBe(3);
        await vi.waitFor(async () => expect(await uploads()).toEqual([]), { timeout: LONG_MS });
      });

      it('ends where its client hangs up while it sends', async () => {
        const { port } = new URL(server.http.url);
        const headers = {
          authorization: 'Bearer write',
          'content-type': 'text/csv',
          'content-length': 1_000_000,
        };
        const sent = ask({ port, method: 'POST', path: '/organizations/half', headers });
        sent.on('error', () => undefined);
        sent.write(CHART);
        await vi.waitFor(async () => expect(await uploads()).toHaveLength(1), { timeout: LONG_MS });
        sent.destroy();
        await vi.waitFor(async () => expect(await uploads()).toEqual([]), { timeout: LONG_MS });
        expect(await server.stored('half')).toBeNull();
      });

      it('ends when its token is over', async () => {
        void server.holdAt(2_000);
        server.expiresAt = Date.now() + 500;
        const answer = await (await events('over')).text();
        server.expiresAt = null;
        expect(answer).toContain('The token expired before it was done: nothing was written.');
        expect(answer).toContain('"code":"UNAUTHENTICATED"');
        expect(await server.stored('over')).toBeNull();
      });

      it('ends when the server stops, which tells so', async () => {
        const other = new WorkServer(server.importLimit);
        await other.start(graph);
        const isHeld = other.holdAt(2_000);
        const answer = other.send('/organizations/stopped', MANY, { headers: EVENTS });
        await isHeld;
        const closing = other.stop();
        const [last] = (await eventsOf(await answer)).slice(-1);
        expect(last).toMatchObject({ event: 'error', errors: [{ extensions: { code: 'SERVER_STOPPING' } }] });
        await closing;
        expect(await server.stored('stopped')).toBeNull();
      });
    });

    describe('other routes', () => {
      it('remove an organization', async () => {
        await server.send('/organizations/gone@2026-01-31', CHART);
        const remove = (slug: string) =>
          server.request(`/organizations/${slug}`, 'write', { method: 'DELETE' });
        await server.send('/organizations/gone@2026-02-28', CHART);
        await server.send('/organizations/gone@2026-03-31', CHART);
        expect(await errorOf(await remove('gone@2026-01-30'))).toMatchObject({
          status: 404,
          code: 'NOT_FOUND',
        });
        expect(await (await remove('gone@2026-01-31')).json()).toMatchObject({
          organization: { slug: 'gone@2026-01-31' },
          positions: 3,
          states: ['gone@2026-01-31'],
        });
        expect(await server.stored('gone@2026-01-31')).toBeNull();
        expect(await (await remove('gone')).json()).toMatchObject({
          positions: 6,
          states: ['gone@2026-02-28', 'gone@2026-03-31'],
        });
        expect(await server.stored('gone@2026-03-31')).toBeNull();
      });

      it('tell findings, within limits and as many as are wanted', async () => {
        const rows = Array.from({ length: 30 }, (_, row) => `${row},Lead,nobody-${row}`).join('\n');
        await server.send('/organizations/findings', `id,title,manager id\n${rows}\n`);
        const found = async (query: string) => {
          const response = await server.request(`/findings/organizations/findings${query}`, null);
          const { findings } = (await response.json()) as {
            findings: { kind: string; count: number; findings: object[] }[];
          };
          return findings.find(({ kind }) => kind === 'DANGLING_MANAGER');
        };
        expect(await found('')).toMatchObject({ count: 30, findings: { length: 20 } });
        expect((await found('?limit=3'))?.findings).toHaveLength(3);
        expect((await found('?limit=all'))?.findings).toHaveLength(30);
        const wrong = await server.request('/findings/organizations/findings?limit=x', null);
        expect(await errorOf(wrong)).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
      });

      it('know this server by its instance', async () => {
        expect((await server.request('/instances/this-one', null)).status).toBe(204);
        expect((await server.request('/instances/another-one', null)).status).toBe(404);
      });

      it('seed and check for who may do everything', async () => {
        const seed = (body: object) =>
          server.request('/seed', 'admin', {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          });
        expect(await (await seed({ dryRun: true })).json()).toEqual({
          asked: { dryRun: true, overwrite: false },
        });
        expect(await errorOf(await seed({ dryrun: true }))).toMatchObject({
          status: 400,
          code: 'INVALID_INPUT',
        });
        expect(await (await server.request('/check', 'admin')).json()).toEqual({ problems: [] });
      });
    });

    describe('who may', () => {
      it.for([
        ['POST', '/organizations/new', 'write'],
        ['DELETE', '/organizations/new', 'write'],
        ['POST', '/seed', 'admin'],
        ['GET', '/check', 'admin'],
      ] as const)('%s %s: who has the scope %s and nobody else', async ([method, address, scope]) => {
        const headers = { 'content-type': 'application/json' };
        const body = method === 'POST' ? '{}' : null;
        const refusal = async (given: 'organizations:read' | 'write' | null) =>
          errorOf(await server.request(address, given, { method, body, headers }));
        expect(await refusal(null)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
        expect(await refusal('organizations:read')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
        if (scope === 'admin')
          expect(await refusal('write')).toMatchObject({ status: 403, code: 'FORBIDDEN' });
        expect(await server.stored('new')).toBeNull();
      });

      it.for(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', null])(
        'no form of another site, which can send %s',
        async (type) => {
          const body = type === null ? new Blob([CHART]) : CHART;
          const headers: Record<string, string> = type === null ? {} : { 'content-type': type };
          const response = await server.request('/organizations/forged', 'write', {
            method: 'POST',
            body,
            headers,
          });
          expect(await errorOf(response)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
          const seed = await server.request('/seed', 'admin', { method: 'POST', body: '{}', headers });
          expect(await errorOf(seed)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
          expect(await server.stored('forged')).toBeNull();
        },
      );
    });
  });
}
