import MiniSearch, { type SearchResult } from 'minisearch';
import { foldedWords } from '../domain/suggest.ts';
import type { FrameworkFacts } from '../repositories/cited-fact-repository.ts';

/** What is found by its words: a thing, and the texts that are about it. */
interface SearchDocument {
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

/**
 * Finds the things of a framework by their words: names, descriptions, what roles are expected to do,
 * advice with its examples. In process and from what both engines give alike, so that both find the same.
 */
export class SearchIndex {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #index: MiniSearch<SearchDocument>;

  constructor(facts: FrameworkFacts) {
    const documents = documentsOf(facts);
    this.#documents = new Map(documents.map((document) => [document.id, document]));
    this.#index = new MiniSearch({
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
    this.#index.addAll(documents);
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

function documentsOf(facts: FrameworkFacts): SearchDocument[] {
  const statements = Map.groupBy(statementsOf(facts), ([id]) => id);
  const document = (
    id: string,
    names: readonly string[],
    texts: readonly (string | null)[],
  ): SearchDocument => ({
    id,
    names,
    texts: texts.filter((text) => text !== null),
    statements: (statements.get(id) ?? []).map(([, text]) => text),
  });
  return [
    ...facts.roles.map(({ id, title, aliases, summary }) => document(id, [title, ...aliases], [summary])),
    ...facts.skills.map(({ id, name, aliases, description }) =>
      document(id, [name, ...aliases], [description]),
    ),
    ...facts.responsibilities.map(({ id, title, description }) => document(id, [title], [description])),
    ...facts.activities.map(({ id, title }) => document(id, [title], [])),
    ...facts.stages.map(({ id, title }) => document(id, [title], [])),
    ...facts.sources.map(({ id, title }) => document(id, [title], [])),
    ...facts.transitions.map(({ id, summary }) => document(id, [], [summary])),
    ...facts.advice.map(({ id, title, detail, steps, example, instead }) =>
      document(id, [title], [detail, ...steps, example, instead]),
    ),
  ];
}

/** What facts say, each with the id of the thing that it is said of. */
function* statementsOf(facts: FrameworkFacts): Generator<readonly [id: string, text: string]> {
  for (const { roleId, expectation } of facts.requirements) yield [roleId, expectation];
  for (const { roleId, expectation } of facts.roleResponsibilities)
    if (expectation) yield [roleId, expectation];
  for (const { roleId, title } of facts.roleTitles) yield [roleId, title];
  for (const { roleId, purpose } of facts.collaborations) if (purpose) yield [roleId, purpose];
  for (const { fromId, circumstance, reason } of facts.reportingLines) {
    for (const text of [circumstance, reason]) if (text) yield [fromId, text];
  }
  for (const { aboutId, value, parts } of facts.claims)
    for (const text of [value, ...parts]) yield [aboutId, text];
  for (const { roleId, stageId, focus, asks } of facts.stageFocuses) {
    for (const text of [focus, ...asks]) {
      yield [roleId, text];
      yield [stageId, text];
    }
  }
  for (const { transitionId, topic, from, to, detail } of facts.shifts) {
    yield [transitionId, [topic, from, to, detail ?? ''].join(' ')];
  }
}
