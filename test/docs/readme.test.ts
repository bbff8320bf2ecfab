import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/storage/port/database.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { readSeed } from '../../src/seed/read-seed.ts';
import { type Served, serve } from '../support/ask.ts';
import { answerText, workedExamples } from './worked-examples.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES_WITH_ANSWERS = ['README.md', 'docs/api.md', 'docs/questions.md'];
const PAGES = globSync(['*.md', 'docs/**/*.md', 'seed/README.md'], { cwd: ROOT }).sort();

function textOf(page: string): string {
  return readFileSync(path.join(ROOT, page), 'utf8');
}

describe('the answers in the docs', () => {
  let database: Database;
  let served: Served;

  beforeAll(async () => {
    const reading = await readSeed(path.join(ROOT, 'seed'));
    if (reading.kind !== 'content') throw new Error('The built-in seed has problems: npx rolegraph validate');
    database = await openEmbedded({ directory: null });
    served = await serve(database, reading.content);
  });
  afterAll(() => database.close());

  const examples = PAGES_WITH_ANSWERS.flatMap((page) => workedExamples(page, textOf(page)));

  it.each(examples.filter(({ answer }) => answer !== null))(
    'are what the built-in seed gives: $place',
    async ({ place, query, answer }) => {
      const actual = await served.answer(query);
      expect(
        JSON.parse(answer ?? ''),
        `${place}: the answer is another one by now. The right one, to be pasted:\n\n${answerText(actual)}\n`,
      ).toEqual(actual);
    },
  );

  it.each(examples.filter(({ answer }) => answer === null))(
    'are left out only for queries that have one: $place',
    async ({ query }) => {
      expect((await served.answer(query)).errors).toBeUndefined();
    },
  );
});

describe('the README', () => {
  it('is shorter than 150 lines', () => {
    expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThan(150);
  });

  it('has every variable of .env.example in its table, or in that for operators', () => {
    const variables = [...textOf('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
    const tables = textOf('README.md') + textOf('docs/operating.md');
    const documented = [...tables.matchAll(/^\| `([A-Z][A-Z0-9_]*)` \|/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(variables.sort());
  });
});

describe('the links of the docs', () => {
  it.each(PAGES)('lead somewhere: %s', (page) => {
    const targets = [...textOf(page).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
      .map(([, inMarkdown, inHtml]) => inMarkdown ?? inHtml ?? '')
      .filter((target) => !/^(https?:|mailto:|#)/.test(target));
    const missing = targets.filter(
      (target) => !existsSync(path.resolve(ROOT, path.dirname(page), target.replace(/#.*/, ''))),
    );
    expect(missing).toEqual([]);
  });
});
