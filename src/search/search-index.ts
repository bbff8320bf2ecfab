import { eachPortion, type InPortions } from '../graph/work/portions.ts';
import { compareIds } from '../graph/model.ts';
import type { SearchDocument, SearchDocuments } from './documents.ts';
import { type LikelyWord, likelyWords } from './likely-words.ts';
import type { IndexedDocuments } from './known-documents.ts';
import { FIELD_COUNT, type Postings } from './postings.ts';
import { postingsOf } from './postings-of.ts';

/** The documents of an index that have a word of the question, by number. */
interface Scored {
  /** 0: it has none. */
  readonly scores: Float64Array;
  /** How many of the different words it has. */
  readonly counts: Uint16Array;
  /** How many different words there are. */
  readonly words: number;
}

/** What was found in one index: by place the number of a document and its score. */
export interface Hits {
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
}

/** What a word of the question may stand for in an index. */
export type LikelyWords = readonly LikelyWord[];

/** A name says more about a thing than a text about it, and that more than what a fact says in passing. */
const BOOSTS = [4, 2, 1];
/** The usual constants of BM25+. */
const [K, B, D] = [1.2, 0.7, 0.5];

/**
 * Finds things by their words. In process and from what both engines give alike, so that both find the same.
 *
 * Scored by BM25+ (Lv and Zhai 2011), field by field, over columns: a word that stands in every document of 20,000 roles
 * is scored in some milliseconds.
 */
export class SearchIndex {
  readonly #documents: SearchDocuments;
  readonly #postings: Postings;
  /** By type of id: the first document, and the one after the last. */
  readonly #rangeOfType: ReadonlyMap<string, readonly [from: number, end: number]>;
  /** By document and field: what a long text takes from the weight of its words. */
  readonly #dampings: Float64Array;

  private constructor(documents: SearchDocuments, postings: Postings, dampings: Float64Array) {
    this.#documents = documents;
    this.#postings = postings;
    this.#dampings = dampings;
    const ranges = new Map<string, readonly [from: number, end: number]>();
    let from = 0;
    for (const [type, count] of documents.types) ranges.set(type, [from, (from += count)]);
    this.#rangeOfType = ranges;
  }

  /** Makes an index, interruptible; faster where many texts are the same as in one made before. */
  static *inPortions(documents: SearchDocuments, before: SearchIndex | null = null): InPortions<SearchIndex> {
    const postings = yield* postingsOf(documents, before?.indexed ?? null);
    return new SearchIndex(documents, postings, yield* dampingsOf(postings));
  }

  get indexed(): IndexedDocuments {
    return { documents: this.#documents, postings: this.#postings };
  }

  /** In the order of the words, whenever they were met. `wholes`: words that it may be a part of. */
  likely(word: string, wholes: readonly string[] = []): LikelyWords {
    const { words } = this.#postings.vocabulary;
    return likelyWords(words, word, wholes)
      .filter(({ number }) => this.#isThere(number))
      .sort((one, other) => compareIds(one.word, other.word));
  }

  /** Whether a document has exactly this word. */
  has(word: string): boolean {
    const number = this.#postings.vocabulary.words.get(word);
    return number !== undefined && this.#isThere(number);
  }

  /** `words`: for each word of the question what it may stand for; one that is asked for twice counts twice. */
  score(words: readonly LikelyWords[]): Scored {
    const scores = new Float64Array(this.#documents.count);
    const counts = new Uint16Array(this.#documents.count);
    const known = new Map<LikelyWords, Float64Array>();
    for (const word of words) {
      const isNew = !known.has(word);
      const ofWord = known.get(word) ?? this.#scoresOf(word);
      known.set(word, ofWord);
      for (let number = 0; number < scores.length; number += 1) {
        const score = ofWord[number] as number;
        if (score === 0) continue;
        scores[number] = (scores[number] as number) + score;
        if (isNew) counts[number] = (counts[number] as number) + 1;
      }
    }
    return { scores, counts, words: known.size };
  }

  /** The things of some types, null for any, in which every word is found, or any of them. */
  hits({ scores, counts, words }: Scored, combine: 'every' | 'any', types: readonly string[] | null): Hits {
    const least = combine === 'every' ? Math.max(words, 1) : 1;
    const wanted = types === null ? [...this.#rangeOfType.keys()] : [...new Set(types)];
    const numbers = new Uint32Array(scores.length);
    const found = new Float64Array(scores.length);
    let place = 0;
    for (const [from, end] of wanted.flatMap((type) => [this.#rangeOfType.get(type) ?? [0, 0]])) {
      for (let number = from; number < end; number += 1) {
        const count = counts[number] as number;
        if (count < least) continue;
        numbers[place] = number;
        // Rounded, so that a cursor that holds it compares as the score does.
        found[place] = Math.round((scores[number] as number) * count * 1e6) / 1e6;
        place += 1;
      }
    }
    return { numbers: numbers.subarray(0, place), scores: found.subarray(0, place) };
  }

  idOf(number: number): string {
    return this.#documents.idOf(number);
  }

  documentOf(number: number): SearchDocument {
    return this.#documents.documentOf(number);
  }

  /** Whether a document has the word: it may have been met in one that is no longer there, or came later. */
  #isThere(number: number): boolean {
    const { start } = this.#postings;
    return (start[number * FIELD_COUNT] ?? 0) < (start[(number + 1) * FIELD_COUNT] ?? 0);
  }

  #scoresOf(likely: LikelyWords): Float64Array {
    const { start, documents, counts } = this.#postings;
    const dampings = this.#dampings;
    const scores = new Float64Array(this.#documents.count);
    for (const { number, weight } of likely) {
      for (let field = 0; field < FIELD_COUNT; field += 1) {
        const place = number * FIELD_COUNT + field;
        const [from, end] = [start[place] as number, start[place + 1] as number];
        const matching = end - from;
        const rarity = Math.log(1 + (scores.length - matching + 0.5) / (matching + 0.5));
        const boost = weight * (BOOSTS[field] as number);
        for (let posting = from; posting < end; posting += 1) {
          const document = documents[posting] as number;
          const count = counts[posting] as number;
          const damping = dampings[document * FIELD_COUNT + field] as number;
          scores[document] =
            (scores[document] as number) + boost * (rarity * (D + (count * (K + 1)) / (count + damping)));
        }
      }
    }
    return scores;
  }
}

function* dampingsOf({ lengths, meanLengths }: Postings): InPortions<Float64Array> {
  const dampings = new Float64Array(lengths.length);
  yield* eachPortion(
    lengths.length,
    (from, end) => {
      for (let at = from; at < end; at += 1) {
        const mean = meanLengths[at % FIELD_COUNT] as number;
        dampings[at] = K * (1 - B + (B * (lengths[at] as number)) / mean);
      }
    },
    65_536,
  );
  return dampings;
}
