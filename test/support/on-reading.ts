import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import type { Database } from '../../src/storage/port/database.ts';

/** Works on what lies in a database now. */
export async function onReading<Result>(
  database: Database,
  work: (graph: GraphReading) => Result | Promise<Result>,
): Promise<Result> {
  const readings = new GraphReadings(database, { pollMs: 2 ** 31 - 1 });
  try {
    return await work(await readings.refresh());
  } finally {
    readings.stop();
  }
}
