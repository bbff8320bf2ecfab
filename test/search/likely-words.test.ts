import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, test } from 'vitest';
import { likelyWords } from '../../src/search/likely-words.ts';
import { wordsAsked, wordsToFind } from '../../src/search/search-words.ts';

/** The words of a text that those of a question may stand for. */
function likely(text: string, question: string): string[] {
  const words = new SearchableMap<number>();
  for (const word of wordsToFind(text)) if (!words.has(word)) words.set(word, words.size);
  const found = wordsAsked(question).flatMap(({ word, wholes }) => likelyWords(words, word, wholes));
  return [...new Set(found.map(({ word }) => word))].sort();
}

describe('A word of a question', () => {
  test.each([
    ['done, dent, font', "don't", []],
    ['done, dent, font', 'don’t', []],
    ['can, cart, cane', "can't", []],
    ["it is done; don't ask", "don't", ['dont']],
    ['all, cell, tall', 'on call', []],
    ['all on-call rotas', 'on call', ['call', 'on', 'oncall']],
    ['plan', 'plam', []],
  ])(
    'of four letters or fewer stands for no other word that differs in a letter: %j by %j',
    (text, question, words) => {
      expect(likely(text, question)).toEqual(words);
    },
  );

  test.each([
    ['coach', 'caoch', []],
    ['coach', 'couch', ['coach']],
    ['planning', 'planing', ['planning']],
    ['delegation', 'delegatoin', ['delegation']],
  ])('of five letters or more may be mistyped by one letter in five: %j by %j', (text, question, words) => {
    expect(likely(text, question)).toEqual(words);
  });

  test('of two letters or more stands for what begins with it', () => {
    expect(likely('calls, calling, recall', 'call')).toEqual(['calling', 'calls']);
  });
});
