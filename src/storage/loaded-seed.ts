import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { constants, createGzip, gunzip as gunzipLater } from 'node:zlib';
import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';

const gunzip = promisify<Buffer, Buffer>(gunzipLater);

/** A framework's seed as it was last loaded. */
export interface LoadedSeed {
  /** Of its files. */
  readonly digest: string;
  /**
   * The digest of every record that it wrote, by which a later load tells its own work from what someone edited in the
   * database since; see {@link DigestPack}.
   */
  readonly packed: string;
}

const digestRow = z.object({ digest: z.string() });
const seedRow = digestRow.extend({ records: z.string() });

/**
 * Each record a line, `digest key`, packed by gzip and written in base64, some 18 bytes a record: as lists of texts they
 * took as much room, and time to write, as a third of the framework itself. Packed as they come, since a large framework
 * has half a million of them.
 */
export class DigestPack {
  readonly #gzip = createGzip({ level: constants.Z_BEST_SPEED });
  readonly #packed = buffer(this.#gzip);
  #text = '';
  /** Until there is room for more: packing goes on while the next digests are made. */
  #room: Promise<unknown> = Promise.resolve();

  constructor() {
    // Told by `finish`; who gives up before does not ask.
    this.#packed.catch(() => undefined);
  }

  async add(digests: Iterable<readonly [key: string, digest: string]>): Promise<void> {
    for (const [key, digest] of digests) this.#text += `${digest} ${key}\n`;
    if (this.#text.length < PACKED_TOGETHER) return;
    await this.#room;
    const text = this.#text;
    this.#text = '';
    if (this.#gzip.write(text)) return;
    this.#room = once(this.#gzip, 'drain');
    this.#room.catch(() => undefined);
  }

  async finish(): Promise<string> {
    this.#gzip.end(this.#text);
    return (await this.#packed).toString('base64');
  }
}

const PACKED_TOGETHER = 64 * 1024;

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
