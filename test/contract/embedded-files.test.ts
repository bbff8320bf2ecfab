import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cypher, type Database, type GraphSchema } from '../../src/storage/port/database.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { inAnotherProcess } from '../support/another-process.ts';
import {
  ConstraintViolationError,
  DatabaseContentError,
  DatabaseLockedError,
  DatabaseUnavailableError,
} from '../../src/graph/errors.ts';

const create = cypher('files.create', 'CREATE (n:Role {id: $id})');
const list = cypher('files.list', 'MATCH (n:Role) RETURN n.id AS id ORDER BY id');
const SCHEMA: GraphSchema = { unique: [{ label: 'Role', property: 'id' }], indexed: [] };
const ADAPTER = join(import.meta.dirname, '../../src/storage/embedded/open-embedded.ts');

describe('The files of the embedded database', () => {
  let directory: string;
  const opened: Database[] = [];

  const open = async (folder = directory): Promise<Database> => {
    const database = await openEmbedded({ directory: folder });
    opened.push(database);
    return database;
  };
  const file = (): string => join(directory, 'graph.grafeo');

  /** Runs `statements` in a process of its own with the adapter's function at hand; its output. */
  const elsewhere = (statements: string): Promise<string> =>
    inAnotherProcess(`const { openEmbedded } = await import(${JSON.stringify(ADAPTER)});
      const directory = ${JSON.stringify(directory)};
      ${statements}`);

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rolegraph-embedded-'));
  });

  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('have an index for every unique and every indexed property, which the engine does not make by itself', async () => {
    const database = await open();
    await database.ensureSchema({ ...SCHEMA, indexed: [{ label: 'Role', property: 'framework' }] });
    const planOf = async (property: string) => {
      const explain = cypher('files.explain', `EXPLAIN MATCH (n:Role {${property}: 'x'}) RETURN n.id AS id`);
      return JSON.stringify(await database.read((t) => t.run(explain)));
    };
    expect(await planOf('id')).toContain('[index: id]');
    expect(await planOf('framework')).toContain('[index: framework]');
    expect(await planOf('title')).not.toContain('[index');
  });

  it('keep data and constraints over closing and opening again at once', async () => {
    const before = await open();
    await before.ensureSchema(SCHEMA);
    await before.write((t) => t.run(create, { id: 'em' }));
    await before.close();

    const after = await open();
    expect(await after.read((t) => t.run(list))).toEqual([{ id: 'em' }]);
    await expect(after.write((t) => t.run(create, { id: 'em' }))).rejects.toThrow(ConstraintViolationError);
    await after.ensureSchema(SCHEMA);
  });

  it('appear in a folder that does not exist yet', async () => {
    const database = await open(join(directory, 'not', 'there'));
    await database.write((t) => t.run(create, { id: 'em' }));
    expect((await database.describe()).location).toBe(join(directory, 'not', 'there', 'graph.grafeo'));
  });

  it('keep every acknowledged write when the process is killed, and constraints and indexes too', async () => {
    const output = await elsewhere(`
      const database = await openEmbedded({ directory });
      await database.ensureSchema(${JSON.stringify(SCHEMA)});
      for (let i = 0; i < 50; i++) await database.write((t) => t.run(${JSON.stringify(create)}, { id: 'r' + i }));
      console.log('written');
      process.kill(process.pid, 'SIGKILL');`);
    expect(output).toBe('written');
    const database = await open();
    expect(await database.read((t) => t.run(list))).toHaveLength(50);
    await expect(database.write((t) => t.run(create, { id: 'r7' }))).rejects.toThrow(
      ConstraintViolationError,
    );
  });

  it('can be open in one process only, and the other is told what to do', async () => {
    await open();
    const output = await elsewhere(`
      await openEmbedded({ directory }).catch((error) => console.log(error.name + ': ' + error.message));`);
    expect(output).toBe(
      `DatabaseLockedError: Another rolegraph process has the database in ${directory} open; ` +
        'stop it, or set ROLEGRAPH_DATA_DIR to another directory.',
    );
  });

  it('can be open once in this process too', async () => {
    await open();
    await expect(open()).rejects.toThrow(DatabaseLockedError);
  });

  it('are free for others as soon as they are closed', async () => {
    await (await open()).close();
    const output = await elsewhere(
      `await (await openEmbedded({ directory })).close(); console.log('opened');`,
    );
    expect(output).toBe('opened');
  });

  it('are refused with the way out when they are something else', async () => {
    await writeFile(file(), 'This was a shopping list.');
    await expect(open()).rejects.toThrow(DatabaseContentError);
    await expect(open()).rejects.toThrow(
      `What lies in ${directory} as the database does not begin like one: it is something else, or was written over.`,
    );
    expect(await readFile(file(), 'utf8')).toBe('This was a shopping list.');
  });

  it('are refused with the way out when they are cut short', async () => {
    const database = await open();
    await database.write((t) => t.run(create, { id: 'em' }));
    await database.close();
    const whole = await readFile(file());
    await writeFile(file(), whole.subarray(0, whole.length / 2));
    await expect(open()).rejects.toThrow(DatabaseContentError);
  });

  it('are refused when what they hold was scribbled over', async () => {
    const database = await open();
    await database.write((t) => t.run(create, { id: 'em' }));
    await database.close();
    const bytes = await readFile(file());
    for (let i = 0; i < bytes.length; i += 97) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
    await writeFile(file(), bytes);
    await expect(open()).rejects.toThrow(DatabaseContentError);
  });

  it('cannot be made where no folder can be, and the message names the folder', async () => {
    await appendFile(join(directory, 'a-file'), '');
    const impossible = join(directory, 'a-file', 'data');
    await expect(open(impossible)).rejects.toThrow(DatabaseUnavailableError);
    await expect(open(impossible)).rejects.toThrow(
      `The data directory ${impossible} cannot be written (ENOTDIR)`,
    );
  });

  it('leave one file behind when they are closed', async () => {
    const database = await open();
    await database.write((t) => t.run(create, { id: 'em' }));
    await database.close();
    expect(await readdir(directory)).toEqual(['graph.grafeo']);
  });

  it('do not grow without bound while they are written', async () => {
    const database = await open();
    const text = 'MERGE (n:Note {id: 1}) SET n.text = $text';
    for (let i = 0; i < 90; i++) {
      await database.write((t) =>
        t.run(cypher('files.overwrite', text), { text: `${i}`.padEnd(1_000_000, 'x') }),
      );
    }
    const log = join(directory, 'graph.grafeo.wal');
    const sizes = await Promise.all(
      (await readdir(log)).map(async (name) => (await stat(join(log, name))).size),
    );
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1024 / 1024;
    expect(megabytes).toBeLessThan(64);
  });
});
