import type { InPortions } from '../graph/work/portions.ts';
import type { SearchDocuments } from './documents.ts';
import { type IndexedDocuments, KnownWords } from './known-words.ts';
import { PostingWriter } from './posting-writer.ts';
import { FIELDS, type Postings } from './postings.ts';
import { wordsToFind } from './search-words.ts';

/**
 * Words that are taken in before others may have a turn: half a millisecond, and some 10 ms the first time, when all code is
 * cold. A document counts as some, also without any.
 */
const TAKEN_IN = 2_000;
const WORDS_A_DOCUMENT = 8;
/** As many words that are known take as long as one that has to be found. */
const KNOWN_A_WORD = 4;

/** Takes the words of documents in, interruptible. `before`: fields that have the same texts there have the same words. */
export function* postingsOf(
  documents: SearchDocuments,
  before: IndexedDocuments | null = null,
): InPortions<Postings> {
  const writer = new PostingWriter(documents.count, before?.postings ?? null);
  const known = before === null ? null : yield* KnownWords.inPortions(before);
  let taken = 0;
  for (let number = 0; number < documents.count; number += 1) {
    const document = documents.documentOf(number);
    const knownIn = known?.find(documents.idOf(number));
    taken += WORDS_A_DOCUMENT;
    for (const [field, name] of FIELDS.entries()) {
      const range = knownIn?.(field, document[name]) ?? null;
      if (range !== null) {
        writer.takeOver(number, field, range);
        taken += (range[1] - range[0]) / KNOWN_A_WORD;
      }
      for (const text of range === null ? document[name] : []) {
        taken += writer.add(number, field, wordsToFind(text));
        if (taken < TAKEN_IN) continue;
        taken = 0;
        yield;
      }
      writer.endField(number, field);
    }
    if (taken < TAKEN_IN) continue;
    taken = 0;
    yield;
  }
  return yield* writer.finish();
}
