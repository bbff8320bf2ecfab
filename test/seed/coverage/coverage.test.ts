import { expect, test } from 'vitest';
import { coverageOf, factCountsOf } from '../../../src/seed/coverage/coverage.ts';
import { readSeed } from '../../../src/seed/read-seed.ts';
import { DIRECTOR, inFolder, SMALL_SEED } from '../small-seed.ts';
import type { Files } from '../small-seed.ts';

const FILES: Files = {
  ...SMALL_SEED,
  'sources.yml': `sources:
  - { slug: page, title: A page, kind: ARTICLE, locators: the heading }
  - slug: forum
    title: A forum
    kind: FORUM
    locators: the number of the sentence
    passages:
      - { at: sentence 1 }
      - { at: sentence 2, leftOut: a greeting }
      - { at: sentences 3-4 }
      - { at: sentence 5 }
`,
  'roles/director.yml': `${DIRECTOR}collaborations:
  - { with: team-lead, cite: [forum#sentence 3, forum#sentence 4, 'page#Director'] }
  - { with: team-lead, cite: [forum#sentence 1, forum#sentences 3-4] }
`,
};

async function contentOf(files: Files) {
  const reading = await inFolder(files, readSeed);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading;
}

test('a passage is covered by each fact that cites it, once', async () => {
  const { content, inventories } = await contentOf(FILES);
  const [forum] = coverageOf(content, inventories);
  expect(forum).toMatchObject({ listed: true, total: 2, facts: new Map([['Collaboration', 2]]) });
  expect(forum?.passages).toEqual([
    { at: 'sentence 1', leftOut: null, facts: 1 },
    { at: 'sentence 2', leftOut: 'a greeting', facts: 0 },
    { at: 'sentences 3-4', leftOut: null, facts: 2 },
    { at: 'sentence 5', leftOut: null, facts: 0 },
  ]);
});

test('of a source that lists no passages, the cited locators are told', async () => {
  const { content, inventories } = await contentOf(FILES);
  const [, page] = coverageOf(content, inventories);
  expect(page?.listed).toBe(false);
  expect(page?.passages.map(({ at, facts }) => `${at}: ${facts}`)).toEqual([
    'Director: 2',
    'Duties: 1',
    'Skills: 2',
    'Stages: 2',
    'Steps: 1',
    'Team Lead: 1',
    'Top: 1',
    'Week: 1',
  ]);
});

test('a fact counts once among all, and once for each source', async () => {
  const { content, inventories } = await contentOf(FILES);
  const [forum, page] = coverageOf(content, inventories);
  expect(factCountsOf(content).get('Collaboration')).toBe(2);
  expect([forum?.facts.get('Collaboration'), page?.facts.get('Collaboration')]).toEqual([2, 1]);
});

test('an imported framework has its own sources', async () => {
  const framework = SMALL_SEED['framework.yml'].replace('engineering-leadership', 'other');
  const { content, inventories } = await contentOf({ ...FILES, 'framework.yml': framework });
  expect(coverageOf(content, inventories).map(({ source, listed }) => [source.id, listed])).toEqual([
    ['Source:other/forum', true],
    ['Source:other/page', false],
  ]);
});
