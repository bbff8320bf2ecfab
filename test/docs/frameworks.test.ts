import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp } from '../../src/app.ts';
import { reportCoverage, validateSeed } from '../../src/seed-folder.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { EXIT_CODE } from '../../src/cli/exit-code.ts';
import { programWith, run } from '../cli/terminal.ts';
import { serve } from '../support/ask.ts';
import { consoleExamples } from './console-examples.ts';
import { answerText, workedExamples } from './worked-examples.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = 'docs/frameworks.md';
const program = programWith({ openApp, validateSeed, reportCoverage });

/** Each step finds what the steps before it left in the database, as a reader of the page would. */
describe('the way through docs/frameworks.md', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-docs-'));
    vi.stubEnv('ROLEGRAPH_DATA_DIR', folder);
    vi.stubEnv('NEO4J_URI', '');
    vi.stubEnv('LOG_LEVEL', 'silent');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const markdown = readFileSync(path.join(ROOT, PAGE), 'utf8');
  const steps = [
    ...consoleExamples(PAGE, markdown).map((example) => ({ ...example, kind: 'console' as const })),
    ...workedExamples(PAGE, markdown).map((example) => ({ ...example, kind: 'graphql' as const })),
  ].sort((a, b) => lineOf(a.place) - lineOf(b.place));

  it.each(steps)('gives what the page shows: $place', async (step) => {
    if (step.kind === 'console') {
      for (const { words, output } of step.commands) {
        const { out, err, exitCode } = await run(words, program);
        expect(exitCode, err).toBe(EXIT_CODE.fine);
        // Of a command that only prepares the next question the page shows nothing.
        if (output === '') continue;
        expect(out.trim(), `${step.place}: the right output, to be pasted:\n\n${out}\n`).toBe(output);
      }
      return;
    }
    const database = await openEmbedded({ directory: folder });
    try {
      const answer = await (await serve(database)).answer(step.query);
      expect(answer.errors).toBeUndefined();
      expect(JSON.parse(step.answer ?? '{}'), `to be pasted:\n\n${answerText(answer)}\n`).toEqual(answer);
    } finally {
      await database.close();
    }
  });
});

function lineOf(place: string): number {
  return Number(place.slice(place.lastIndexOf(':') + 1));
}
