import SearchableMap from 'minisearch/SearchableMap';
import { eachPortion, type InPortions } from '../graph/work/portions.ts';
import type { SearchDocuments } from './documents.ts';
import { wordsToFind } from './search-words.ts';

/** The parts of a document in which a word is looked for. */
const FIELDS = ['names', 'texts', 'statements'] as const;
export const FIELD_COUNT = FIELDS.length;

/** Words that are taken in before others may have a turn, some 2 ms; a document counts as some, also without any. */
const TAKEN_IN = 8_000;
const WORDS_A_DOCUMENT = 8;
/** Postings that are put in their place in a portion. */
const SORTED = 16_384;
const MOST_COUNTED = 65_535;

/**
 * Which words stand where, in columns: the postings of a word in a field, by number of the document, are those from
 * `start[place]` up to `start[place + 1]`, where `place` is the number of the word times FIELD_COUNT plus that of the
 * field. Objects would take ten times the memory, and most of the time of a question.
 */
export interface Postings {
  /** The numbers of the words, in the order in which documents have them. */
  readonly words: SearchableMap<number>;
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

/** Takes the words of documents in, interruptible. */
export function* postingsOf(documents: SearchDocuments): InPortions<Postings> {
  const writer = new PostingWriter(documents.count);
  let taken = 0;
  for (let number = 0; number < documents.count; number += 1) {
    const document = documents.documentOf(number);
    taken += WORDS_A_DOCUMENT;
    for (const [field, name] of FIELDS.entries()) {
      for (const text of document[name]) {
        taken += writer.add(number, field, wordsToFind(text));
        if (taken < TAKEN_IN) continue;
        taken = 0;
        yield;
      }
      writer.endField(number, field);
    }
  }
  return yield* writer.finish();
}

class PostingWriter {
  readonly #words = new SearchableMap<number>();
  readonly #numbers = new Map<string, number>();
  /** By place, see {@link Postings}: its latest posting. */
  readonly #latest: number[] = [];
  readonly #places = new GrowingColumn();
  readonly #documents = new GrowingColumn();
  readonly #counts = new GrowingColumn();
  readonly #lengths: Uint32Array;
  readonly #meanLengths = [0, 0, 0];

  constructor(documentCount: number) {
    this.#lengths = new Uint32Array(documentCount * FIELD_COUNT);
  }

  /** Takes a text of a field in; returns how many words it has. */
  add(document: number, field: number, words: readonly string[]): number {
    for (const word of words) {
      const place = this.#numberOf(word) * FIELD_COUNT + field;
      const latest = this.#latest[place] as number;
      if (latest >= 0 && this.#documents.at(latest) === document) {
        if (this.#counts.at(latest) < MOST_COUNTED) this.#counts.addOne(latest);
        continue;
      }
      this.#latest[place] = this.#places.length;
      this.#places.push(place);
      this.#documents.push(document);
      this.#counts.push(1);
      const length = document * FIELD_COUNT + field;
      this.#lengths[length] = (this.#lengths[length] as number) + 1;
    }
    return words.length;
  }

  /** No more text of this field comes. */
  endField(document: number, field: number): void {
    const sum =
      (this.#meanLengths[field] as number) * document +
      (this.#lengths[document * FIELD_COUNT + field] as number);
    this.#meanLengths[field] = sum / (document + 1);
  }

  /** Puts the postings in the order of their places; those of one place stay by document. */
  *finish(): InPortions<Postings> {
    const start = new Uint32Array(this.#latest.length + 1);
    const count = this.#places.length;
    const eachOf = (work: (place: number, posting: number) => void) =>
      eachPortion(
        count,
        (from, end) => {
          for (let posting = from; posting < end; posting += 1) work(this.#places.at(posting), posting);
        },
        SORTED,
      );
    yield* eachOf((place) => {
      start[place + 1] = (start[place + 1] as number) + 1;
    });
    for (let place = 1; place < start.length; place += 1) {
      start[place] = (start[place] as number) + (start[place - 1] as number);
    }
    yield;
    const next = start.slice();
    const documents = new Uint32Array(count);
    const counts = new Uint16Array(count);
    yield;
    yield* eachOf((place, posting) => {
      const to = next[place] as number;
      documents[to] = this.#documents.at(posting);
      counts[to] = this.#counts.at(posting);
      next[place] = to + 1;
    });
    return {
      words: this.#words,
      start,
      documents,
      counts,
      lengths: this.#lengths,
      meanLengths: this.#meanLengths,
    };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#words.set(word, number);
    for (let field = 0; field < FIELD_COUNT; field += 1) this.#latest.push(-1);
    return number;
  }
}

const CHUNK_BITS = 16;
const CHUNK = 2 ** CHUNK_BITS;

/**
 * A column of numbers, each 0 to 2^32 - 1, that grows at its end: a quarter of the memory of a list. In chunks, since
 * copying millions into a larger one would hold everything else up.
 */
class GrowingColumn {
  readonly #chunks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#chunkOf(index)[index % CHUNK] as number;
  }

  push(value: number): void {
    if (this.#length % CHUNK === 0) this.#chunks.push(new Uint32Array(CHUNK));
    this.#chunkOf(this.#length)[this.#length % CHUNK] = value;
    this.#length += 1;
  }

  addOne(index: number): void {
    this.#chunkOf(index)[index % CHUNK] = this.at(index) + 1;
  }

  #chunkOf(index: number): Uint32Array {
    return this.#chunks[index >>> CHUNK_BITS] as Uint32Array;
  }
}
