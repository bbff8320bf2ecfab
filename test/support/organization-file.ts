import { bytesOf } from './export-bytes.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../src/storage/port/database.ts';
import { exportChart } from '../../src/organizations/export/export-chart.ts';
import type { ExportFormat } from '../../src/organizations/export/export-formats.ts';
import {
  type ImportOptions,
  type ImportOutcome,
  importSource,
  openSource,
  type SourceOptions,
} from '../../src/organizations/import/sources.ts';
import { onReading } from './on-reading.ts';

/** Imports what stands in a file of this name, as the program would: `acme.csv` becomes acme. */
export async function importFile(
  database: Database,
  name: string,
  text: string,
  options: ImportOptions = {},
  read: SourceOptions = {},
): Promise<ImportOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-file-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, text);
    const source = await openSource(file, read);
    return await onReading(database, (graph) => importSource(database, graph, source, options));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the program exports of an organization. */
export async function exportedText(database: Database, slug: string, format: ExportFormat): Promise<string> {
  const { content } = await onReading(database, (graph) => exportChart(graph, slug, { format }));
  return content === null ? '' : (await bytesOf(content)).toString();
}
