import { LRUCache } from 'lru-cache';
import { type Answer, memoryOf } from './answer.ts';

/** What an entry takes beside its bytes and those of its key: the record, its place among the others. */
const ENTRY_BYTES = 768;
/** One answer may take no more than this part of the whole, so that one does not drive out all others. */
export const PART = 8;
/** That part of the room is for what was asked for once: a thousand roles, asked for in turn, have to find their place in it. */
const NEW_PART = 4;

/**
 * Whole answers within a bound of bytes. They are of this process, and so of this build and schema.
 *
 * Most answers are never asked for again: a quarter of the room is for those that were asked for once, the rest for those that
 * were asked for again, which a thousand new ones drive out no more (segmented LRU, Karedla, Love and Wherry 1994).
 */
export class KeptAnswers {
  readonly #new: LRUCache<string, Answer> | null;
  readonly #wanted: LRUCache<string, Answer> | null;
  /** How often all were given up: an answer that was begun before is not kept after. */
  epoch = 0;

  /** 0: nothing is kept. */
  constructor(bytes: number) {
    const mostOfOne = Math.ceil(bytes / PART);
    const room = Math.ceil(bytes / NEW_PART);
    this.#new = roomFor(room, mostOfOne);
    this.#wanted = roomFor(bytes - room, mostOfOne);
  }

  /** Whether any are kept. */
  get isOn(): boolean {
    return this.#new !== null;
  }

  get bytes(): number {
    return (this.#new?.calculatedSize ?? 0) + (this.#wanted?.calculatedSize ?? 0);
  }

  get(key: string): Answer | undefined {
    return this.#wanted?.get(key) ?? this.#new?.get(key);
  }

  keep(key: string, answer: Answer): void {
    const room = this.#wanted?.has(key) === true ? this.#wanted : this.#new;
    room?.set(key, answer);
  }

  /** Keeps an answer that was asked for again, in the form in which it is sent from now on. */
  keepLonger(key: string, answer: Answer): void {
    this.#new?.delete(key);
    this.#wanted?.set(key, answer);
  }

  /** Gives up all of them: what was removed is in none. */
  clear(): void {
    this.epoch += 1;
    this.#new?.clear();
    this.#wanted?.clear();
  }
}

function roomFor(bytes: number, mostOfOne: number): LRUCache<string, Answer> | null {
  if (bytes <= 0) return null;
  return new LRUCache({
    maxSize: bytes,
    maxEntrySize: mostOfOne,
    sizeCalculation: (answer, key) => key.length + memoryOf(answer) + ENTRY_BYTES,
  });
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
