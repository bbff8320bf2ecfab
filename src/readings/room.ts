import { InsufficientMemoryError } from '../graph/errors.ts';
import { memoryOf, type ReadCounts } from '../graph/reading/memory.ts';
import type { OnRows } from '../storage/port/database.ts';
import type { Scope } from '../storage/scopes.ts';

/** A position comes with a line to its manager. */
const ROWS_A_POSITION = 2;

/**
 * Counts the rows of a scope that is read again, and ends that once a start would refuse a graph of so many: somebody else
 * has let it grow, and what serves is not to be lost over it.
 *
 * @param beside what there is of other scopes
 * @param limit megabytes that this process may use
 * @returns to be told of rows as they come; throws InsufficientMemoryError
 */
export function withinRoom({ scope, kind }: Scope, beside: ReadCounts, limit: number): OnRows {
  let rows = 0;
  return (more) => {
    rows += more;
    const { records, positions } = beside;
    const { peak, beside: other } = memoryOf(
      kind !== 'ORGANIZATION'
        ? { records: records + rows, positions }
        : { records, positions: positions + rows / ROWS_A_POSITION },
    );
    if (peak + other <= limit) return;
    throw new InsufficientMemoryError(
      `"${scope}" has grown: with it the graph needs more than the ${limit} MB that this process may use. ` +
        'What was read before goes on being served. Allow more with NODE_OPTIONS=--max-old-space-size, ' +
        'or name the scopes to serve in ROLEGRAPH_SCOPES, and start again.',
    );
  };
}
