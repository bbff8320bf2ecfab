import type { ExportQuestion } from '../organizations/export/export-chart.ts';
import { positionsText } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';
import { writeToFile } from './written-file.ts';

/** What commander makes of the options. */
export interface ExportFlags extends ExportQuestion {
  readonly out?: string;
}

/** Prints an organization of the graph in a format, or writes it to a file. */
export async function exportOrganization(
  terminal: Terminal,
  slug: string,
  { out, ...question }: ExportFlags,
): Promise<void> {
  const { content, name, positions } = await withWork(
    terminal,
    (work) => work.exportOrganization(slug, question),
    // An export is how charts are kept when the database is damaged.
    { salvages: true },
  );
  if (out === undefined) {
    await terminal.outPieces(content ?? []);
    return;
  }
  await writeToFile(out, content, 'The chart');
  terminal.out(`${name} is written to ${out}: ${positionsText(positions)}.\n`);
}
