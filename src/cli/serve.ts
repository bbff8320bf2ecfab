import { once } from 'node:events';
import { demandGuard } from '../access/demand-guard.ts';
import { withCleanUp } from './clean-up.ts';
import { countsText } from './counts-text.ts';
import { type Config, readConfig } from '../config.ts';
import { withApp } from './open-app.ts';
import type { App, AppDescription } from './program.ts';
import type { Terminal } from './terminal.ts';
import { holdYoungGeneration } from './young-generation.ts';

/** Serves until the terminal says stop, then lets running requests finish and closes the database. */
export async function serve(terminal: Terminal): Promise<void> {
  holdYoungGeneration();
  const work = async (app: App, config: Config) => {
    if (terminal.stop.aborted) return;
    const server = await app.startServer(config);
    await withCleanUp(
      async () => {
        terminal.out(startUpText(server.url, await app.describe()));
        await untilAborted(terminal.stop);
      },
      () => server.close(),
      (error) => terminal.err(`The server could not be closed: ${String(error)}\n`),
    );
  };
  const config = readConfig();
  // Before a database is opened, and perhaps filled.
  await demandGuard(config);
  await withApp(terminal, work, config);
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function startUpText(
  url: string,
  { engine, product, location, graphVersion, memory, counts }: AppDescription,
): string {
  const lines = [
    'Rolegraph is ready.',
    `  Explorer    ${url}/`,
    `  Playground  ${url}/graphql`,
    `  Database    ${product}, ${engine === 'embedded' ? 'embedded, in' : 'at'} ${location}`,
    `  Graph       version ${graphVersion}: ${countsText(counts)}`,
    `  Memory      some ${memory.readings} MB for the graph, ${memory.peak} MB while it is read again, of ${memory.limit} MB`,
  ];
  if (engine === 'embedded') {
    lines.push('To use Neo4j, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; .env.example explains them.');
  }
  return `${lines.join('\n')}\n`;
}
