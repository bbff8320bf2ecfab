import { eachPortion, type InPortions } from '../graph/work/portions.ts';
import type { SearchDocuments } from './documents.ts';
import { FIELD_COUNT, FIELDS, type Postings } from './postings.ts';

/** Documents of which the words are known. */
export interface IndexedDocuments {
  readonly documents: SearchDocuments;
  readonly postings: Postings;
}

/** Where the words of a field stand among the written ones. */
export type WrittenRange = readonly [from: number, end: number];

/** Finds the words of texts that an index made before has already. */
export class KnownWords {
  readonly #documents: SearchDocuments;
  readonly #numberOf: ReadonlyMap<string, number>;
  /** By document and field, and one more: where its words begin. */
  readonly #starts: Uint32Array;

  private constructor(
    documents: SearchDocuments,
    numberOf: ReadonlyMap<string, number>,
    starts: Uint32Array,
  ) {
    this.#documents = documents;
    this.#numberOf = numberOf;
    this.#starts = starts;
  }

  /** Makes it, interruptible. */
  static *inPortions({ documents, postings: { lengths } }: IndexedDocuments): InPortions<KnownWords> {
    const numberOf = new Map<string, number>();
    const starts = new Uint32Array(lengths.length + 1);
    yield* eachPortion(documents.count, (from, end) => {
      for (let number = from; number < end; number += 1) {
        numberOf.set(documents.idOf(number), number);
        for (let at = number * FIELD_COUNT; at < (number + 1) * FIELD_COUNT; at += 1) {
          starts[at + 1] = (starts[at] as number) + (lengths[at] as number);
        }
      }
    });
    return new KnownWords(documents, numberOf, starts);
  }

  /** Where the words of a document's fields stand, of those that had the same texts before; undefined: it was not there. */
  find(id: string): ((field: number, texts: readonly string[]) => WrittenRange | null) | undefined {
    const number = this.#numberOf.get(id);
    if (number === undefined) return undefined;
    const document = this.#documents.documentOf(number);
    const before = FIELDS.map((name) => document[name]);
    return (field, texts) => {
      if (!isSameTexts(before[field] ?? [], texts)) return null;
      const at = number * FIELD_COUNT + field;
      return [this.#starts[at] as number, this.#starts[at + 1] as number];
    };
  }
}

function isSameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, index) => text === b[index]));
}
