import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openOrganizationFile } from '../../../src/organizations/import/rows/open-organization-file.ts';
import { organizationFiles, rowsOf } from './organization-files.ts';

const files = organizationFiles();
const ROWS = 100_000;
const MODULE = new URL('../../../src/organizations/import/rows/open-organization-file.ts', import.meta.url)
  .href;

/** About 330 bytes a row. */
async function largeFile(rows: number, lastRow = ''): Promise<string> {
  const path = await files.write('.csv', '');
  function* lines() {
    yield 'Position ID,Position Title,Manager Position ID,Department,Note\n';
    for (let number = 1; number <= rows; number += 1) {
      const manager = number === 1 ? '' : `P${number >> 1}`;
      yield `P${number},Engineer ${number},${manager},Dept ${number % 90},"${number} ${'x'.repeat(280)}"\n`;
    }
    yield lastRow;
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return path;
}

test('100,000 rows are read in less memory than they are large', { timeout: 120_000 }, async () => {
  const path = await largeFile(ROWS);
  expect((await stat(path)).size).toBeGreaterThan(30 * 1024 * 1024);
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.module).then(async ({ openOrganizationFile }) => {
      let count = 0;
      for await (const row of (await openOrganizationFile(workerData.path, {})).rows()) count += row.managers.length;
      parentPort.postMessage(count);
    });`;
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    workerData: { module: MODULE, path },
    resourceLimits: { maxOldGenerationSizeMb: 24, maxYoungGenerationSizeMb: 8 },
  });
  expect(await once(worker, 'message')).toEqual([ROWS - 1]);
  await worker.terminate();
});

test('the first row comes before the end of the file is looked at', async () => {
  const file = await openOrganizationFile(await largeFile(2000, 'P0,"never closed'), {});
  for await (const row of file.rows()) {
    expect(row).toMatchObject({ id: 'P1', row: 2 });
    break;
  }
  await expect(rowsOf(file)).rejects.toThrow(
    /:2002 row 2002, column "Position Title": a quote opens here and is never closed/,
  );
});
