import { promisify } from 'node:util';
import { constants, gunzip as gunzipLater, gzip as gzipLater } from 'node:zlib';
import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';

const gzip = promisify<string, { level: number }, Buffer>(gzipLater);
const gunzip = promisify<Buffer, Buffer>(gunzipLater);

/** A framework's seed as it was last loaded. */
export interface LoadedSeed {
  /** Of its files. */
  readonly digest: string;
  /**
   * The digest of every record that it wrote, by which a later load tells its own work from what someone edited in the
   * database since; see {@link packedDigests}.
   */
  readonly packed: string;
}

const digestRow = z.object({ digest: z.string() });
const seedRow = digestRow.extend({ records: z.string() });

/**
 * Each record a line, `digest key`, packed by gzip and written in base64, some 18 bytes a record: as lists of texts they
 * took as much room, and time to write, as a third of the framework itself.
 */
export async function packedDigests(
  digests: Iterable<readonly [key: string, digest: string]>,
): Promise<string> {
  const text = Array.from(digests, ([key, digest]) => `${digest} ${key}\n`).join('');
  return (await gzip(text, { level: constants.Z_BEST_SPEED })).toString('base64');
}

export async function unpackedDigests(packed: string): Promise<ReadonlyMap<string, string>> {
  const text = (await gunzip(Buffer.from(packed, 'base64'))).toString();
  const lines = text.split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(space + 1), line.slice(0, space)];
    }),
  );
}

/** The digest of the files that were last loaded; null: none were. It takes no longer where they were many. */
export async function readSeedDigest(transaction: Transaction, framework: string): Promise<string | null> {
  const [row] = await transaction.run(readDigest, { framework });
  return row === undefined ? null : digestRow.parse(row).digest;
}

/** The last load; null: none was. */
export async function readLoadedSeed(
  transaction: Transaction,
  framework: string,
): Promise<LoadedSeed | null> {
  const [row] = await transaction.run(readSeed, { framework });
  if (row === undefined) return null;
  const { digest, records } = seedRow.parse(row);
  return { digest, packed: records };
}

export async function writeLoadedSeed(
  transaction: Transaction,
  framework: string,
  { digest, packed }: LoadedSeed,
): Promise<void> {
  await transaction.run(saveSeed, { framework, digest, records: packed });
}

const readDigest = cypher(
  'LoadedSeed.readDigest',
  `MATCH (s:Seed {id: $framework})
   RETURN s.digest AS digest`,
);

const readSeed = cypher(
  'LoadedSeed.read',
  `MATCH (s:Seed {id: $framework})
   RETURN s.digest AS digest, s.records AS records`,
);

const saveSeed = cypher(
  'LoadedSeed.save',
  `MERGE (s:Seed {id: $framework})
   SET s.digest = $digest, s.records = $records`,
);
