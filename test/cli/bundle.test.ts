import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/organizations/export/export-formats.ts';
import { ROOT, RunningProcess } from '../support/processes.ts';
import { Collector } from '../telemetry/collector.ts';

/** Makes the bundle where there is none of the sources as they are; the file to run. */
function bundle(): string {
  const program = [path.join(ROOT, 'bin/bundle.mjs')];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`There is no bundle:\n${stderr}`);
  return path.join(ROOT, stdout.trim());
}

describe('The server as the few files that a start makes of its sources', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-bundle-'));
  const variables = { PORT: '0', ROLEGRAPH_DATA_DIR: folder, NEO4J_URI: '', LOG_LEVEL: 'warn' };
  let main: string;
  let collector: Collector;
  let server: RunningProcess;
  let url: string;
  beforeAll(async () => {
    main = bundle();
    collector = await Collector.open();
    server = new RunningProcess(process.execPath, [main, 'serve'], {
      ...variables,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    });
    [, url = ''] = /Playground +(http\S+)\/graphql/.exec(await server.says(/Playground.*\n/)) ?? [];
  });
  afterAll(async () => {
    server.kill('SIGTERM');
    await server.ended;
    await collector.close();
    rmSync(folder, { recursive: true });
  });
  const run = (...words: string[]) => new RunningProcess(process.execPath, [main, ...words], variables).ended;

  test('answers, with the seed that lies beside it', async () => {
    const query =
      '{ role(ref: "EM") { id } organization(slug: "matrix-company") { positions { totalCount } } }';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await response.json()).toMatchObject({
      data: {
        role: { id: expect.stringMatching(/^Role:/) },
        organization: { positions: { totalCount: expect.any(Number) } },
      },
    });
  });

  test.each(Object.values(EXPORT_FORMATS).map(({ ending }) => ending))(
    'writes a chart with what is loaded for it alone: %s',
    async (ending) => {
      const response = await fetch(`${url}/export/organizations/functional-company.${ending}`);
      expect({ status: response.status, bytes: (await response.bytes()).length }).toEqual({
        status: 200,
        bytes: expect.toSatisfy((length: number) => length > 500),
      });
    },
  );

  test('runs the other commands', async () => {
    expect(await run('--version')).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+/) });
    expect(await run('validate')).toMatchObject({ exitCode: 0, err: '' });
    expect(await run('plan', '--from', 'EM', '--to', 'Director of Engineering')).toMatchObject({
      exitCode: 0,
    });
  });

  test('sends traces, in which an operation is a part of its request', async () => {
    server.kill('SIGTERM');
    await server.ended;
    const { spans } = collector;
    const operation = spans.find(({ name }) => name === 'query');
    expect(spans.find(({ spanId }) => spanId === operation?.parentSpanId)?.name).toBe('POST /graphql');
  });
});
