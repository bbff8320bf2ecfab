import path from 'node:path';
import type { WrittenFramework } from '../frameworks/export/export-framework.ts';
import type { FrameworkFormat } from '../frameworks/export/framework-formats.ts';
import { InvalidInputError } from '../graph/errors.ts';
import { printable } from './chart-text.ts';
import { withWork } from './open-app.ts';
import type { Work } from './program.ts';
import type { Terminal } from './terminal.ts';
import { makeFolder, writeToFile } from './written-file.ts';

const WHAT = 'The framework';

/** What commander makes of the options. */
export interface FrameworkExportFlags {
  readonly format: FrameworkFormat;
  readonly table?: string;
  readonly out?: string;
  readonly ownUse?: boolean;
}

/** Prints a framework of the graph in a format, or writes it to a file, or its tables to a folder. */
export async function exportFramework(
  terminal: Terminal,
  slug: string,
  { format, table, out, ownUse = false }: FrameworkExportFlags,
): Promise<void> {
  const isFolder = format === 'csv' && table === undefined;
  if (isFolder && out === undefined) {
    throw new InvalidInputError(
      'Of csv name a table to print with --table, such as requirements, or a folder for all with --out.',
    );
  }
  if (format === 'xlsx' && out === undefined)
    throw new InvalidInputError('A workbook is no text to print; give --out a file.');
  await withWork(
    terminal,
    async (work) => {
      const exported = await work.exportFramework(slug, {
        format,
        table: isFolder ? 'roles' : table,
        isForOwnUse: ownUse,
      });
      if (out === undefined) {
        await terminal.outPieces(exported.pieces ?? []);
        if (format === 'csv') terminal.err(`${exported.title}: ${printable(termsText(exported))}\n`);
        return;
      }
      if (isFolder) await writeTables(work, slug, exported, out, ownUse);
      else await writeToFile(out, exported.pieces, WHAT);
      terminal.out(
        `${exported.title} is written to ${out}: ${exported.records.toLocaleString('en')} things and facts; ${printable(termsText(exported))}.\n`,
      );
    },
    { salvages: true },
  );
}

async function writeTables(
  work: Work,
  slug: string,
  { tables }: WrittenFramework,
  folder: string,
  isForOwnUse: boolean,
) {
  await makeFolder(folder, WHAT);
  for (const table of tables) {
    const { pieces } = await work.exportFramework(slug, { format: 'csv', table, isForOwnUse });
    await writeToFile(path.join(folder, `${table}.csv`), pieces, WHAT);
  }
}

/** What whoever passes a table on has to say with it; the other formats have it in themselves. */
function termsText({ terms: { licence, attribution, origin, isModified } }: WrittenFramework): string {
  const parts = [
    licence === null ? 'no licence is stated' : `licence: ${licence}`,
    attribution === null ? null : `attribution: ${attribution}`,
    origin === null ? null : `source: ${origin}`,
    isModified ? 'modified' : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}
