import { InsufficientMemoryError } from '../graph/errors.ts';
import { inWholeGigabytes, memoryOf, type ReadCounts } from '../graph/reading/memory.ts';
import { countRecords } from '../storage/count-records.ts';
import type { Database } from '../storage/port/database.ts';
import { readScopes } from '../storage/scopes.ts';

/**
 * Refuses a graph that cannot be held, before it is read.
 *
 * @param wanted the scopes to be read; null: all
 * @returns what there is to be read
 * @throws InsufficientMemoryError
 */
export async function checkMemory(
  database: Database,
  wanted: ReadonlySet<string> | null,
): Promise<ReadCounts> {
  const counts = await database.read(async (transaction) => {
    const scopes = (await readScopes(transaction)).filter(({ scope }) => wanted?.has(scope) ?? true);
    return countRecords(transaction, scopes);
  });
  const { peak, beside, limit } = memoryOf(counts);
  const needed = peak + beside;
  if (needed <= limit) return counts;
  throw new InsufficientMemoryError(
    `The database holds ${counts.records} records and ${counts.positions} positions, which need some ${needed} MB, ` +
      `and this process may use ${limit} MB: allow more with NODE_OPTIONS=--max-old-space-size=${inWholeGigabytes(needed)}, ` +
      'or name the scopes to serve in ROLEGRAPH_SCOPES.',
  );
}
