import { type Config, readConfig } from '../config.ts';
import { DatabaseLockedError } from '../graph/errors.ts';
import { createLog } from './log.ts';
import type { App, Work } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Runs a command with the database open in this process, and closes it whatever happens. */
export async function withApp<Result>(
  { program, err }: Terminal,
  work: (app: App, config: Config) => Promise<Result>,
  config: Config,
): Promise<Result> {
  const app = await program.openApp(config, { log: createLog(config.logLevel), progress: err });
  try {
    return await work(app, config);
  } finally {
    await app.close();
  }
}

/**
 * Runs a command by the server of this machine that has the database; where there is none, with the database open in this
 * process. `changes`: to the configuration, where it is opened.
 */
export async function withWork<Result>(
  terminal: Terminal,
  ask: (work: Work) => Promise<Result>,
  changes: Partial<Config> = {},
): Promise<Result> {
  // Only a server leaves out what it is not to serve: an import without the roles would find none.
  const config = { ...readConfig(), scopes: undefined, ...changes };
  const { program, stop } = terminal;
  const server = await program.findServer(config, stop);
  if (server !== null) return ask(server);
  try {
    return await withApp(terminal, ask, config);
  } catch (error) {
    // One that has started since this one looked for it.
    const since = error instanceof DatabaseLockedError ? await program.findServer(config, stop) : null;
    if (since === null) throw error;
    return ask(since);
  }
}
