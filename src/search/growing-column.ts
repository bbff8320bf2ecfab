const CHUNK_BITS = 14;
/** How many numbers a chunk holds: as many as are put in order in one go. */
export const CHUNK = 2 ** CHUNK_BITS;

type Chunk = Uint32Array | Uint16Array;

/**
 * A column of numbers that grows at its end: a quarter of the memory of a list, or an eighth. In chunks, since copying
 * millions into a larger one would hold everything else up.
 */
export class GrowingColumn {
  readonly #chunks: Chunk[] = [];
  readonly #newChunk: (length: number) => Chunk;
  #length = 0;

  /** `bits`: the numbers are 0 to 2^bits - 1. */
  constructor(bits: 16 | 32) {
    this.#newChunk = (length) => (bits === 16 ? new Uint16Array(length) : new Uint32Array(length));
  }

  get length(): number {
    return this.#length;
  }

  /** All of it as it lies, for loops over millions: the last chunk has room beyond the length. */
  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }

  at(index: number): number {
    return this.#chunkOf(index)[index % CHUNK] as number;
  }

  push(value: number): void {
    if (this.#length % CHUNK === 0) this.#chunks.push(this.#newChunk(CHUNK));
    this.#chunkOf(this.#length)[this.#length % CHUNK] = value;
    this.#length += 1;
  }

  addOne(index: number): void {
    this.#chunkOf(index)[index % CHUNK] = this.at(index) + 1;
  }

  #chunkOf(index: number): Chunk {
    return this.#chunks[index >>> CHUNK_BITS] as Chunk;
  }
}
