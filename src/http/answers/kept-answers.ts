import { LRUCache } from 'lru-cache';
import { type Answer, memoryOf } from './answer.ts';

/** What an entry takes beside its bytes and those of its key: the record, its place among the others. */
const ENTRY_BYTES = 768;
/** One answer may take no more than this part of the whole, so that one does not drive out all others. */
export const PART = 8;

/** Whole answers, those of late, within a bound of bytes. They are of this process, and so of this build and schema. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, Answer> | null;
  /** How often all were given up: an answer that was begun before is not kept after. */
  epoch = 0;

  /** 0: nothing is kept. */
  constructor(bytes: number) {
    this.#answers =
      bytes === 0
        ? null
        : new LRUCache({
            maxSize: bytes,
            maxEntrySize: Math.ceil(bytes / PART),
            sizeCalculation: (answer, key) => key.length + memoryOf(answer) + ENTRY_BYTES,
          });
  }

  /** Whether any are kept. */
  get isOn(): boolean {
    return this.#answers !== null;
  }

  get bytes(): number {
    return this.#answers?.calculatedSize ?? 0;
  }

  get(key: string): Answer | undefined {
    return this.#answers?.get(key);
  }

  keep(key: string, answer: Answer): void {
    this.#answers?.set(key, answer);
  }

  /** Gives up all of them: what was removed is in none. */
  clear(): void {
    this.epoch += 1;
    this.#answers?.clear();
  }
}

/**
 * All that an answer depends on as one text: two are equal only where all of it is. Not a digest of it, which takes longer to
 * make than the whole answer to look up.
 *
 * @param raw the request as it came, before it is parsed
 * @param headers those by which an answer differs; none has a line break in it
 * @param basis what it depends on beside the request; it has none either
 */
export function answerKey(
  method: string,
  headers: readonly (string | undefined)[],
  basis: string,
  raw: Buffer | string,
): string {
  let key = `${basis}\n${method}`;
  // What is left out is another request than what is empty.
  for (const header of headers) key += header === undefined ? '\n' : `\n=${header}`;
  // A byte a character, so that the same text is the same bytes.
  return `${key}\n${typeof raw === 'string' ? raw : raw.toString('latin1')}`;
}
