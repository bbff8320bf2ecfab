import type { InPortions } from '../graph/work/portions.ts';
import { CHUNK, GrowingColumn } from './growing-column.ts';
import { FIELD_COUNT, meanLengthsOf, MOST_COUNTED, type Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';

const NONE = -1;

/** Takes words in, document by document and field by field. */
export class PostingWriter {
  readonly #vocabulary = new Vocabulary();
  /** By place, see {@link Postings}: its latest posting. */
  readonly #latest: number[] = [];
  readonly #places = new GrowingColumn(32);
  readonly #documents = new GrowingColumn(32);
  readonly #counts = new GrowingColumn(16);
  readonly #lengths: Uint32Array;

  constructor(documentCount: number) {
    this.#lengths = new Uint32Array(documentCount * FIELD_COUNT);
  }

  /** Takes a text of a field in. */
  add(document: number, field: number, words: readonly string[]): void {
    for (const word of words) {
      const place = this.#placeOf(word, field);
      const latest = this.#latest[place] as number;
      if (latest === NONE || this.#documents.at(latest) !== document) this.#push(place, document, field);
      else if (this.#counts.at(latest) < MOST_COUNTED) this.#counts.addOne(latest);
    }
  }

  /** Puts the postings in the order of their places; those of one place stay by document. */
  *finish(): InPortions<Postings> {
    const start = new Uint32Array(this.#latest.length + 1);
    const count = this.#places.length;
    const parts = this.#places.chunks.map((places, number) => ({
      // What is not there yet stands in no place.
      places: places.subarray(0, count - number * CHUNK),
      documents: this.#documents.chunks[number] as Uint32Array,
      counts: this.#counts.chunks[number] as Uint16Array,
    }));
    for (const { places } of parts) {
      for (const place of places) start[place + 1] = (start[place + 1] as number) + 1;
      yield;
    }
    for (let place = 1; place < start.length; place += 1) {
      start[place] = (start[place] as number) + (start[place - 1] as number);
    }
    yield;
    const next = start.slice();
    const documents = new Uint32Array(count);
    const counts = new Uint16Array(count);
    yield;
    for (const part of parts) {
      for (let at = 0; at < part.places.length; at += 1) {
        const place = part.places[at] as number;
        const to = next[place] as number;
        documents[to] = part.documents[at] as number;
        counts[to] = part.counts[at] as number;
        next[place] = to + 1;
      }
      yield;
    }
    const lengths = this.#lengths;
    const meanLengths = yield* meanLengthsOf(lengths);
    return { vocabulary: this.#vocabulary, start, documents, counts, lengths, meanLengths };
  }

  #push(place: number, document: number, field: number): void {
    this.#latest[place] = this.#places.length;
    this.#places.push(place);
    this.#documents.push(document);
    this.#counts.push(1);
    const length = document * FIELD_COUNT + field;
    this.#lengths[length] = (this.#lengths[length] as number) + 1;
  }

  #placeOf(word: string, field: number): number {
    const number = this.#vocabulary.numberOf(word);
    while (this.#latest.length <= number * FIELD_COUNT) {
      for (let other = 0; other < FIELD_COUNT; other += 1) this.#latest.push(NONE);
    }
    return number * FIELD_COUNT + field;
  }
}
