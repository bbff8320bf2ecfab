import type { KnownTitle } from './known-title.ts';
import { eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { positionsMeant } from './likeness.ts';
import type { TitleReading } from './title-reading.ts';

/** So many titles are compared with one that is asked for; of larger graphs those that share the rarest words. */
const MOST_COMPARED = 1_000;
const COUNTED_BUCKETS = 256;
/** How many titles a portion indexes: some microseconds each. */
const INDEXED = 512;

/** Finds, of many titles, those that one that is asked for may be met by. */
export class TitleShortlist {
  readonly #titles: readonly KnownTitle[];
  readonly #byLetters: ReadonlyMap<string, readonly KnownTitle[]>;
  /** Places in the list. Empty where all titles are compared. */
  readonly #byWord: ReadonlyMap<string, readonly number[]>;

  private constructor(
    titles: readonly KnownTitle[],
    byLetters: ReadonlyMap<string, readonly KnownTitle[]>,
    byWord: ReadonlyMap<string, readonly number[]>,
  ) {
    this.#titles = titles;
    this.#byLetters = byLetters;
    this.#byWord = byWord;
  }

  static *inPortions(titles: readonly KnownTitle[]): InPortions<TitleShortlist> {
    const byLetters = new Map<string, KnownTitle[]>();
    const byWord = new Map<string, number[]>();
    const isLarge = titles.length > MOST_COMPARED;
    yield* eachInPortions(
      titles,
      (title, index) => {
        addTo(byLetters, title.letters, title);
        if (!isLarge) return;
        const { reading } = title;
        for (const word of keysOf(reading, reading.position === null ? [] : [reading.position])) {
          addTo(byWord, word, index);
        }
      },
      INDEXED,
    );
    return new TitleShortlist(titles, byLetters, byWord);
  }

  /** All of a small graph; else those of the same letters, and at most 1,000 by the words that they share. */
  near(reading: TitleReading, letters: string): readonly KnownTitle[] {
    if (this.#titles.length <= MOST_COMPARED) return this.#titles;
    const shared = new Float32Array(this.#titles.length);
    for (const word of keysOf(reading, positionsMeant(reading.position))) {
      const places = this.#byWord.get(word) ?? [];
      const weight = Math.log2(1 + this.#titles.length / (1 + places.length));
      for (const place of places) shared[place] = (shared[place] ?? 0) + weight;
    }
    return [...(this.#byLetters.get(letters) ?? []), ...this.#best(shared)];
  }

  /** Those that share most, by counting them in buckets rather than sorting all. */
  #best(shared: Float32Array): KnownTitle[] {
    const most = shared.reduce((a, b) => Math.max(a, b), 0);
    if (most === 0) return [];
    const bucketOf = (value: number) => Math.ceil((value / most) * (COUNTED_BUCKETS - 1));
    const counts = new Uint32Array(COUNTED_BUCKETS);
    for (const value of shared) counts[bucketOf(value)] = (counts[bucketOf(value)] ?? 0) + 1;
    let least = COUNTED_BUCKETS - 1;
    for (let taken = counts[least] ?? 0; least > 1; taken += counts[least] ?? 0) {
      if (taken + (counts[least - 1] ?? 0) > MOST_COMPARED) break;
      least -= 1;
    }
    return this.#titles.filter((_, index) => bucketOf(shared[index] ?? 0) >= least).slice(0, MOST_COMPARED);
  }
}

function keysOf(reading: TitleReading, positions: readonly string[]): string[] {
  const words = [...reading.grades, ...reading.core, ...reading.specialties, ...reading.others];
  // Engineering is met by any of its words.
  const field = reading.core.size > 0 ? ['field: engineering'] : [];
  return [...new Set([...words, ...field, ...positions.map((position) => `position: ${position}`)])];
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
