import type { KnownTitle } from './known-title.ts';
import { addTo, eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { positionsMeant } from './likeness.ts';
import type { TitleParts } from './parts.ts';

/** So many titles are compared with one that is asked for; of larger graphs those that share the rarest words. */
const MOST_COMPARED = 1_000;
const COUNTED_BUCKETS = 256;
/** How many titles a portion indexes: some microseconds each. */
const INDEXED = 512;

/** Finds, of many titles, those that one that is asked for may be met by. */
export class TitleShortlist {
  readonly #titles: readonly KnownTitle[];
  readonly #byLetters = new Map<string, KnownTitle[]>();
  /** Places in the list. Empty where all titles are compared. */
  readonly #byWord = new Map<string, number[]>();

  private constructor(titles: readonly KnownTitle[]) {
    this.#titles = titles;
  }

  static *inPortions(titles: readonly KnownTitle[]): InPortions<TitleShortlist> {
    const shortlist = new TitleShortlist(titles);
    yield* eachInPortions(titles, (title, place) => shortlist.#enter(title, place), INDEXED);
    return shortlist;
  }

  #enter(title: KnownTitle, place: number): void {
    addTo(this.#byLetters, title.letters, title);
    if (this.#titles.length <= MOST_COMPARED) return;
    const { parts } = title;
    const words = keysOf(parts, parts.position === null ? [] : [parts.position]);
    for (const word of words) addTo(this.#byWord, word, place);
  }

  /** All of a small graph; else those of the same letters, and at most 1,000 by the words that they share. */
  near(parts: TitleParts, letters: string): readonly KnownTitle[] {
    if (this.#titles.length <= MOST_COMPARED) return this.#titles;
    const shared = new Float32Array(this.#titles.length);
    for (const word of keysOf(parts, positionsMeant(parts.position))) {
      const places = this.#byWord.get(word) ?? [];
      const weight = Math.log2(1 + this.#titles.length / (1 + places.length));
      for (const place of places) shared[place] = (shared[place] ?? 0) + weight;
    }
    return [...(this.#byLetters.get(letters) ?? []), ...this.#best(shared)];
  }

  /** Those that share most, by counting them in buckets rather than sorting all: of each title some nanoseconds. */
  #best(shared: Float32Array): KnownTitle[] {
    const { length } = shared;
    let most = 0;
    for (let place = 0; place < length; place += 1) most = Math.max(most, shared[place] as number);
    if (most === 0) return [];
    const buckets = new Uint8Array(length);
    const counts = new Uint32Array(COUNTED_BUCKETS);
    for (let place = 0; place < length; place += 1) {
      const bucket = Math.ceil(((shared[place] as number) / most) * (COUNTED_BUCKETS - 1));
      buckets[place] = bucket;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
    let least = COUNTED_BUCKETS - 1;
    for (let taken = counts[least] ?? 0; least > 1; taken += counts[least] ?? 0) {
      if (taken + (counts[least - 1] ?? 0) > MOST_COMPARED) break;
      least -= 1;
    }
    const best: KnownTitle[] = [];
    for (let place = 0; place < length && best.length < MOST_COMPARED; place += 1) {
      if ((buckets[place] as number) >= least) best.push(this.#titles[place] as KnownTitle);
    }
    return best;
  }
}

function keysOf(parts: TitleParts, positions: readonly string[]): string[] {
  const words = [...parts.grades, ...parts.core, ...parts.specialties, ...parts.others];
  // Engineering is met by any of its words.
  const field = parts.core.size > 0 ? ['field: engineering'] : [];
  return [...new Set([...words, ...field, ...positions.map((position) => `position: ${position}`)])];
}
