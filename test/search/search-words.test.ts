import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halvesOf, wordsAsked, wordsToFind } from '../../src/search/search-words.ts';

/** Whether a text has every word that is asked for, as it is or in one of its wholes. */
function isFound(text: string, question: string): boolean {
  const words = new Set(wordsToFind(text));
  return wordsAsked(question).every(({ word, wholes }) =>
    [word, ...wholes].some((either) => words.has(either)),
  );
}

describe('words of a question', () => {
  test.each([
    ["the company's goals", 'company'],
    ['the company’s goals', "company's"],
    ['goals of the company', 'company’s'],
    ["people who don't code", 'dont'],
    ['people who don’t code', "don't"],
    ['C++ and Rust', 'C++'],
    ['C++ and Rust', 'c'],
    ['C# and F#', 'c#'],
    ['weekly one-on-ones', '1:1'],
    ['weekly 1:1s', 'one-on-one'],
    ['weekly 1-on-1', 'one on ones'],
    ['weekly 1on1s', '1:1'],
    ['weekly oneonones', '1:1'],
    ['12 teams and 1 on 1 talks', '1:1'],
    ['level 3 of 12 in 2024', '12'],
    ['one‑to‑one', 'one-on-one'],
    ['weekly one-on-ones', 'one'],
    ['the on-call rota', 'oncall'],
    ['the oncall rota', 'on-call'],
    ['the oncall rota', 'on call'],
    ['the on call rota', 'on-call'],
    ['the on‑call rota', 'on call'],
    ['state-of-the-art', 'state of the art'],
    ['工程管理经理', '经理'],
    ['工程管理经理', '工程管理'],
    ['工程管理经理', '理'],
    ['エンジニアリング・マネージャー', 'マネージャー'],
    ['ガイドライン', 'ライン'],
    ['개발팀장은', '팀장'],
    ['CTOの仕事', 'cto'],
    ['Dele\u200bgation', 'delegation'],
  ])('find %j by %j', (text, question) => {
    expect(isFound(text, question)).toBe(true);
  });

  test.each([
    ['C# and F#', 'C++'],
    ['vitamin C', 'C++'],
    ['Chapter 1: 10 ways', '1:1'],
    ['2024-1-1', '1:1'],
    ['工程管理经理', '程序'],
    ['カイ', 'ガイ'],
  ])('do not find %j by %j', (text, question) => {
    expect(isFound(text, question)).toBe(false);
  });

  test('are read as two where they are one that nobody has', () => {
    expect(halvesOf('oncall')).toEqual([
      ['on', 'call'],
      ['onc', 'all'],
      ['onca', 'll'],
    ]);
    expect(halvesOf('abc')).toEqual([]);
  });
});

describe('by law a text', () => {
  const sign = fc.constantFrom(
    ..."ab1Oné \u00a0-‑'’:+#.,経理ガか\u3099한\u200b".split(''),
    'one',
    '1:1',
    'C++',
    'on-call',
  );

  test('is found by all of it, and by each of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        expect(isFound(text, text)).toBe(true);
        for (const { word } of wordsAsked(text)) expect(isFound(text, word), word).toBe(true);
      }),
    );
  });
});
