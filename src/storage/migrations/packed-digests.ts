import { promisify } from 'node:util';
import { constants, gzip as gzipLater } from 'node:zlib';
import { cypher, type Transaction } from '../port/database.ts';

const gzip = promisify<string, { level: number }, Buffer>(gzipLater);

/** From two lists to a line a record, packed. */
export async function digestsArePacked(transaction: Transaction): Promise<void> {
  for (const { id, recordIds, recordDigests } of await transaction.run(readLists)) {
    const digests = recordDigests as readonly string[];
    const text = (recordIds as readonly string[])
      .map((key, index) => `${digests[index] ?? ''} ${key}\n`)
      .join('');
    const packed = await gzip(text, { level: constants.Z_BEST_SPEED });
    await transaction.run(savePacked, { id: id as string, records: packed.toString('base64') });
  }
}

const readLists = cypher(
  'Migration.4.readLists',
  `MATCH (s:Seed)
   WHERE s.recordIds IS NOT NULL
   RETURN s.id AS id, s.recordIds AS recordIds, s.recordDigests AS recordDigests`,
);

const savePacked = cypher(
  'Migration.4.savePacked',
  `MATCH (s:Seed {id: $id})
   SET s.records = $records
   REMOVE s.recordIds, s.recordDigests`,
);
