import type { InPortions } from '../graph/work/portions.ts';
import type { SearchDocuments } from './documents.ts';
import { changesSince, type ChangedField, GONE, type IndexedDocuments } from './known-documents.ts';
import { FIELD_COUNT, meanLengthsOf, MOST_COUNTED, type Postings } from './postings.ts';
import { wordsToFind } from './search-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Beyond this share of new words all are rather taken in anew, and so where most of the vocabulary has gone out of use. */
const MOST_NEW = 0.25;
const MOST_UNUSED = 0.5;
/** With fewer words it makes no difference. */
const FEW = 1_000;
/** Postings and places that are gone through in a portion. */
const TAKEN_OVER = 32_768;
/** Words that are taken in in a portion. */
const TAKEN_IN = 2_000;

const NO_POSTINGS: readonly NewPosting[] = [];

interface NewPosting {
  readonly document: number;
  count: number;
}

/**
 * The postings of documents, made of those of an index before in one go over its columns: only texts that have changed are
 * taken apart into words. Null where it had better be made anew. Interruptible.
 */
export function* changedPostings(
  before: IndexedDocuments,
  documents: SearchDocuments,
): InPortions<Postings | null> {
  const { postings } = before;
  const { vocabulary } = postings;
  const changes = yield* changesSince(before, documents);
  if (changes === null) return null;
  const { numberNow, lengths, changed } = changes;
  const most = postings.documents.length * MOST_NEW + FEW;
  const added = yield* newPostings(vocabulary, changed, lengths, most);
  if (added === null) return null;

  const places = vocabulary.size * FIELD_COUNT;
  const start = new Uint32Array(places + 1);
  const columns = new PostingColumns(lengths.reduce((sum, length) => sum + length, 0));
  yield;
  let [used, done] = [0, 0];
  for (let place = 0; place < places; place += 1) {
    start[place] = columns.length;
    const field = place % FIELD_COUNT;
    const [from, end] = [postings.start[place] ?? 0, postings.start[place + 1] ?? 0];
    const news = (added.get(place) ?? NO_POSTINGS).values();
    let next = news.next();
    for (let posting = from; posting < end; posting += 1) {
      const number = numberNow[(postings.documents[posting] as number) * FIELD_COUNT + field] as number;
      if (number === GONE) continue;
      for (; next.done !== true && next.value.document < number; next = news.next()) columns.add(next.value);
      columns.push(number, postings.counts[posting] as number);
    }
    for (; next.done !== true; next = news.next()) columns.add(next.value);
    if (field === FIELD_COUNT - 1 && columns.length > (start[place - field] as number)) used += 1;
    done += 1 + Math.max(0, end - from);
    if (done < TAKEN_OVER) continue;
    done = 0;
    yield;
  }
  start[places] = columns.length;
  if (vocabulary.size > FEW && used < vocabulary.size * MOST_UNUSED) return null;
  const { documents: numbers, counts } = columns;
  const meanLengths = yield* meanLengthsOf(lengths);
  return { vocabulary, start, documents: numbers, counts, lengths, meanLengths };
}

/** Postings one behind the other. */
class PostingColumns {
  readonly documents: Uint32Array;
  readonly counts: Uint16Array;
  length = 0;

  constructor(size: number) {
    this.documents = new Uint32Array(size);
    this.counts = new Uint16Array(size);
  }

  push(document: number, count: number): void {
    this.documents[this.length] = document;
    this.counts[this.length] = count;
    this.length += 1;
  }

  add({ document, count }: NewPosting): void {
    this.push(document, count);
  }
}

/** By place the postings of what has changed, by document, and into `lengths` how many; null for more than `most` words. */
function* newPostings(
  vocabulary: Vocabulary,
  changed: readonly ChangedField[],
  lengths: Uint32Array,
  most: number,
): InPortions<ReadonlyMap<number, readonly NewPosting[]> | null> {
  const added = new Map<number, NewPosting[]>();
  let [all, taken] = [0, 0];
  for (const { document, field, texts } of changed) {
    for (const text of texts) {
      const words = wordsToFind(text);
      for (const word of words) {
        const place = vocabulary.numberOf(word) * FIELD_COUNT + field;
        const ofPlace = added.get(place) ?? [];
        const latest = ofPlace.at(-1);
        if (latest?.document === document) latest.count = Math.min(latest.count + 1, MOST_COUNTED);
        else {
          ofPlace.push({ document, count: 1 });
          added.set(place, ofPlace);
          lengths[document * FIELD_COUNT + field] = (lengths[document * FIELD_COUNT + field] as number) + 1;
        }
      }
      all += words.length;
      taken += words.length;
      if (all > most) return null;
    }
    if (taken < TAKEN_IN) continue;
    taken = 0;
    yield;
  }
  return added;
}
