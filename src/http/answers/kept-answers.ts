import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** What an entry takes beside its bytes: the key, the record, its place among the others. */
const ENTRY_BYTES = 512;
/** One answer may take no more than this part of the whole, so that one does not drive out all others. */
export const PART = 8;

/** Whole answers, those of late, within a bound of bytes. They are of this process, and so of this build and schema. */
export class KeptAnswers {
  readonly #answers: LRUCache<string, Answer> | null;

  /** 0: nothing is kept. */
  constructor(bytes: number) {
    this.#answers =
      bytes === 0
        ? null
        : new LRUCache({
            maxSize: bytes,
            maxEntrySize: Math.ceil(bytes / PART),
            sizeCalculation: (answer) => answer.bytes.length + (answer.gzipped?.length ?? 0) + ENTRY_BYTES,
          });
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
}

/** One key for all that an answer depends on: the request as it came, before it is parsed, and what is in `basis`. */
export function answerKey(raw: Buffer | string, basis: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(basis)).update('\n').update(raw).digest('base64url');
}
