import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/graph/work/portions.ts';
import { detailsOf } from '../../src/search/details.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { wordsAsked, wordsToFind } from '../../src/search/search-words.ts';

const FIELDS = ['names', 'texts', 'statements'] as const;

/** `ids`: of the documents, in their order. */
function indexOf(
  documents: readonly SearchDocument[],
  ids: readonly string[] = documents.map((_, number) => `Role:${number}`),
  before: SearchIndex | null = null,
): SearchIndex {
  const types = [['Role', documents.length]] as const;
  const idOf = (number: number) => ids[number] as string;
  const documentOf = (number: number) => documents[number] as SearchDocument;
  return atOnce(SearchIndex.inPortions({ count: documents.length, types, idOf, documentOf }, before));
}

/** By number of the document: its score and the words that match. */
function found(documents: readonly SearchDocument[], text: string, combine: 'every' | 'any') {
  return foundIn(indexOf(documents), text, combine);
}

function foundIn(index: SearchIndex, text: string, combine: 'every' | 'any') {
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

describe('an index that is made of one before', () => {
  const written = (documents: ReadonlyMap<number, SearchDocument>, before: SearchIndex | null) => {
    const sorted = [...documents].sort(([a], [b]) => a - b);
    const ids = sorted.map(([id]) => `Role:${id}`);
    return indexOf(
      sorted.map(([, each]) => each),
      ids,
      before,
    );
  };
  /** A document that is written, or null for one that goes. */
  const change = fc.tuple(fc.nat(15), fc.option(document));

  it('finds what one finds that is made anew, whatever came, went and was written, and the one before does still', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { maxLength: 6 }), { minLength: 2, maxLength: 6 }),
        text,
        fc.constantFrom('every' as const, 'any' as const),
        (steps, question, combine) => {
          const documents = new Map<number, SearchDocument>();
          const states: (readonly [SearchIndex, ReturnType<typeof foundIn>])[] = [];
          for (const changes of steps) {
            for (const [id, now] of changes) {
              if (now === null) documents.delete(id);
              else documents.set(id, now);
            }
            const index = written(documents, states.at(-1)?.[0] ?? null);
            states.push([index, foundIn(written(documents, null), question, combine)]);
          }
          for (const [index, expected] of states) {
            expect(foundIn(index, question, combine)).toEqual(expected);
            for (const each of wordsAsked(question)) {
              const isThere = expected.some(([, , matched]) => (matched as string[]).includes(each.word));
              if (isThere) expect(index.has(each.word)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('does not know a word that no document has any more, nor one that came later', () => {
    const named = (name: string): SearchDocument => ({ names: [name], texts: [], statements: [] });
    const first = indexOf([named('planning'), named('coding')]);
    const second = indexOf([named('planning'), named('baking')], undefined, first);
    expect([first.has('coding'), first.has('baking')]).toEqual([true, false]);
    expect([second.has('coding'), second.has('baking')]).toEqual([false, true]);
    expect(first.likely('baking')).toEqual([]);
    expect(second.likely('codin')).toEqual([]);
  });

  it('goes on with its words for as long as most of them are used, and not where much is new', () => {
    const many = (beginning: string, count: number): SearchDocument => ({
      names: [],
      texts: Array.from({ length: count }, (_, at) => `${beginning}${at}`),
      statements: [],
    });
    const first = indexOf([many('a', 3_000), many('b', 1_000)]);
    const size = (index: SearchIndex) => index.indexed.postings.vocabulary.size;
    const second = indexOf([many('a', 3_000), many('c', 900)], undefined, first);
    expect([size(second), second.indexed.postings.vocabulary]).toEqual([
      4_900,
      first.indexed.postings.vocabulary,
    ]);
    const third = indexOf([many('d', 3_000), many('c', 900)], undefined, second);
    expect(size(third)).toBe(3_900);
    const fourth = indexOf([many('d', 10), many('c', 900)], undefined, third);
    expect(size(fourth)).toBe(910);
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
