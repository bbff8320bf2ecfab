import type { SeedOptions } from '../seed/loading/load-seed.ts';
import { withWork } from './open-app.ts';
import type { SeedSummary, Work } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Brings the database up to date with the seed files and says what changed. */
export async function seed(terminal: Terminal, options: SeedOptions): Promise<void> {
  const load = async (work: Work) => {
    const { location } = await work.describe();
    terminal.out(summaryText(await work.seed(options), location, options.dryRun ?? false));
  };
  // A dry run loads no other frameworks on opening either.
  const frameworks = options.dryRun === true ? { frameworks: [] } : {};
  await withWork(terminal, load, { seed: 'never', ...frameworks });
}

function summaryText(summary: SeedSummary, location: string, dryRun: boolean): string {
  const { added, changed, removed, unchanged, kept, examples } = summary;
  const lines = [
    ...added.map((id) => `  + ${id}`),
    ...changed.map((id) => `  ~ ${id}`),
    ...removed.map((id) => `  - ${id}`),
    `${location}: ${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} as they were.`,
  ];
  if (kept.length > 0) {
    lines.push(
      'Left alone, because it was changed in the database since the last load (--overwrite replaces it):',
      ...kept.map(({ id, reason }) => `  ! ${id} (${reason})`),
    );
  }
  if (examples.length > 0) lines.push(`Example organizations that came with it: ${examples.join(', ')}.`);
  if (dryRun) lines.push('Nothing was written, because of --dry-run.');
  return `${lines.join('\n')}\n`;
}
