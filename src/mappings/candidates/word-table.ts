import { eachInPortions, eachPortion, type InPortions } from '../../graph/work/portions.ts';

/** Additions of small numbers. */
const PORTION = 65_536;

/** Texts as sets of words, and where each word occurs: two columns of numbers each way, whatever their number. */
export class WordTable {
  readonly #numbers = new Map<string, number>();
  readonly #starts: number[] = [0];
  readonly #words: number[] = [];
  /** Texts, by word. */
  #postings: Int32Array = new Int32Array();
  #postingStarts: Int32Array = new Int32Array(1);

  /** `words`: of the next text, each once. */
  add(words: readonly string[]): void {
    for (const word of new Set(words)) {
      let number = this.#numbers.get(word);
      if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
      this.#words.push(number);
    }
    this.#starts.push(this.#words.length);
  }

  /** Makes the look-ups by word, interruptible; nothing may be added any more. */
  *finish(): InPortions<this> {
    const starts = new Int32Array(this.#numbers.size + 1);
    yield* eachInPortions(this.#words, (word) => (starts[word + 1]! += 1), PORTION);
    for (let word = 0; word < this.#numbers.size; word++) starts[word + 1]! += starts[word]!;
    const next = starts.slice();
    const postings = new Int32Array(this.#words.length);
    yield* eachPortion(this.count, (from, end) => {
      for (let text = from; text < end; text++) {
        for (const word of this.wordsAt(text)) postings[next[word]!++] = text;
      }
    });
    this.#postings = postings;
    this.#postingStarts = starts;
    return this;
  }

  /** How many texts there are. */
  get count(): number {
    return this.#starts.length - 1;
  }

  get wordCount(): number {
    return this.#numbers.size;
  }

  /** The words of a text, as numbers. */
  wordsAt(text: number): readonly number[] {
    return this.#words.slice(this.#starts[text], this.#starts[text + 1]);
  }

  /** The texts that have a word. */
  textsOf(word: number): Int32Array {
    return this.#postings.subarray(this.#postingStarts[word], this.#postingStarts[word + 1]);
  }

  /** In how many texts a word is. */
  frequencyOf(word: number): number {
    return this.#postingStarts[word + 1]! - this.#postingStarts[word]!;
  }

  /** The numbers of this table's words in another one, interruptible; -1: it has no such word. */
  *numbersIn(other: WordTable): InPortions<Int32Array> {
    const numbers = new Int32Array(this.wordCount).fill(-1);
    yield* eachInPortions([...this.#numbers], ([word, number]) => {
      numbers[number] = other.#numbers.get(word) ?? -1;
    });
    return numbers;
  }
}
