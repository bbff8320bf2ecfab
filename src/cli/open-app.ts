import { type Config, readConfig } from '../config.ts';
import { createLog } from './log.ts';
import type { App } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command with the database open, and closes it whatever happens. `changes`: to the configuration. */
export async function withApp<Result>(
  { program, err }: Terminal,
  work: (app: App, config: Config) => Promise<Result>,
  changes: Partial<Config> = {},
): Promise<Result> {
  // Only a server leaves out what it is not to serve: an import without the roles would find none.
  const config = { ...readConfig(), scopes: undefined, ...changes };
  const app = await program.openApp(config, { log: createLog(config.logLevel), progress: err });
  try {
    return await work(app, config);
  } finally {
    await app.close();
  }
}
