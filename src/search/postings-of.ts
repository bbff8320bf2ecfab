import type { InPortions } from '../graph/work/portions.ts';
import { changedPostings } from './changed-postings.ts';
import type { SearchDocuments } from './documents.ts';
import type { IndexedDocuments } from './known-documents.ts';
import { PostingWriter } from './posting-writer.ts';
import { FIELDS, type Postings } from './postings.ts';
import { wordsToFind } from './search-words.ts';

/**
 * Words that are taken in before others may have a turn: half a millisecond, and some 10 ms the first time, when all code is
 * cold. A document counts as some, also without any.
 */
const TAKEN_IN = 2_000;
const WORDS_A_DOCUMENT = 8;

/** Takes the words of documents in, interruptible. `before`: fields that have the same texts there have the same words. */
export function* postingsOf(
  documents: SearchDocuments,
  before: IndexedDocuments | null = null,
): InPortions<Postings> {
  const changed = before === null ? null : yield* changedPostings(before, documents);
  if (changed !== null) return changed;
  const writer = new PostingWriter(documents.count);
  let taken = 0;
  for (let number = 0; number < documents.count; number += 1) {
    const document = documents.documentOf(number);
    taken += WORDS_A_DOCUMENT;
    for (const [field, name] of FIELDS.entries()) {
      for (const text of document[name]) {
        const words = wordsToFind(text);
        writer.add(number, field, words);
        taken += words.length;
        if (taken < TAKEN_IN) continue;
        taken = 0;
        yield;
      }
    }
    if (taken < TAKEN_IN) continue;
    taken = 0;
    yield;
  }
  return yield* writer.finish();
}
