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

  /** The rows of one, as long as there is room beside those of the ones before. @throws InsufficientMemoryError */
  async *take(index: number, rows: AsyncIterable<SourceRow>): AsyncIterable<SourceRow> {
    const before = this.#taken.slice(0, index).reduce((sum, count) => sum + count, 0);
    this.#taken[index] = 0;
    const left = {
      positions: Math.max(0, this.#room.positions - before),
      needed: (positions: number) => this.#room.needed(before + positions),
    };
    for await (const row of withinRoom(rows, left)) {
      this.#taken[index]! += 1;
      yield row;
    }
  }
}

/**
 * The same rows, as long as there is room for them. What is beyond is read to its end, to tell how many there are.
 *
 * @throws InsufficientMemoryError with how many there are and what they need
 */
export async function* withinRoom(
  rows: AsyncIterable<SourceRow>,
  room: ImportRoom,
): AsyncIterable<SourceRow> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count <= room.positions) yield row;
  }
  if (count <= room.positions) return;
  const needed = room.needed(count);
  throw new InsufficientMemoryError(
    `The file has ${counted(count, 'row')}, and there is room for ${counted(room.positions, 'position')} in this ` +
      `process: with them it needs some ${needed} MB. Allow more with ` +
      `NODE_OPTIONS=--max-old-space-size=${inWholeGigabytes(needed)}, for the import and for the server.`,
  );
}
