/*
 * A process that does nothing but import one file, as the command does, and prints what it took. `node import-child.ts
 * FILE SLUG URI`, or without a URI into an embedded database in a folder of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { openOrganizationFile } from '../../src/organizations/import/rows/open-organization-file.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { importRows } from './import-rows.ts';

/** What a child tells its parent, as JSON on one line. */
export interface ImportReport {
  readonly importMs: number;
  /** To read the whole chart into a graph afterwards. */
  readonly readMs: number;
  /** Megabytes resident when the database was open. */
  readonly beforeMb: number;
  /** The most that were resident until the import was done. */
  readonly peakMb: number;
}

const [file = '', slug = '', uri] = process.argv.slice(2);
const directory = mkdtempSync(path.join(tmpdir(), 'rolegraph-import-'));
const database =
  uri === undefined
    ? await openEmbedded({ directory })
    : await openNeo4j({ uri, username: 'neo4j', password: '', database: 'neo4j' });
try {
  await prepareGraph(database);
  const beforeMb = megabytes(process.memoryUsage.rss());
  const start = performance.now();
  const source = await openOrganizationFile(file, {});
  await importRows(database, slug, () => source.rows());
  const importMs = performance.now() - start;
  const peakMb = megabytes(process.resourceUsage().maxRSS * 1024);

  const readings = new GraphReadings(database);
  const asked = performance.now();
  await readings.refresh();
  const readMs = performance.now() - asked;
  readings.stop();
  const report: ImportReport = { importMs, readMs, beforeMb, peakMb };
  console.log(JSON.stringify(report));
} finally {
  await database.close();
  rmSync(directory, { recursive: true, force: true });
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
