import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/graph/work/portions.ts';
import { detailsOf } from '../../src/search/details.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { wordsAsked, wordsToFind } from '../../src/search/search-words.ts';

const FIELDS = ['names', 'texts', 'statements'] as const;

function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  return atOnce(
    SearchIndex.inPortions({
      count: documents.length,
      types: [['Role', documents.length]],
      idOf: (number) => `Role:${number}`,
      documentOf: (number) => documents[number] as SearchDocument,
    }),
  );
}

/** By number of the document: its score and the words that match. */
function found(documents: readonly SearchDocument[], text: string, combine: 'every' | 'any') {
  const index = indexOf(documents);
  const asked = wordsAsked(text).map(({ word }) => word);
  const meanings = new Map(asked.map((word) => [word, index.likely(word)]));
  const words = asked.map((word) => meanings.get(word)!);
  const { numbers, scores } = index.hits(index.score(words), combine, null);
  const likely = new Set(words.flat().map(({ word }) => word));
  return [...numbers].map((number, at) => [
    number,
    scores[at],
    detailsOf(index.documentOf(number), likely).matched,
  ]);
}

/** The same by a library that keeps its words in maps. */
function foundByLibrary(documents: readonly SearchDocument[], text: string, combine: 'every' | 'any') {
  const library = new MiniSearch<SearchDocument & { id: number }>({
    fields: [...FIELDS],
    extractField: (document, field) =>
      field === 'id' ? document.id : document[field as (typeof FIELDS)[number]].join('\n'),
    tokenize: wordsToFind,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => wordsAsked(text).map(({ word }) => word),
      boost: { names: 4, texts: 2, statements: 1 },
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: combine === 'every' ? 'AND' : 'OR',
    },
  });
  library.addAll(documents.map((document, id) => ({ ...document, id })));
  return library
    .search(text)
    .map(({ id, score, terms }) => [id as number, Math.round(score * 1e6) / 1e6, terms.toSorted()] as const)
    .sort((a, b) => a[0] - b[0]);
}

const word = fc.constantFrom(
  ...'plan plans planning planing lead leader leading leadership code coding coder de delegate delegation delegatoin été Ete 日本 日本語 c a 10'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const texts = fc.array(text, { maxLength: 3 });
const document = fc.record({ names: texts, texts, statements: texts });

describe('by law a search', () => {
  it('scores and matches as a library does that keeps its words in maps', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 12 }),
        text,
        fc.constantFrom('every' as const, 'any' as const),
        (documents, question, combine) => {
          expect(found(documents, question, combine)).toEqual(foundByLibrary(documents, question, combine));
        },
      ),
    );
  });
});

describe('the types of a search', () => {
  it('leave out what is of another type, and count what is asked for twice once', () => {
    const index = atOnce(
      SearchIndex.inPortions({
        count: 3,
        types: [
          ['Role', 1],
          ['Skill', 2],
        ],
        idOf: (number) => ['Role:a', 'Skill:a', 'Skill:b'][number]!,
        documentOf: () => ({ names: ['Planning'], texts: [], statements: [] }),
      }),
    );
    const scored = index.score([index.likely('planning')]);
    const numbers = (types: readonly string[] | null) => [...index.hits(scored, 'every', types).numbers];
    expect(numbers(null)).toEqual([0, 1, 2]);
    expect(numbers(['Skill', 'Skill'])).toEqual([1, 2]);
    expect(numbers(['Stage'])).toEqual([]);
    expect(numbers([])).toEqual([]);
  });
});
