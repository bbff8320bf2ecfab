import { Command, CommanderError, Help, InvalidArgumentError, Option } from 'commander';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../config.ts';
import { EXIT_CODE, type ExitCode } from './exit-code.ts';
import { addFrameworkCommands } from './framework-commands.ts';
import { addOrganizationCommands } from './organization-commands.ts';
import type { PlanOptions } from './plan.ts';
import { wholeNumber } from './source-options.ts';
import type { Terminal } from './terminal.ts';
import { addTokenCommands } from './token-commands.ts';

const HELP = `
Examples:
  rolegraph serve                        serve the built-in roles from the embedded database
  PORT=0 rolegraph serve                 the same on any free port, which is printed
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=... rolegraph serve
                                         serve what is in Neo4j
  rolegraph validate && rolegraph seed   check the seed files, then load what changed
  rolegraph validate --coverage          what the seed takes from each passage of its sources
  rolegraph check                        what is wrong with what was edited in the database
  rolegraph plan --from EM --to VP --format html > plan.html
                                         a way from one role to another, to be printed
  rolegraph lint organization chart.csv  what is wrong with an org chart; nothing is stored
  rolegraph import organization chart.xlsx --slug acme --column id="Employee No"
                                         load an org chart
  rolegraph export organization acme --format svg --within 1042 --out team.svg
                                         draw a part of it
  rolegraph import framework ladder.csv --slug acme --in-order
                                         load a ladder of your own: a matrix of skills by levels
  rolegraph export framework acme --format yaml --out acme.yaml
                                         write it as a document
  rolegraph token create --scope read --name dashboard --expires 90d
                                         let a program ask a server that not everybody may ask

Environment (.env.example explains each):
  HOST, PORT, ROLEGRAPH_DATA_DIR, ROLEGRAPH_SEED, ROLEGRAPH_FRAMEWORKS, ROLEGRAPH_SCOPES,
  ROLEGRAPH_OPERATION_TIMEOUT_MS, ROLEGRAPH_IMPORT_LIMIT_MB, ROLEGRAPH_PSEUDONYM_SECRET, LOG_LEVEL,
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE,
  ROLEGRAPH_PUBLIC, ROLEGRAPH_ALLOWED_HOSTS, ROLEGRAPH_DISCOVERY, ROLEGRAPH_TRUSTED_DOCUMENTS, ROLEGRAPH_ONLY_TRUSTED,
  ROLEGRAPH_OIDC_ISSUER, ROLEGRAPH_OIDC_AUDIENCE, ROLEGRAPH_OIDC_JWKS_URI, ROLEGRAPH_OIDC_ALGORITHMS,
  ROLEGRAPH_OIDC_CLOCK_TOLERANCE, ROLEGRAPH_OIDC_SCOPES_CLAIM,
  ROLEGRAPH_CORS_ORIGINS, ROLEGRAPH_TRUSTED_PROXIES, ROLEGRAPH_MAX_CONNECTIONS, ROLEGRAPH_REQUESTS_PER_MINUTE,
  ROLEGRAPH_CONCURRENT_REQUESTS, ROLEGRAPH_KEPT_ANSWERS_MB,
  ROLEGRAPH_METRICS, ROLEGRAPH_SLOW_OPERATION_MS, OTEL_...

Exit codes:
  0  done, or stopped when asked to
  1  cannot run: the configuration, the database, the address to listen on, or a defect
  2  wrong usage: an unknown command, option, role or organization, a missing file, or what cannot be
     done with them
  3  the seed files have problems, which are listed
  4  the chart has findings of the severity that --fail-on names, or a worse one
  5  the graph in the database has problems, which are listed`;

/**
 * Runs what a person typed after `rolegraph`. Never throws: what goes wrong is told in the terminal
 * and in the exit code. A command's own code is loaded when it is asked for.
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    await commands(terminal).parseAsync(words, { from: 'user' });
    return EXIT_CODE.fine;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT_CODE.fine : EXIT_CODE.wrongUsage;
    }
    const { explain } = await import('./errors.ts');
    const { text, exitCode } = explain(error);
    terminal.err(`${text}\n`);
    return exitCode;
  }
}

function commands(terminal: Terminal): Command {
  const rolegraph = new Command('rolegraph')
    .description(
      'A GraphQL server over a graph of roles: what they need, whom they report to, and how to get there.',
    )
    .configureHelp({ helpWidth: 100, subcommandTerm: termOf })
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .version(version(), '--version', 'print the version')
    .showHelpAfterError(`(${terminal.command} --help tells more)`)
    .addHelpText('after', HELP)
    .exitOverride();

  rolegraph
    .command('serve')
    .description('serve GraphQL and its playground until it is stopped')
    .action(async () => (await import('./serve.ts')).serve(terminal));

  rolegraph
    .command('seed')
    .description('check the seed files, bring the database up to date with them, and say what changed')
    .option('--dry-run', 'only say what would change')
    .option('--overwrite', 'also replace what was edited in the database since the last load')
    .action(async (options: { dryRun?: boolean; overwrite?: boolean }) =>
      (await import('./seed.ts')).seed(terminal, options),
    );

  rolegraph
    .command('validate')
    .description('check seed files without a database')
    .argument('[directory]', 'where they are; the built-in ones if left out')
    .option('--coverage', 'print, as Markdown, what they take from each passage of their sources')
    .addOption(
      new Option('--write <file>', 'write what --coverage prints to a file').implies({ coverage: true }),
    )
    .action(async (directory: string | undefined, options: { coverage?: boolean; write?: string }) =>
      (await import('./validate.ts')).validate(terminal, directory, options),
    );

  rolegraph
    .command('check')
    .description(
      'list what is wrong with the graph in the database: what is not served, and what is said twice and differently',
    )
    .action(async () => (await import('./check.ts')).check(terminal));

  rolegraph
    .command('plan')
    .description(
      'print the best way from one role to another: what changes, what to build first, what to let go of and to avoid',
    )
    .requiredOption('--from <role>', 'the role to start from: an id, a slug, a title or an alias')
    .requiredOption('--to <role>', 'the role to arrive at')
    .addOption(new Option('--format <format>', 'how it is written').choices(['md', 'html']).default('md'))
    .addOption(
      new Option('--by <measure>', 'what makes a way better than another')
        .choices(MEASURES)
        .argParser(measure)
        .default('STEPS'),
    )
    .option('--stage <stage>', 'at which stage the company is, by slug or title')
    .option('--organization-size <engineers>', 'how many engineers it has', wholeNumber(0))
    .action(async (options: PlanOptions) => (await import('./plan.ts')).plan(terminal, options));

  addOrganizationCommands(rolegraph, terminal);
  addFrameworkCommands(rolegraph, terminal);
  addTokenCommands(rolegraph, terminal);
  return rolegraph;
}

const MEASURES = ['STEPS', 'YEARS', 'GAP'];

/** In any case, as names of roles are. */
function measure(text: string): string {
  const found = MEASURES.find((each) => each === text.toUpperCase());
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${MEASURES.join(', ')}.`);
  return found;
}

function version(): string {
  const manifest = readFileSync(path.join(PACKAGE_FOLDER, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** `import organization [options] <file>`, `token create|list|revoke`: with what a command has beneath it. */
function termOf(command: Command): string {
  const [below, ...others] = command.commands;
  if (others.length > 0) return `${command.name()} ${command.commands.map((each) => each.name()).join('|')}`;
  const term = new Help().subcommandTerm(below ?? command);
  return below === undefined ? term : `${command.name()} ${term}`;
}
