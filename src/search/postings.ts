import { eachPortion, type InPortions } from '../graph/work/portions.ts';
import type { SearchDocument } from './documents.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of a document in which a word is looked for. */
export const FIELDS = ['names', 'texts', 'statements'] as const satisfies readonly (keyof SearchDocument)[];
export const FIELD_COUNT = FIELDS.length;
/** No document has a word more often than this, as far as is counted. */
export const MOST_COUNTED = 65_535;

/**
 * Which words stand where, in columns: the postings of a word in a field, by number of the document, are those from
 * `start[place]` up to `start[place + 1]`, where `place` is the number of the word times FIELD_COUNT plus that of the
 * field. Objects would take ten times the memory, and most of the time of a question.
 */
export interface Postings {
  readonly vocabulary: Vocabulary;
  /** By place, and one more. Words that were met later have none. */
  readonly start: Uint32Array;
  /** By posting: the number of the document. */
  readonly documents: Uint32Array;
  /** By posting: how often it has the word. */
  readonly counts: Uint16Array;
  /** By document and field: how many different words. */
  readonly lengths: Uint32Array;
  /** By field: the mean of the lengths. */
  readonly meanLengths: readonly number[];
}

/** By field the mean of `lengths`, which are by document and field. */
export function* meanLengthsOf(lengths: Uint32Array): InPortions<number[]> {
  const means = FIELDS.map(() => 0);
  yield* eachPortion(lengths.length, (from, end) => {
    for (let at = from; at < end; at += 1) {
      const field = at % FIELD_COUNT;
      const document = (at - field) / FIELD_COUNT;
      means[field] = ((means[field] as number) * document + (lengths[at] as number)) / (document + 1);
    }
  });
  return means;
}
