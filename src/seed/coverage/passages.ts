/*
 * Locators of citations and the passages of a source's inventory. A locator belongs to a passage that it
 * equals or that it continues after " / "; of several it belongs to the longest, so that what stands under
 * a heading counts for itself and not for the lines above it. Numbered sentences belong to every passage
 * that has one of them: `sentences 12-14` to `sentence 12` and to `sentences 13-20`.
 */

/** A passage of a source, as sources.yml lists it. */
export interface Passage {
  readonly at: string;
  /** Why nothing is taken from it; null: some fact must cite it. */
  readonly leftOut: string | null;
}

/** Finds the passages that a locator belongs to. */
export class Passages<Each extends { readonly at: string }> {
  readonly #byLocator: ReadonlyMap<string, Each>;
  readonly #bySentence = new Map<number, Each>();

  /** Of passages that overlap, the first has the sentence or the locator. */
  constructor(passages: readonly Each[]) {
    this.#byLocator = new Map([...passages].reverse().map((passage) => [passage.at, passage]));
    for (const passage of passages) {
      for (const sentence of sentencesOf(passage.at) ?? []) {
        if (!this.#bySentence.has(sentence)) this.#bySentence.set(sentence, passage);
      }
    }
  }

  /** The passages of a locator; none where it, or one of its sentences, lies outside of all of them. */
  of(locator: string): Each[] {
    const sentences = sentencesOf(locator);
    if (!sentences) return this.#longest(locator);
    const passages = sentences.map((sentence) => this.#bySentence.get(sentence));
    return passages.includes(undefined) ? [] : [...new Set(passages.filter((each) => each !== undefined))];
  }

  #longest(locator: string): Each[] {
    for (let at = locator; ; at = at.slice(0, at.lastIndexOf(' / '))) {
      const passage = this.#byLocator.get(at);
      if (passage) return [passage];
      if (!at.includes(' / ')) return [];
    }
  }
}

/** Nobody cites more at once; bounds what a slip of the pen can ask for. */
const MOST_SENTENCES = 1000;

/** The numbers that a locator of sentences names: 12, 13 and 14 of `sentences 12-14`; undefined of any other locator. */
export function sentencesOf(locator: string): number[] | undefined {
  const [, first, last] = /^(?:sentence (\d+)|sentences (\d+)-(\d+))$/.exec(locator)?.filter(Boolean) ?? [];
  if (first === undefined) return undefined;
  const [from, to] = [Number(first), Number(last ?? first)];
  return to < from || to - from >= MOST_SENTENCES
    ? undefined
    : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
