import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { readVocabulary, type Vocabulary } from '../../tools/random-operations/vocabulary.ts';
import { serve } from './ask.ts';
import { EVERYTHING } from './everything.ts';
import { framework, load } from './framework.ts';
import { addMadeUpThings } from './random-graph.ts';

/** Loads a graph in which every field has something to say, and gives what random operations ask of it. */
export async function loadMadeUpGraph(
  database: Database,
): Promise<{ readonly reading: GraphReading; readonly vocabulary: Vocabulary }> {
  await load(database, framework(EVERYTHING));
  await addMadeUpThings(database);
  const { readings, text } = await serve(database);
  return { reading: await readings.refresh(), vocabulary: await readVocabulary(text) };
}
