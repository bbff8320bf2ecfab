import { hash } from 'node:crypto';

/** So many words in a row that two texts share are no accident: facts carry over, sentences do not. */
const RUN = 8;
/** With the runs of a hundred pages one false alarm in some sixty million. */
const HASH_BYTES = 5;

/**
 * All runs of eight words of some texts, by hash only: what they say cannot be read from it. Case, punctuation and line
 * breaks do not count, so a run may go on from one sentence to the next.
 */
export class WordRuns {
  readonly #hashes: ReadonlySet<number>;

  private constructor(hashes: Iterable<number>) {
    this.#hashes = new Set(hashes);
  }

  /** The runs of these texts; none goes on from one text to the next. */
  static of(texts: readonly string[]): WordRuns {
    return new WordRuns(texts.flatMap((text) => runsOf(wordsOf(text)).map(hashOf)));
  }

  /** @throws Error where these are not whole hashes */
  static fromBytes(bytes: Buffer): WordRuns {
    if (bytes.length % HASH_BYTES !== 0) throw new Error(`Runs of words take ${HASH_BYTES} bytes each.`);
    return new WordRuns(
      Array.from({ length: bytes.length / HASH_BYTES }, (_, at) =>
        bytes.readUIntBE(at * HASH_BYTES, HASH_BYTES),
      ),
    );
  }

  /** In ascending order: the same texts give the same bytes. */
  toBytes(): Buffer {
    const bytes = Buffer.alloc(this.size * HASH_BYTES);
    [...this.#hashes]
      .sort((a, b) => a - b)
      .forEach((each, at) => bytes.writeUIntBE(each, at * HASH_BYTES, HASH_BYTES));
    return bytes;
  }

  get size(): number {
    return this.#hashes.size;
  }

  /** What a text has word for word from the texts of these runs: each stretch in its full length. */
  sharedWith(text: string): string[] {
    const words = wordsOf(text);
    const stretches: { from: number; end: number }[] = [];
    runsOf(words).forEach((run, at) => {
      if (!this.#hashes.has(hashOf(run))) return;
      const last = stretches.at(-1);
      if (last?.end === at + RUN - 1) last.end = at + RUN;
      else stretches.push({ from: at, end: at + RUN });
    });
    return stretches.map(({ from, end }) => words.slice(from, end).join(' '));
  }
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function hashOf(run: string): number {
  return hash('sha256', run, 'buffer').readUIntBE(0, HASH_BYTES);
}
