import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.ts';

/** What a server tells the commands of its machine; whoever reads it may have the server do everything. */
export interface ServerRecord {
  /** Where it answers, for instance http://127.0.0.1:4000. */
  readonly url: string;
  /** Random, another one for each start: a server elsewhere that has the address by now does not know it. */
  readonly instance: string;
  /** For `Authorization: Bearer`. */
  readonly secret: string;
  readonly processId: number;
  /** The name of the machine or container, in which alone the process has this id. */
  readonly machine: string;
  /** What {@link databaseOf} says: a command for another database does not ask it. */
  readonly database: string;
  /** Where the database is, as people are told. */
  readonly location: string;
  readonly state: 'serving' | 'stopping';
}

const serverRecord = z.object({
  url: z.url({ protocol: /^http$/ }),
  instance: z.string().min(1),
  secret: z.string().min(1),
  processId: z.int().positive(),
  machine: z.string(),
  database: z.string(),
  location: z.string(),
  state: z.enum(['serving', 'stopping']),
}) satisfies z.ZodType<ServerRecord>;

/** Where a server leaves its record: one on the other engine may have the same folder. */
export function recordFile({ dataDirectory, neo4j }: Pick<Config, 'dataDirectory' | 'neo4j'>): string {
  return path.join(dataDirectory, `${neo4j === undefined ? 'embedded' : 'neo4j'}-server.json`);
}

/** Tells one database from another among those of an engine: a folder has one embedded one. */
export function databaseOf({ neo4j }: Pick<Config, 'neo4j'>): string {
  return neo4j === undefined ? 'embedded' : `${neo4j.uri} ${neo4j.database}`;
}

/** What is on record; null where nothing is, or nothing that can be read. */
export async function readRecord(file: string): Promise<ServerRecord | null> {
  try {
    return serverRecord.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Puts it on record in place of what was: whole at once, and for the owner of the process only. @throws the system's error */
export async function writeRecord(file: string, record: ServerRecord): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const written = `${file}.${record.instance}`;
  try {
    await writeFile(written, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await rename(written, file);
  } catch (error) {
    await rm(written, { force: true });
    throw error;
  }
}

/** Takes a record away, unless another server has put its own there meanwhile. */
export async function removeRecord(
  file: string,
  { instance }: Pick<ServerRecord, 'instance'>,
): Promise<void> {
  const now = await readRecord(file);
  if (now?.instance === instance) await rm(file, { force: true });
}
