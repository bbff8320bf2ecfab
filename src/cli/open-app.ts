import { type Config, readConfig } from '../config.ts';
import { withCleanUp } from './clean-up.ts';
import { createLog } from './log.ts';
import type { App, AppOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

/** Changes to the configuration, and what else a command wants otherwise than most. */
type Wishes = Partial<Config> & Pick<AppOptions, 'salvages'>;

/** Runs a command with the database open, and closes it whatever happens. */
export async function withApp<Result>(
  { program, err }: Terminal,
  work: (app: App, config: Config) => Promise<Result>,
  { salvages = false, ...changes }: Wishes = {},
): Promise<Result> {
  // Only a server leaves out what it is not to serve: an import without the roles would find none.
  const config = { ...readConfig(), scopes: undefined, ...changes };
  const log = createLog(config.logLevel);
  const app = await program.openApp(config, { log, progress: err, salvages });
  return withCleanUp(
    () => work(app, config),
    () => app.close(),
    (error) => log.warn({ err: error }, 'The database could not be closed'),
  );
}
