import { type Config, readConfig } from '../config.ts';
import { DatabaseLockedError } from '../graph/errors.ts';
import { withCleanUp } from './clean-up.ts';
import { createLog } from './log.ts';
import type { App, AppOptions, Work } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Changes to the configuration, and what else a command wants otherwise than most. */
type Wishes = Partial<Config> & Pick<AppOptions, 'salvages'>;
type Opening = Pick<AppOptions, 'salvages' | 'serves'>;

/**
 * Runs a server with the database open in this process, and closes it whatever happens.
 *
 * @throws DatabaseLockedError where another process has it
 */
export async function withApp<Result>(
  terminal: Terminal,
  work: (app: App, config: Config) => Promise<Result>,
  config: Config,
): Promise<Result> {
  const found = await openOrFind(terminal, config, { serves: true });
  if ('lock' in found) throw found.lock;
  return closing(found.app, config, (app) => work(app, config));
}

/**
 * Runs a command by the server of this machine that has the database; where there is none, with the database open in this
 * process. `changes`: to the configuration, where it is opened.
 */
export async function withWork<Result>(
  terminal: Terminal,
  ask: (work: Work) => Promise<Result>,
  { salvages = false, ...changes }: Wishes = {},
): Promise<Result> {
  // Only a server leaves out what it is not to serve: an import without the roles would find none.
  const config = { ...readConfig(), scopes: undefined, ...changes };
  const server = await terminal.program.findServer(config, terminal.stop);
  if (server !== null) return ask(server);
  const found = await openOrFind(terminal, config, { salvages });
  return 'lock' in found ? ask(found.server) : closing(found.app, config, ask);
}

type Found = { readonly app: App } | { readonly lock: DatabaseLockedError; readonly server: Work };

/** Opens the database, or finds the server that has it: one that is stopping is waited for. @throws what opening throws */
async function openOrFind(
  { program, err, stop }: Terminal,
  config: Config,
  options: Opening,
): Promise<Found> {
  const open = async () => ({
    app: await program.openApp(config, { log: createLog(config.logLevel), progress: err, ...options }),
  });
  try {
    return await open();
  } catch (lock) {
    if (!(lock instanceof DatabaseLockedError)) throw lock;
    const server = await program.findServer(config, stop);
    return server === null ? open() : { lock, server };
  }
}

async function closing<Result>(
  app: App,
  { logLevel }: Config,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  return withCleanUp(
    () => work(app),
    () => app.close(),
    (error) => createLog(logLevel).warn({ err: error }, 'The database could not be closed'),
  );
}
