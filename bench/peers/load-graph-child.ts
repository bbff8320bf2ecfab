/*
 * A process that loads the framework of a size into a database and ends: `node load-graph-child.ts PLACE SIZE`. PLACE is
 * the URI of a Neo4j, or the folder of an embedded database.
 */
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { openDatabase } from '../graph/open-database.ts';
import { peersFramework, type Size } from './framework.ts';

const [place = '', size = ''] = process.argv.slice(2);
const database = await openDatabase(place);
try {
  await prepareGraph(database);
  await loadSeed(database, peersFramework(size as Size), 'a digest');
} finally {
  await database.close();
}
