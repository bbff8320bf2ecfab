import { printable } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Terminal } from './terminal.ts';

/** What commander makes of the options. */
export interface MappingsImportFlags {
  readonly source?: string;
  readonly dryRun?: boolean;
}

/** Loads mappings between frameworks and says what came of it. */
export async function importMappings(
  terminal: Terminal,
  file: string,
  { source: statedBy, dryRun = false }: MappingsImportFlags,
): Promise<void> {
  const { openMappings } = await import('../mappings/import/open-mappings.ts');
  const source = await openMappings(file, statedBy);
  const outcome = await withWork(terminal, (work) =>
    work.importMappings(source, { dryRun, signal: terminal.stop }),
  );
  const { mappings, candidates, replaced, remarks } = outcome;
  const counted = mappings === 1 ? '1 mapping' : `${mappings.toLocaleString('en')} mappings`;
  const lines = [
    `${file}: read as ${outcome.form}`,
    `${counted} ${dryRun ? 'would be' : mappings === 1 ? 'is' : 'are'} in the graph from "${outcome.statedBy}"` +
      (candidates > 0 ? `, ${candidates.toLocaleString('en')} of them candidates` : '') +
      `${replaced > 0 ? `, in the place of ${replaced.toLocaleString('en')}` : ''}.`,
    ...remarks.map(
      ({ manner, what, count, places: [first = ''] }) =>
        `  ${manner}: ${what} (${count}, ${count === 1 ? 'at' : 'first at'} ${first})`,
    ),
  ];
  terminal.out(printable(lines.map((line) => `${line}\n`).join('')));
}
