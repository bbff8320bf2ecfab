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

  /** Pushes a number several times. */
  pushTimes(value: number, times: number): void {
    this.#fill(times, (chunk, from, end) => chunk.fill(value, from, end));
  }

  /** Pushes numbers that lie elsewhere. */
  pushAll(numbers: Chunk): void {
    let taken = 0;
    this.#fill(numbers.length, (chunk, from, end) => {
      chunk.set(numbers.subarray(taken, taken + end - from), from);
      taken += end - from;
    });
  }

  /** A part of it as it lies: one stretch, or several where it goes over the end of a chunk. */
  stretches(from: number, end: number): readonly Chunk[] {
    const stretches: Chunk[] = [];
    for (let at = from; at < end;) {
      const within = at % CHUNK;
      const stretch = this.#chunkOf(at).subarray(within, Math.min(CHUNK, within + end - at));
      stretches.push(stretch);
      at += stretch.length;
    }
    return stretches;
  }

  addOne(index: number): void {
    this.#chunkOf(index)[index % CHUNK] = this.at(index) + 1;
  }

  /** Lets each chunk be filled that the next numbers fall into. */
  #fill(count: number, fill: (chunk: Chunk, from: number, end: number) => void): void {
    for (let left = count; left > 0;) {
      const from = this.#length % CHUNK;
      if (from === 0) this.#chunks.push(this.#newChunk(CHUNK));
      const end = Math.min(CHUNK, from + left);
      fill(this.#chunkOf(this.#length), from, end);
      this.#length += end - from;
      left -= end - from;
    }
  }

  #chunkOf(index: number): Chunk {
    return this.#chunks[index >>> CHUNK_BITS] as Chunk;
  }
}
