import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openApp } from '../../src/app.ts';
import { createLog } from '../../src/cli/log.ts';
import { parseConfig } from '../../src/config.ts';
import { openEmbedded } from '../../src/storage/embedded/open-embedded.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { serve } from '../../test/support/ask.ts';
import { addMadeUpThings } from '../../test/support/random-graph.ts';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import type { AnswerText } from '../../tools/random-operations/vocabulary.ts';

/** One graph to be asked: the built-in seed and its examples as `npm start` loads them, and what is made up for this. */
export interface ComparedGraph extends AsyncDisposable {
  readonly engine: 'embedded' | 'neo4j';
  readonly answer: AnswerText;
  /** As a server answers that has just been started. */
  readonly coldAnswer: AnswerText;
}

/** All that this benchmark knows of the inside of the program is in this file. */
export async function openComparedGraph(engine: ComparedGraph['engine']): Promise<ComparedGraph> {
  await using started = new AsyncDisposableStack();
  const directory = await mkdtemp(path.join(tmpdir(), 'rolegraph-differential-'));
  started.defer(() => rm(directory, { recursive: true, force: true }));
  const neo4j = engine === 'neo4j' ? await startNeo4j() : null;
  if (neo4j !== null) started.defer(() => neo4j.stop());

  const config = parseConfig({
    ROLEGRAPH_DATA_DIR: directory,
    ROLEGRAPH_SEED: 'if-changed',
    NEO4J_URI: neo4j?.uri,
  });
  const app = await openApp(config, { log: createLog('warn') });
  await app.close();
  const database =
    neo4j === null
      ? await openEmbedded({ directory })
      : await openNeo4j({ uri: neo4j.uri, username: neo4j.username, password: '', database: 'neo4j' });
  started.defer(() => database.close());
  await addMadeUpThings(database);

  const { text } = await serve(database);
  const owned = started.move();
  return {
    engine,
    answer: text,
    coldAnswer: async (...question) => (await serve(database)).text(...question),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
