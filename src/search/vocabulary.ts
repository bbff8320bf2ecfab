import SearchableMap from 'minisearch/SearchableMap';

/**
 * The words of documents by number, in the order in which they were met. An index that is made of one before goes on with its
 * words: each index knows those below the number that there were when it was made, so that older ones serve meanwhile.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words = new SearchableMap<number>();

  get size(): number {
    return this.#numbers.size;
  }

  /** To be looked through by beginnings and mistypings. */
  get words(): SearchableMap<number> {
    return this.#words;
  }

  /** The number of a word, which is new where it was not met before. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#words.set(word, number);
    return number;
  }
}
