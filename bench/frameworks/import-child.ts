/*
 * A process that does nothing but import one source, as the command does, and prints what it took: `node import-child.ts
 * SOURCE PLACE`, PLACE being the URI of a Neo4j or a folder for an embedded database.
 */
import { importFramework } from '../../src/frameworks/import/import-framework.ts';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { openDatabase } from '../graph/open-database.ts';

/** What a child tells its parent. */
export interface ImportReport {
  /** From the files to the framework, nothing written yet. */
  readonly readMs: number;
  /** All of it: read again and written. */
  readonly importMs: number;
  /** Seconds of processor that this process used for it. */
  readonly cpu: number;
  readonly taken: Readonly<Record<string, number>>;
  readonly remarks: readonly string[];
  /** The most that was resident. */
  readonly peakMb: number;
}

const [source = '', place = ''] = process.argv.slice(2);
const database = await openDatabase(place);
const readings = new GraphReadings(database);
try {
  await prepareGraph(database);
  const graph = await readings.refresh();
  const opened = await openFramework(source);
  const [began, before] = [performance.now(), process.cpuUsage()];
  let readMs = 0;
  const outcome = await importFramework(database, graph, opened, {
    progress: (step) => {
      if (step === 'writing') readMs = performance.now() - began;
    },
  });
  const importMs = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  const report: ImportReport = {
    readMs: Math.round(readMs),
    importMs: Math.round(importMs),
    cpu: (user + system) / 1e6,
    taken: outcome.taken,
    remarks: outcome.remarks.map(({ manner, what, count }) => `${manner}: ${what} (${count})`),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(report));
} finally {
  readings.stop();
  await database.close();
}
