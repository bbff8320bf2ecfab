import SearchableMap from 'minisearch/SearchableMap';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { CHUNK, GrowingColumn } from './growing-column.ts';
import type { WrittenRange } from './known-words.ts';
import { FIELD_COUNT, type Postings } from './postings.ts';

/** Words that are entered in a portion. */
const ENTERED = 512;
/** So many words of a field are taken over as columns rather than one by one. */
const MANY = 32;
const MOST_COUNTED = 65_535;
const NOT_NUMBERED = -1;

/** Takes words in, document by document and field by field. */
export class PostingWriter {
  readonly #before: Postings | null;
  /** By number of a word before: its number now. */
  readonly #renumbered: Int32Array;
  readonly #numbers = new Map<string, number>();
  readonly #spelled: string[] = [];
  /** By place, see {@link Postings}: its latest posting that was not taken over. */
  readonly #latest: number[] = [];
  readonly #places = new GrowingColumn(32);
  readonly #documents = new GrowingColumn(32);
  readonly #counts = new GrowingColumn(16);
  readonly #lengths: Uint32Array;
  readonly #meanLengths = [0, 0, 0];

  /** `before`: those of which words are taken over. */
  constructor(documentCount: number, before: Postings | null) {
    this.#lengths = new Uint32Array(documentCount * FIELD_COUNT);
    this.#before = before;
    this.#renumbered = new Int32Array(before?.spelled.length ?? 0).fill(NOT_NUMBERED);
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
      this.#push(place, document, 1);
    }
    return words.length;
  }

  /** Takes the words of a whole field over from before, in the order in which they came. */
  takeOver(document: number, field: number, [from, end]: WrittenRange): void {
    const { places, counts } = (this.#before as Postings).written;
    const length = end - from;
    this.#lengths[document * FIELD_COUNT + field] = length;
    if (length < MANY) {
      for (let posting = from; posting < end; posting += 1) {
        this.#places.push(this.#placeNow(places.at(posting), field));
        this.#counts.push(counts.at(posting));
        this.#documents.push(document);
      }
      return;
    }
    // Columns as they lie: a third of the time.
    let written = 0;
    const placesNow = new Uint32Array(length);
    for (const stretch of places.stretches(from, end)) {
      for (const place of stretch) {
        placesNow[written] = this.#placeNow(place, field);
        written += 1;
      }
    }
    this.#places.pushAll(placesNow);
    for (const stretch of counts.stretches(from, end)) this.#counts.pushAll(stretch);
    this.#documents.pushTimes(document, length);
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
    return {
      words: yield* this.#words(),
      spelled: this.#spelled,
      start,
      documents,
      counts,
      lengths: this.#lengths,
      meanLengths: this.#meanLengths,
      written: { places: this.#places, counts: this.#counts },
    };
  }

  /** Those of before where they are the same and came in the same order, which usually they do. */
  *#words(): InPortions<SearchableMap<number>> {
    const before = this.#before;
    if (
      before?.spelled.length === this.#spelled.length &&
      this.#spelled.every((word, number) => word === before.spelled[number])
    ) {
      return before.words;
    }
    const words = new SearchableMap<number>();
    yield* eachInPortions(this.#spelled, (word, number) => words.set(word, number), ENTERED);
    return words;
  }

  #push(place: number, document: number, count: number): void {
    this.#latest[place] = this.#places.length;
    this.#places.push(place);
    this.#documents.push(document);
    this.#counts.push(count);
    const length = document * FIELD_COUNT + (place % FIELD_COUNT);
    this.#lengths[length] = (this.#lengths[length] as number) + 1;
  }

  /** The place of a word that had another before. */
  #placeNow(place: number, field: number): number {
    const word = (place - field) / FIELD_COUNT;
    let number = this.#renumbered[word] as number;
    if (number === NOT_NUMBERED) {
      number = this.#numberOf((this.#before as Postings).spelled[word] as string);
      this.#renumbered[word] = number;
    }
    return number * FIELD_COUNT + field;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#spelled.length;
    this.#numbers.set(word, number);
    this.#spelled.push(word);
    for (let field = 0; field < FIELD_COUNT; field += 1) this.#latest.push(NOT_NUMBERED);
    return number;
  }
}
