import { eachPortion, type InPortions } from '../../graph/work/portions.ts';
import type { WordTable } from './word-table.ts';

/** A word that more texts have than this is no reason to look at them, where another word of the same text is rarer. */
const MOST_TEXTS = 1_000;

/**
 * How alike texts of one table are to those of another: the cosine of their words, rare ones weighing more (a word's
 * weight is ln(1 + n / f), n texts in both tables, f of them with the word). The same from either side.
 */
export class WordLikeness {
  readonly #from: WordTable;
  readonly #to: WordTable;
  /** The numbers of the words of `from` in `to`. */
  readonly #there: Int32Array;
  /** By word. */
  readonly #fromWeights: Float64Array;
  readonly #toWeights: Float64Array;
  /** By text of `to`: the length of its vector, squared. */
  readonly #toLengths: Float64Array;
  /** By text of `to`: the shared weight found so far, and which were found. */
  readonly #shared: Float64Array;
  #touched: number[] = [];

  private constructor(from: WordTable, to: WordTable, there: Int32Array) {
    this.#from = from;
    this.#to = to;
    this.#there = there;
    this.#fromWeights = new Float64Array(from.wordCount);
    this.#toWeights = new Float64Array(to.wordCount);
    this.#toLengths = new Float64Array(to.count);
    this.#shared = new Float64Array(to.count);
  }

  /** Interruptible. */
  static *of(from: WordTable, to: WordTable): InPortions<WordLikeness> {
    const likeness = new WordLikeness(from, to, yield* from.numbersIn(to));
    yield* likeness.#weigh();
    return likeness;
  }

  *#weigh(): InPortions<void> {
    const [from, to, there] = [this.#from, this.#to, this.#there];
    const all = from.count + to.count;
    const weight = (frequency: number) => Math.log(1 + all / Math.max(1, frequency)) ** 2;
    yield* eachOf(to.wordCount, (word) => (this.#toWeights[word] = weight(to.frequencyOf(word))));
    yield* eachOf(from.wordCount, (word) => {
      const other = there[word]!;
      const both = weight(from.frequencyOf(word) + (other < 0 ? 0 : to.frequencyOf(other)));
      this.#fromWeights[word] = both;
      if (other >= 0) this.#toWeights[other] = both;
    });
    yield* eachOf(to.count, (text) => {
      let length = 0;
      for (const word of to.wordsAt(text)) length += this.#toWeights[word]!;
      this.#toLengths[text] = length;
    });
  }

  /** Tells of every text that shares a word worth looking at: how alike the two are, above 0 to 1. */
  each(text: number, tell: (other: number, likeness: number) => void): void {
    let length = 0;
    let rarest = Infinity;
    const words = this.#from.wordsAt(text);
    for (const word of words) {
      length += this.#fromWeights[word]!;
      const there = this.#there[word]!;
      if (there >= 0) rarest = Math.min(rarest, this.#to.frequencyOf(there));
    }
    const most = Math.max(MOST_TEXTS, rarest);
    const late: number[] = [];
    for (const word of words) {
      const there = this.#there[word]!;
      if (there < 0) continue;
      if (this.#to.frequencyOf(there) > most) {
        late.push(there);
        continue;
      }
      const weight = this.#fromWeights[word]!;
      for (const other of this.#to.textsOf(there)) {
        if (this.#shared[other] === 0) this.#touched.push(other);
        this.#shared[other]! += weight;
      }
    }
    for (const other of this.#touched) {
      let shared = this.#shared[other]!;
      this.#shared[other] = 0;
      // Common words make none be looked at, and count where they are.
      if (late.length > 0) {
        for (const word of this.#to.wordsAt(other)) if (late.includes(word)) shared += this.#toWeights[word]!;
      }
      tell(other, Math.min(1, shared / Math.sqrt(length * this.#toLengths[other]!)));
    }
    this.#touched = [];
  }

  /** How alike two texts are; null where one of them has no words, so that nobody knows. */
  of(text: number, other: number): number | null {
    const words = this.#from.wordsAt(text);
    const others = this.#to.wordsAt(other);
    if (words.length === 0 || others.length === 0) return null;
    const there = new Set(others);
    let [length, shared] = [0, 0];
    for (const word of words) {
      const weight = this.#fromWeights[word]!;
      length += weight;
      if (there.has(this.#there[word]!)) shared += weight;
    }
    return Math.min(1, shared / Math.sqrt(length * this.#toLengths[other]!));
  }
}

function eachOf(count: number, work: (number: number) => void): InPortions<void> {
  return eachPortion(count, (from, end) => {
    for (let number = from; number < end; number++) work(number);
  });
}
