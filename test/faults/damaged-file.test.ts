import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseDamagedError } from '../../src/graph/errors.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { inAnotherProcess } from '../support/another-process.ts';
import { loadOrganization, sourceRows } from '../support/organization.ts';
import { type Finished, rolegraph } from '../support/little-room.ts';

const ORGANIZATIONS = path.join(import.meta.dirname, '../support/organization.ts');
const ADAPTER = path.join(import.meta.dirname, '../../src/storage/embedded/open-embedded.ts');

/** Written and closed before; then written and killed, so that it lies in the log. */
const FOLDED = 'folded';
const LOGGED = ['first', 'second', 'third', 'fourth'];

describe('A damaged file of the embedded database', () => {
  let folder: string;
  let original: string;
  let directory: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-damaged-file-'));
    for (let pauseMs = 200; ; pauseMs *= 2) {
      original = path.join(folder, `original-${pauseMs}`);
      await write(pauseMs);
      // Behind the last point that the engine knows to be on the disk, damage counts as not yet written.
      if (await isNoticed((size) => Math.floor(size * 0.45))) return;
    }
  });

  async function write(pauseMs: number): Promise<void> {
    const database = await openEmbedded({ directory: original });
    await prepareGraph(database);
    await loadOrganization(database, sourceRows([{ id: '1' }, { id: '2', manager: '1' }]), { slug: FOLDED });
    await database.close();
    await inAnotherProcess(`
      const { openEmbedded } = await import(${JSON.stringify(ADAPTER)});
      const { loadOrganization, sourceRows } = await import(${JSON.stringify(ORGANIZATIONS)});
      const database = await openEmbedded({ directory: ${JSON.stringify(original)} });
      for (const slug of ${JSON.stringify(LOGGED)}) {
        await loadOrganization(database, sourceRows([{ id: '1' }]), { slug });
        await new Promise((resolve) => setTimeout(resolve, ${pauseMs}));
      }
      process.kill(process.pid, 'SIGKILL');`);
  }

  async function isNoticed(where: (size: number) => number): Promise<boolean> {
    copyOriginal();
    turn(inLog(), where);
    return openEmbedded({ directory }).then(
      (database) => database.close().then(() => false),
      (error: unknown) => error instanceof DatabaseDamagedError,
    );
  }
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(copyOriginal);

  function copyOriginal(): void {
    directory = mkdtempSync(path.join(folder, 'damaged-'));
    cpSync(original, directory, { recursive: true });
  }

  const inLog = (): string => {
    const log = path.join(directory, 'graph.grafeo.wal');
    return path.join(log, readdirSync(log)[0]!);
  };
  const inFile = (): string => path.join(directory, 'graph.grafeo');

  function turn(file: string, where: (size: number) => number): void {
    const bytes = readFileSync(file);
    const place = where(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
  }

  const contents = () =>
    Object.fromEntries(
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .map((file) => [file, readFileSync(file).toString('base64')]),
    );

  const run = (words: string): Promise<Finished> => rolegraph(directory, words.split(' '));
  const exporting = (slug: string) => run(`export organization ${slug} --format csv`);

  it('is refused with what will be lost and how to keep it, and is left as it is', async () => {
    turn(inLog(), () => 200);
    const before = contents();
    const { exitCode, err } = await run('check');
    expect(exitCode).toBe(1);
    expect(err)
      .toBe(`The database in ${directory} is damaged. What comes from seed/ is built again by itself; org charts that were imported, and what was edited in the database, are lost with it unless you keep them:
  rolegraph export organization SLUG --format json --out SLUG.json
reads what can still be read, and changes nothing. Then move ${directory} away, start again, and import the charts.
`);
    expect(contents()).toEqual(before);
  });

  it('is exported up to the damage, by the very command that the message names', async () => {
    turn(inLog(), (size) => Math.floor(size * 0.45));
    const before = contents();
    const out = path.join(directory, '..', 'kept.json');
    const { exitCode, err } = await run(`export organization ${FOLDED} --format json --out ${out}`);
    expect(exitCode).toBe(0);
    expect(err).toContain(
      `The database in ${directory} is damaged; read is what was written before the damage.`,
    );
    expect(err).toContain(`These organizations can be read of the damaged database: first, ${FOLDED}.`);
    expect((await exporting('first')).exitCode).toBe(0);
    expect((await exporting('fourth')).exitCode).not.toBe(0);
    expect(contents()).toEqual(before);

    // A file of an export is one to import.
    const anew = mkdtempSync(path.join(folder, 'anew-'));
    const imported = await rolegraph(anew, ['import', 'organization', out, '--slug', FOLDED, '--yes']);
    expect(imported.exitCode).toBe(0);
    const [kept, again] = [await exporting(FOLDED), await rolegraph(anew, EXPORT_FOLDED)];
    expect(again.out).toBe(kept.out);
  });

  it('is exported as it was at the last checkpoint where the log tells nothing', async () => {
    turn(inLog(), () => 8);
    const { exitCode, err } = await exporting(FOLDED);
    expect(exitCode).toBe(0);
    expect(err).toContain('read is the state of its last checkpoint, without what was written since');
    expect(err).toContain(`These organizations can be read of the damaged database: ${FOLDED}.`);
  });

  it('is told to hold nothing that can be read where it does', async () => {
    turn(inFile(), () => 8);
    const before = contents();
    const { exitCode, err } = await exporting(FOLDED);
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: `The database in ${directory} is damaged, and nothing of it can be read. Move it away or put a backup in its place, start again, and import the org charts again.\n`,
    });
    expect(contents()).toEqual(before);
  });

  it('leaves no copy behind when it was exported', async () => {
    turn(inLog(), () => 200);
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('rolegraph-salvaged-'));
    const before = copies();
    await exporting(FOLDED);
    expect(copies().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('is something else where it does not begin like one, and is left as it is', async () => {
    writeFileSync(inFile(), 'This was a shopping list.');
    const { exitCode, err } = await exporting(FOLDED);
    expect(exitCode).toBe(1);
    expect(err).toContain('does not begin like one: it is something else, or was written over');
    expect(readFileSync(inFile(), 'utf8')).toBe('This was a shopping list.');
  });
});

const EXPORT_FOLDED = ['export', 'organization', FOLDED, '--format', 'csv'];
