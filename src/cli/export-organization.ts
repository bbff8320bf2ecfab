import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InvalidInputError } from '../graph/errors.ts';
import type { ExportQuestion } from '../organizations/export/export-chart.ts';
import { positionsText } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

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
  await pipeline(Readable.from(content ?? []), createWriteStream(out)).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInputError(`The chart cannot be written: ${reason}. Give --out a file that can be.`);
  });
  terminal.out(`${name} is written to ${out}: ${positionsText(positions)}.\n`);
}
