import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp } from '../../src/app.ts';
import { EXIT_CODE } from '../../src/cli/exit-code.ts';
import { reportCoverage, validateSeed } from '../../src/seed-folder.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { programWith, run } from '../cli/terminal.ts';
import { serve } from '../support/ask.ts';
import { consoleExamples, type ShownCommand } from './console-examples.ts';
import { answerText, type WorkedExample, workedExamples } from './worked-examples.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const program = programWith({ openApp, validateSeed, reportCoverage });

/** Does what a page says, step by step: each finds what the steps before it left in the database, as a reader would. */
export function followPage(
  page: string,
  { shows = (out: string, err: string) => out + err }: { shows?: (out: string, err: string) => string } = {},
): void {
  describe(`the way through ${page}`, () => {
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

    const markdown = readFileSync(path.join(ROOT, page), 'utf8');
    const steps = [
      ...consoleExamples(page, markdown).map(({ place, commands }) => ({
        place,
        take: async () => {
          for (const command of commands) await runShown(command, place);
        },
      })),
      ...workedExamples(page, markdown).map((example) => ({
        place: example.place,
        take: () => askShown(example, folder),
      })),
    ].sort((a, b) => lineOf(a.place) - lineOf(b.place));

    it.each(steps)('gives what the page shows: $place', ({ take }) => take());
  });

  async function runShown({ words, output, file }: ShownCommand, place: string): Promise<void> {
    const { out, err, exitCode } = await run(words, program);
    expect(exitCode, err).toBe(words[0] === 'lint' ? EXIT_CODE.chartFindings : EXIT_CODE.fine);
    // Of a command that only prepares the next question the page shows nothing.
    if (file === null && output === '') return;
    const seen = file === null ? shows(out, err).trim() : out;
    const shown = file === null ? output : readFileSync(path.join(ROOT, 'docs/images', file), 'utf8');
    expect(seen, `${place}: the right output, to be pasted:\n\n${seen}\n`).toBe(shown);
  }
}

async function askShown({ query, answer: shown }: WorkedExample, folder: string): Promise<void> {
  const database = await openEmbedded({ directory: folder });
  try {
    const answer = await (await serve(database)).answer(query);
    expect(answer.errors).toBeUndefined();
    expect(JSON.parse(shown ?? ''), `to be pasted:\n\n${answerText(answer)}\n`).toEqual(answer);
  } finally {
    await database.close();
  }
}

function lineOf(place: string): number {
  return Number(place.slice(place.lastIndexOf(':') + 1));
}
