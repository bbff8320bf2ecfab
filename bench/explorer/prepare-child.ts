/*
 * A process that makes a database to look at, and ends: `node prepare-child.ts FOLDER`. It holds a framework of 1,000 roles
 * and an org chart of 15,000 posts; the built-in framework comes with the start of the server.
 */
import { loadSeed } from '../../src/seed/loading/load-seed.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { openDatabase } from '../graph/open-database.ts';
import { generateFramework } from '../graph/generated-framework.ts';
import { generateOrganization } from '../organizations/generated-organization.ts';
import { importRows } from '../organizations/import-rows.ts';
import { CHART, MAP } from './pictures.ts';

const [folder = ''] = process.argv.slice(2);
const database = await openDatabase(folder);
try {
  await prepareGraph(database);
  await loadSeed(database, generateFramework(MAP), 'a digest');
  await importRows(database, CHART.slug, async function* () {
    yield* generateOrganization(CHART.posts, 'balanced');
  });
} finally {
  await database.close();
}
