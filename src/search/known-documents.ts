import type { InPortions } from '../graph/work/portions.ts';
import type { SearchDocument, SearchDocuments } from './documents.ts';
import { FIELD_COUNT, FIELDS, type Postings } from './postings.ts';

/** Documents of which the words are known. */
export interface IndexedDocuments {
  readonly documents: SearchDocuments;
  readonly postings: Postings;
}

/** A field whose texts are others than before, or were not there. */
export interface ChangedField {
  readonly document: number;
  readonly field: number;
  readonly texts: readonly string[];
}

/** What became of documents since an index was made of them. */
export interface Changes {
  /** By document and field before: the number that the document has now; GONE where its words are no longer those. */
  readonly numberNow: Int32Array;
  /** By document and field before: how many words are still there. */
  readonly lengths: Uint32Array;
  /** By document, then by field. */
  readonly changed: readonly ChangedField[];
}

export const GONE = -1;
/** Documents that are compared in a portion. */
const COMPARED = 256;

/** Compares documents with those of an index; null where they stand in another order. Interruptible. */
export function* changesSince(
  { documents: before, postings }: IndexedDocuments,
  documents: SearchDocuments,
): InPortions<Changes | null> {
  const numberNow = new Int32Array(before.count * FIELD_COUNT).fill(GONE);
  const lengths = new Uint32Array(documents.count * FIELD_COUNT);
  const changed: ChangedField[] = [];
  let numbers: ReadonlyMap<string, number> | null = null;
  let next = 0;
  for (let number = 0; number < documents.count; number += 1) {
    if (number % COMPARED === COMPARED - 1) yield;
    const id = documents.idOf(number);
    // Most documents stand where they stood.
    if (numbers === null && (next >= before.count || before.idOf(next) !== id))
      numbers = yield* numbersOf(before);
    const known = numbers === null ? next : numbers.get(id);
    if (known !== undefined && known < next) return null;
    if (known !== undefined) next = known + 1;
    const now = documents.documentOf(number);
    const then: SearchDocument | null = known === undefined ? null : before.documentOf(known);
    for (const [field, name] of FIELDS.entries()) {
      const texts = now[name];
      if (known !== undefined && then !== null && isSameTexts(then[name], texts)) {
        numberNow[known * FIELD_COUNT + field] = number;
        lengths[number * FIELD_COUNT + field] = postings.lengths[known * FIELD_COUNT + field] as number;
      } else if (texts.length > 0) changed.push({ document: number, field, texts });
    }
  }
  return { numberNow, lengths, changed };
}

function* numbersOf(documents: SearchDocuments): InPortions<ReadonlyMap<string, number>> {
  const numbers = new Map<string, number>();
  for (let number = 0; number < documents.count; number += 1) {
    if (number % COMPARED === COMPARED - 1) yield;
    numbers.set(documents.idOf(number), number);
  }
  return numbers;
}

function isSameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, index) => text === b[index]));
}
