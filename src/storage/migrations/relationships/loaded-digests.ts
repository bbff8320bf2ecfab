import { createHash } from 'node:crypto';
import { cypher, type Transaction } from '../../port/database.ts';

/** The digest of every record as the last load wrote it, by key: nodes by id, relationships by type and id. */
export type LoadedDigests = Map<string, string>;

/** 64 bits of SHA-256, as models 2 and 3 have them. */
export function recordDigest(
  place: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): string {
  const sorted = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([place, sorted]))
    .digest('hex')
    .slice(0, 16);
}

export async function readDigests(transaction: Transaction): Promise<LoadedDigests> {
  const [row] = await transaction.run(readMeta);
  const [ids, digests] = [row?.['recordIds'] ?? [], row?.['recordDigests'] ?? []] as string[][];
  return new Map(ids?.map((id, index) => [id, digests?.[index] ?? '']));
}

/** From the one meta node to a node for each framework; model 2 had but one. */
export async function moveToSeed(transaction: Transaction, loaded: LoadedDigests): Promise<void> {
  const framework = [...loaded.keys()].find((key) => key.startsWith('Framework:'));
  if (framework !== undefined) {
    await transaction.run(saveSeed, {
      framework: framework.slice('Framework:'.length),
      recordIds: [...loaded.keys()],
      recordDigests: [...loaded.values()],
    });
  }
  await transaction.run(clearMeta);
}

const readMeta = cypher(
  'Migration.3.readMeta',
  `MATCH (m:Meta {id: 'rolegraph'})
   RETURN m.recordIds AS recordIds, m.recordDigests AS recordDigests`,
);

const saveSeed = cypher(
  'Migration.3.saveSeed',
  `MATCH (m:Meta {id: 'rolegraph'})
   MERGE (s:Seed {id: $framework})
   SET s.digest = m.seedDigest, s.recordIds = $recordIds, s.recordDigests = $recordDigests`,
);

const clearMeta = cypher(
  'Migration.3.clearMeta',
  `MATCH (m:Meta {id: 'rolegraph'})
   REMOVE m.seedDigest, m.recordIds, m.recordDigests`,
);
