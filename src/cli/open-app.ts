import { readConfig } from '../config.ts';
import { createLog } from './log.ts';
import type { App } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command with the database open, and closes it whatever happens. */
export async function withApp<Result>(
  { program }: Terminal,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const config = readConfig();
  const app = await program.openApp(config, { log: createLog(config.logLevel) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
