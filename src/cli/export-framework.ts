import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportedFramework } from '../frameworks/export/export-framework.ts';
import type { FrameworkFormat } from '../frameworks/export/framework-formats.ts';
import { InvalidInputError } from '../graph/errors.ts';
import { withWork } from './open-app.ts';
import type { Work } from './program.ts';
import type { Terminal } from './terminal.ts';

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
        await terminal.outPieces(texts(exported));
        return;
      }
      if (isFolder) await writeTables(work, slug, exported, out, ownUse);
      else await writeFile(out, exported);
      terminal.out(
        `${exported.title} is written to ${out}: ${exported.records.toLocaleString('en')} things and facts.\n`,
      );
    },
    { salvages: true },
  );
}

async function writeTables(
  work: Work,
  slug: string,
  { tables }: ExportedFramework,
  folder: string,
  isForOwnUse: boolean,
) {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw notWritten(error);
  });
  for (const table of tables) {
    await writeFile(
      path.join(folder, `${table}.csv`),
      await work.exportFramework(slug, { format: 'csv', table, isForOwnUse }),
    );
  }
}

async function writeFile(out: string, { pieces }: ExportedFramework): Promise<void> {
  await pipeline(Readable.from(pieces ?? [], { objectMode: true }), createWriteStream(out)).catch(
    (error: unknown) => {
      throw notWritten(error);
    },
  );
}

function notWritten(error: unknown): InvalidInputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new InvalidInputError(`The framework cannot be written: ${reason}. Give --out a place that can be.`);
}

async function* texts({ pieces }: ExportedFramework): AsyncGenerator<string> {
  for await (const piece of pieces ?? [])
    yield typeof piece === 'string' ? piece : Buffer.from(piece).toString();
}
