import MiniSearch, { type SearchResult } from 'minisearch';
import { foldedWords } from '../graph/text/suggest.ts';

/** What is found by its words: a thing, and the texts that are about it. */
export interface SearchDocument {
  readonly id: string;
  /** Titles, names and aliases. */
  readonly names: readonly string[];
  /** What it is said to be. */
  readonly texts: readonly string[];
  /** What facts about it say. */
  readonly statements: readonly string[];
}

export interface FoundThing {
  readonly id: string;
  readonly score: number;
  readonly matched: readonly string[];
  readonly excerpt: string | null;
}

/** A name says more about a thing than a text about it, and that more than what a fact says in passing. */
const BOOST = { names: 4, texts: 2, statements: 1 };

const EXCERPT_CHARACTERS = 160;
/** How many are taken in before others have a turn of the event loop: some 10 ms. */
const PORTION = 1_000;

/**
 * Finds things by their words. In process and from what both engines give alike, so that both find the same.
 */
export class SearchIndex {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;

  private constructor(documents: readonly SearchDocument[], index: MiniSearch<SearchDocument>) {
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#index = index;
  }

  static async of(documents: readonly SearchDocument[]): Promise<SearchIndex> {
    const index = new MiniSearch<SearchDocument>({
      fields: ['names', 'texts', 'statements'],
      extractField: (document, field) =>
        field === 'id' ? document.id : document[field as keyof typeof BOOST].join('\n'),
      tokenize: foldedWords,
      processTerm: (term) => term,
      searchOptions: {
        boost: BOOST,
        prefix: (term) => term.length >= 2,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      },
    });
    await index.addAllAsync(documents, { chunkSize: PORTION });
    return new SearchIndex(documents, index);
  }

  /** The things in which every word is found, or any of them: best first, then by id. */
  find(text: string, words: 'every' | 'any'): FoundThing[] {
    return this.#index
      .search(text, { combineWith: words === 'every' ? 'AND' : 'OR' })
      .map((result) => this.#found(result))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  #found({ id, score, terms }: SearchResult): FoundThing {
    const document = this.#documents.get(String(id));
    const matched = terms.toSorted();
    return {
      id: String(id),
      // Rounded, so that a cursor that holds it compares as the score does.
      score: Math.round(score * 1e6) / 1e6,
      matched,
      excerpt:
        document === undefined ? null : excerptOf([...document.texts, ...document.statements], matched),
    };
  }
}

/** The text with the most of the words, cut around the first of them. */
function excerptOf(texts: readonly string[], matched: readonly string[]): string | null {
  let best: { text: string; words: number } | null = null;
  for (const text of texts) {
    const words = foldedWords(text);
    const count = matched.filter((word) => words.includes(word)).length;
    if (count > (best?.words ?? 0)) best = { text, words: count };
  }
  if (best === null) return null;
  const { text } = best;
  if (text.length <= EXCERPT_CHARACTERS) return text;
  const at = placeOf(text, matched);
  const start = Math.max(0, Math.min(at - EXCERPT_CHARACTERS / 2, text.length - EXCERPT_CHARACTERS));
  const end = start + EXCERPT_CHARACTERS;
  // Between words, where there is a space on this side of the word: not every script has them.
  const [spaceBefore, spaceAfter] = [text.indexOf(' ', start), text.lastIndexOf(' ', end)];
  const from = start > 0 && spaceBefore >= 0 && spaceBefore < at ? spaceBefore + 1 : start;
  const to = end < text.length && spaceAfter > at ? spaceAfter : end;
  const cut = text.slice(from, to).replaceAll(/^\p{Cs}|\p{Cs}$/gu, '');
  return `${start === 0 ? '' : '… '}${cut}${end >= text.length ? '' : ' …'}`;
}

/** Where in a text the first of the folded words stands. */
function placeOf(text: string, matched: readonly string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}\p{Script=Inherited}]+/gu)) {
    if (foldedWords(word).some((folded) => matched.includes(folded))) return index;
  }
  return 0;
}
