import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { inAnotherProcess } from '../support/another-process.ts';
import { rolegraph } from '../support/little-room.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';

const SUPPORT = path.join(import.meta.dirname, '../support');
const ADAPTER = path.join(import.meta.dirname, '../../src/storage/embedded/open-embedded.ts');
const ROWS = 6_000;

describe('A process that is killed while it imports into the embedded database', () => {
  let directory: string;
  let before: string;

  beforeEach(async () => {
    directory = mkdtempSync(path.join(tmpdir(), 'rolegraph-killed-'));
    const database = await openEmbedded({ directory });
    await prepareGraph(database);
    await loadOrganization(database, sourceRows([{ id: '1' }, { id: '2', manager: '1' }]));
    await database.close();
    before = await exported();
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const exported = async (): Promise<string> => {
    const { exitCode, out, err } = await rolegraph(directory, EXPORT);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    return out;
  };

  /** Imports many rows in place of the two, and is killed at the point where `when` says so. */
  const killedAt = (when: { readonly row?: number }): Promise<string> =>
    inAnotherProcess(`
      const { openEmbedded } = await import(${JSON.stringify(ADAPTER)});
      const { loadOrganization, sourceRows } = await import('${SUPPORT}/organization.ts');
      const kill = () => process.kill(process.pid, 'SIGKILL');
      const rows = sourceRows(Array.from({ length: ${ROWS} }, (_, index) => ({ id: String(index + 1) })));
      const { row } = ${JSON.stringify(when)};
      function* until() {
        for (const [index, each] of rows.entries()) {
          if (index + 1 === row) kill();
          yield each;
        }
      }
      const database = await openEmbedded({ directory: ${JSON.stringify(directory)} });
      await loadOrganization(database, { [Symbol.iterator]: until });
      console.log('imported');
      kill();`);

  it.each([[1], [5_500], [ROWS]])('at its row %i leaves everything as it was', async (row) => {
    expect(await killedAt({ row })).toBe('');
    expect(await exported()).toBe(before);
  });

  it('right after it was told that it is done has imported all of it', async () => {
    expect(await killedAt({})).toBe('imported');
    expect((await exported()).trimEnd().split('\n')).toHaveLength(ROWS + 1);
  });
});

const EXPORT = ['export', 'organization', 'acme', '--format', 'csv'];
