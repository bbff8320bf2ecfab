import type SearchableMap from 'minisearch/SearchableMap';
import type { SearchDocument } from './documents.ts';
import type { GrowingColumn } from './growing-column.ts';

/** The parts of a document in which a word is looked for. */
export const FIELDS = ['names', 'texts', 'statements'] as const satisfies readonly (keyof SearchDocument)[];
export const FIELD_COUNT = FIELDS.length;

/**
 * Which words stand where, in columns: the postings of a word in a field, by number of the document, are those from
 * `start[place]` up to `start[place + 1]`, where `place` is the number of the word times FIELD_COUNT plus that of the
 * field. Objects would take ten times the memory, and most of the time of a question.
 */
export interface Postings {
  /** The numbers of the words, in the order in which documents have them. */
  readonly words: SearchableMap<number>;
  /** By number of the word. */
  readonly spelled: readonly string[];
  readonly start: Uint32Array;
  /** By posting: the number of the document. */
  readonly documents: Uint32Array;
  /** By posting: how often it has the word. */
  readonly counts: Uint16Array;
  /** By document and field: how many different words. */
  readonly lengths: Uint32Array;
  /** The same postings document by document, field by field, in the order in which words first come there. */
  readonly written: { readonly places: GrowingColumn; readonly counts: GrowingColumn };
  /** By field: the mean of the lengths. */
  readonly meanLengths: readonly number[];
}
