import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { counted } from './counted.ts';
import { createLog } from './log.ts';
import type { AppDescription } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Serves until the terminal says stop, then lets running requests finish and closes the database. */
export async function serve(terminal: Terminal): Promise<void> {
  const config = readConfig();
  const app = await terminal.program.openApp(config, { log: createLog(config.logLevel) });
  try {
    if (terminal.stop.aborted) return;
    const server = await app.startServer(config);
    try {
      terminal.out(startUpText(server.url, await app.describe()));
      await untilAborted(terminal.stop);
    } finally {
      await server.close();
    }
  } finally {
    await app.close();
  }
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function startUpText(
  url: string,
  { engine, product, location, graphVersion, counts }: AppDescription,
): string {
  const lines = [
    'Rolegraph is ready.',
    `  Playground  ${url}/graphql`,
    `  Database    ${product}, ${engine === 'embedded' ? 'embedded, in' : 'at'} ${location}`,
    `  Graph       version ${graphVersion}: ${counted(counts)}`,
  ];
  if (engine === 'embedded') {
    lines.push('To use Neo4j, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD; .env.example explains them.');
  }
  return `${lines.join('\n')}\n`;
}
