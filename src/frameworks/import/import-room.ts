import { InsufficientMemoryError } from '../../graph/errors.ts';
import { LISTS } from '../../graph/kinds/kinds.ts';
import type { FrameworkContent } from '../../graph/model.ts';
import { recordsOf } from '../../graph/reading/framework-reading.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { countsOf, inWholeGigabytes, memoryOf, type MemoryUse } from '../../graph/reading/memory.ts';

/**
 * An entry while all of them are read and a framework is made of them, what that is written as included:
 * `npm run bench -- frameworks` measures it, and docs/performance.md has the figures.
 */
const BYTES_AN_ENTRY = 1_500;

/** The error for so many entries; null: there is room for them. */
export type EntriesRefusal = (entries: number) => Error | null;

/** Refuses an import for which there is no memory beside what is served, before the memory is gone. */
export function refusalOfEntries(graph: GraphReading): EntriesRefusal {
  const memory = memoryOf(countsOf(graph));
  return (entries) => {
    const needed = Math.ceil((entries * BYTES_AN_ENTRY) / 1_000_000) + memory.readings + memory.beside;
    return needed <= memory.limit
      ? null
      : tooLarge(`The source has ${entries} entries; to import`, needed, memory);
  };
}

/** @throws InsufficientMemoryError where the graph with that many more records cannot be read again beside itself */
export function checkRoom(graph: GraphReading, content: FrameworkContent): void {
  const records = LISTS.reduce((sum, list) => sum + recordsOf(content, list).length, 0);
  const { slug } = content.framework;
  const beside = countsOf({
    frameworks: graph.frameworks.filter((each) => each.scope !== slug),
    organizations: graph.organizations,
  });
  const memory = memoryOf({ ...beside, records: beside.records + records });
  const needed = memory.peak + memory.beside;
  if (needed > memory.limit) throw tooLarge(`The framework has ${records} records; with`, needed, memory);
}

function tooLarge(what: string, needed: number, { limit }: MemoryUse): InsufficientMemoryError {
  return new InsufficientMemoryError(
    `${what} them this process needs some ${needed} MB and may use ${limit} MB. ` +
      `Allow more with NODE_OPTIONS=--max-old-space-size=${inWholeGigabytes(needed)}, for the import and for the server.`,
  );
}
