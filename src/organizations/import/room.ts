import { InsufficientMemoryError } from '../../graph/errors.ts';
import { countsOf, inWholeGigabytes, memoryOf, roomForPositions } from '../../graph/reading/memory.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { counted } from '../../graph/text/wording.ts';
import type { SourceRow } from '../chart/chart-builder.ts';

/** How many positions an organization may have beside a graph, and what it would take. */
export interface ImportRoom {
  readonly positions: number;
  /** What a process needs that holds this many positions more, in megabytes. */
  readonly needed: (positions: number) => number;
}

/**
 * The room for organizations beside everything else that is read, whatever they have now, while all of it is read again.
 *
 * @param slugs of the organizations
 */
export function roomFor(graph: GraphReading, slugs: ReadonlySet<string>): ImportRoom {
  const beside = countsOf({
    frameworks: graph.frameworks,
    organizations: graph.organizations.filter(({ slug }) => !slugs.has(slug)),
  });
  return {
    positions: roomForPositions(beside),
    needed: (positions) => {
      const memory = memoryOf({ ...beside, positions: beside.positions + positions });
      return memory.peak + memory.beside;
    },
  };
}

/** The room of several organizations that are imported together, one after the other. */
export class SharedRoom {
  readonly #room: ImportRoom;
  /** By number of the organization: how many rows it has. A transaction may begin again, and with it the reading. */
  readonly #taken: number[] = [];

  constructor(room: ImportRoom) {
    this.#room = room;
  }

  /**
   * The rows of one, as long as there is room for them beside those of the ones before, and until `signal` ends it. What is
   * beyond is read to its end, to tell how many there are.
   *
   * @throws InsufficientMemoryError with how many there are and what they need
   */
  async *take(
    index: number,
    rows: AsyncIterable<SourceRow>,
    signal?: AbortSignal,
  ): AsyncGenerator<SourceRow> {
    const before = this.#taken.slice(0, index).reduce((sum, count) => sum + count, 0);
    const room = Math.max(0, this.#room.positions - before);
    let count = 0;
    // One generator for the room and for the signal: each one more is a turn more for every row.
    for await (const row of rows) {
      signal?.throwIfAborted();
      count += 1;
      if (count <= room) yield row;
    }
    this.#taken[index] = count;
    if (count <= room) return;
    const needed = this.#room.needed(before + count);
    throw new InsufficientMemoryError(
      `The file has ${counted(count, 'row')}, and there is room for ${counted(room, 'position')} in this ` +
        `process: with them it needs some ${needed} MB. Allow more with ` +
        `NODE_OPTIONS=--max-old-space-size=${inWholeGigabytes(needed)}, for the import and for the server.`,
    );
  }
}
