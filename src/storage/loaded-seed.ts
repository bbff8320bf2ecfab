import { z } from 'zod';
import { cypher, type Transaction } from './port/database.ts';

/**
 * A framework's seed as it was last loaded: the digest of its files, and of every record that it wrote, by which a later
 * load tells its own work from what someone edited in the database since.
 */
export interface LoadedSeed {
  readonly digest: string;
  readonly recordDigests: ReadonlyMap<string, string>;
}

const digestRow = z.object({ digest: z.string() });
const seedRow = digestRow.extend({ recordIds: z.array(z.string()), recordDigests: z.array(z.string()) });

/** The digest of the files that were last loaded; null: none were. It takes no longer where they were many. */
export async function readSeedDigest(transaction: Transaction, framework: string): Promise<string | null> {
  const [row] = await transaction.run(readDigest, { framework });
  return row === undefined ? null : digestRow.parse(row).digest;
}

/** The last load with the digest of every record. */
export async function readLoadedSeed(
  transaction: Transaction,
  framework: string,
): Promise<LoadedSeed | null> {
  const [row] = await transaction.run(readSeed, { framework });
  if (row === undefined) return null;
  const { digest, recordIds, recordDigests } = seedRow.parse(row);
  return { digest, recordDigests: new Map(recordIds.map((id, index) => [id, recordDigests[index] ?? ''])) };
}

export async function writeLoadedSeed(
  transaction: Transaction,
  framework: string,
  { digest, recordDigests }: LoadedSeed,
): Promise<void> {
  await transaction.run(saveSeed, {
    framework,
    digest,
    recordIds: [...recordDigests.keys()],
    recordDigests: [...recordDigests.values()],
  });
}

const readDigest = cypher(
  'LoadedSeed.readDigest',
  `MATCH (s:Seed {id: $framework})
   RETURN s.digest AS digest`,
);

const readSeed = cypher(
  'LoadedSeed.read',
  `MATCH (s:Seed {id: $framework})
   RETURN s.digest AS digest, s.recordIds AS recordIds, s.recordDigests AS recordDigests`,
);

const saveSeed = cypher(
  'LoadedSeed.save',
  `MERGE (s:Seed {id: $framework})
   SET s.digest = $digest, s.recordIds = $recordIds, s.recordDigests = $recordDigests`,
);
