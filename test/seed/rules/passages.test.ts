import { describe, expect, test } from 'vitest';
import { Passages, sentencesOf } from '../../../src/seed/coverage/passages.ts';
import { director, problemsOf, SMALL_SEED, testEach } from '../small-seed.ts';
import type { BrokenSeed, Files } from '../small-seed.ts';

/** The small seed's sources, of which the page lists the passages that the small seed cites and these, from line 11 on. */
function listing(...more: readonly string[]): Files {
  const cited = ['Top', 'Stages', 'Week', 'Skills', 'Duties', 'Director', 'Team Lead', 'Steps'];
  const passages = [...cited.map((at) => `{ at: ${at} }`), ...more];
  const page = '  - slug: page\n    title: A page\n    kind: ARTICLE\n    locators: the heading\n';
  return {
    'sources.yml': `sources:\n${page}    passages:\n${passages.map((each) => `      - ${each}\n`).join('')}`,
  };
}

const citing = (...locators: readonly string[]) =>
  director(
    `collaborations:\n${locators.map((at) => `  - { with: team-lead, cite: 'page#${at}' }\n`).join('')}`,
  );

const BROKEN: readonly BrokenSeed[] = [
  [
    'a citation of no listed passage is told the nearest one',
    { ...listing(), ...citing('Team-Lead', 'Team Lead / bullet 1', 'Elsewhere', 'Team Leads') },
    [
      'roles/director.yml:7:30 collaborations[0].cite: page has no passage Team-Lead; sources.yml lists its passages; did you mean page#Team Lead?',
      'roles/director.yml:9:30 collaborations[2].cite: page has no passage Elsewhere; sources.yml lists its passages',
      'roles/director.yml:10:30 collaborations[3].cite: page has no passage Team Leads; sources.yml lists its passages; did you mean page#Team Lead?',
    ],
  ],
  [
    'sentences of which one is in no passage',
    {
      ...listing('{ at: sentence 1 }', '{ at: sentences 2-4 }'),
      ...citing('sentence 1', 'sentences 1-2', 'sentences 3-5', 'sentence 5'),
    },
    [
      'roles/director.yml:9:30 collaborations[2].cite: page has no passage sentences 3-5; sources.yml lists its passages; did you mean page#sentences 2-4?',
      'roles/director.yml:10:30 collaborations[3].cite: page has no passage sentence 5; sources.yml lists its passages; did you mean page#sentence 1?',
    ],
  ],
  [
    'a passage that is listed twice, and sentences that are',
    listing('{ at: Steps }', '{ at: sentences 1-3 }', '{ at: sentence 2 }'),
    [
      'sources.yml:15:15 sources[0].passages[8].at: the passage Steps is listed already, at sources.yml:14:15',
      'sources.yml:17:15 sources[0].passages[10].at: the passage sentence 2 is listed already, at sources.yml:16:15',
    ],
  ],
  [
    'a passage that is said to be left out and is cited',
    { ...listing('{ at: Greetings, leftOut: no fact }'), ...citing('Greetings / bullet 2') },
    [
      'sources.yml:15:35 sources[0].passages[8].leftOut: the passage is cited, at roles/director.yml:7:30, and so not left out; take the reason away',
    ],
  ],
];

describe('the passages of a source', () => {
  testEach(BROKEN);

  test('a source that lists none may be cited anywhere', async () => {
    expect(await problemsOf({ 'sources.yml': SMALL_SEED['sources.yml'], ...citing('Anywhere') })).toEqual([]);
  });

  test('a passage that is left out needs no fact', async () => {
    expect(await problemsOf(listing('{ at: Greetings, leftOut: no fact }'))).toEqual([]);
  });
});

describe('where a locator belongs', () => {
  const passages = new Passages(
    ['Head', 'Head / Part', 'A / B', 'sentence 1', 'sentences 2-4'].map((at) => ({ at })),
  );

  test.for<readonly [locator: string, passages: readonly string[]]>([
    ['Head', ['Head']],
    ['Head / bullet 1', ['Head']],
    ['Head / Part', ['Head / Part']],
    ['Head / Part / bullet 1', ['Head / Part']],
    ['Heading', []],
    ['A', []],
    ['A / B / C', ['A / B']],
    ['sentence 1', ['sentence 1']],
    ['sentence 3', ['sentences 2-4']],
    ['sentences 1-3', ['sentence 1', 'sentences 2-4']],
    ['sentences 3-5', []],
    ['sentence 9', []],
  ])('%s', ([locator, expected]) => {
    expect(passages.of(locator).map(({ at }) => at)).toEqual(expected);
  });

  test('sentences are numbers in order, at most a thousand at once', () => {
    expect(sentencesOf('sentences 4-6')).toEqual([4, 5, 6]);
    expect(sentencesOf('sentence 4')).toEqual([4]);
    for (const other of [
      'sentence four',
      'sentences 6-4',
      'sentences 1-9999999999',
      'sentence 4 / a',
      'a sentence 4',
    ]) {
      expect(sentencesOf(other)).toBeUndefined();
    }
  });
});
