import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import { planText } from '../../src/plans/plan-text.ts';
import { WordRuns } from '../../tools/word-runs/word-runs.ts';
import { graphReading } from '../support/graph-reading.ts';
import { builtInSeed, SEED_FOLDER } from './built-in-seed.ts';
import { everyPath, pathEnds } from './every-path.ts';

/** Facts carry over from the documents, sentences do not. tools/source-runs.ts makes the file. */
const SOURCE_RUNS = WordRuns.fromBytes(readFileSync(path.join(import.meta.dirname, 'source-runs.bin')));
const ROOT = path.join(SEED_FOLDER, '..');
const FOOTNOTE_MARKS = /\[\^\d+\]/g;

let content: FrameworkContent;
beforeAll(async () => {
  ({ content } = await builtInSeed());
});

/** Every text in a value, whatever holds it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('Runs of words', () => {
  const INVENTED =
    'Nine grey geese, never tired, cross the old canal at dawn. Their leader’s call wakes the mill.';

  it.each([
    [
      'as it stands',
      INVENTED,
      ["nine grey geese never tired cross the old canal at dawn their leader's call wakes the mill"],
    ],
    [
      'across sentences, in other case and with other punctuation',
      "We saw: OLD CANAL -\nat dawn; their *leader's* call wakes all.",
      ["old canal at dawn their leader's call wakes"],
    ],
    ['but not what is a word shorter', 'Canal at dawn. Their leader’s call wakes... nobody', []],
    ['but not where a word differs', 'the old canal at dusk their leader’s call wakes the', []],
  ])('find what is taken over, %s', (_, text, shared) => {
    expect(WordRuns.of([INVENTED]).sharedWith(text)).toEqual(shared);
    expect(WordRuns.fromBytes(WordRuns.of([INVENTED]).toBytes()).sharedWith(text)).toEqual(shared);
  });

  it('are kept of all documents', () => {
    expect(SOURCE_RUNS.size).toBeGreaterThan(15_000);
  });
});

describe('Nothing is taken over word for word from a document', () => {
  it('in a plan between any two roles, at any stage, across sentences too', async () => {
    const graph = graphReading(content);
    const settings = [{}, ...content.stages.map(({ slug }) => ({ stage: slug }))];
    const plans = new Set<string>();
    for (const path of await everyPath(graph)) {
      for (const setting of settings) plans.add(planText(graph, path, 'md', setting));
    }
    expect(plans.size).toBeGreaterThan(pathEnds(graph).length);
    const shared = [...plans].flatMap((plan) => SOURCE_RUNS.sharedWith(plan.replaceAll(FOOTNOTE_MARKS, '')));
    expect([...new Set(shared)]).toEqual([]);
  });

  it('in a text of the built-in seed', () => {
    expect(textsIn(content).flatMap((text) => SOURCE_RUNS.sharedWith(text))).toEqual([]);
  });

  it.each(globSync(['*.md', 'docs/**/*.md', 'seed/**/*.md'], { cwd: ROOT }))('in %s', (file) => {
    expect(SOURCE_RUNS.sharedWith(readFileSync(path.join(ROOT, file), 'utf8'))).toEqual([]);
  });
});
