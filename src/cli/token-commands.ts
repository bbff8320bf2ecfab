import { type Command, InvalidArgumentError, Option } from 'commander';
import { RIGHTS } from '../access/rights.ts';
import type { Terminal } from './terminal.ts';
import type { NewTokenFlags } from './token.ts';

/** Adds the commands about tokens. They need no database, and a running server sees within a second what they did. */
export function addTokenCommands(rolegraph: Command, terminal: Terminal): void {
  const token = rolegraph
    .command('token')
    .description('make, list and revoke tokens by which programs may ask');
  token
    .command('create')
    .description('make a token and print it; it is shown this once and kept only as a hash')
    .addOption(
      new Option('--scope <scope...>', 'what it opens; each brings those before it')
        .choices(RIGHTS)
        .makeOptionMandatory(),
    )
    .requiredOption('--name <name>', 'what the log calls who uses it')
    .option(
      '--expires <period>',
      'when it ends: in so many days or hours, as 90d or 12h; never where it is left out',
      period,
    )
    .action(async (flags: NewTokenFlags) => (await import('./token.ts')).create(terminal, flags));
  token
    .command('list')
    .description('list the tokens, without what opens anything')
    .action(async () => (await import('./token.ts')).list(terminal));
  token
    .command('revoke')
    .description('take a token back')
    .argument('<id-or-name>', 'which one; by its name all of that name')
    .action(async (idOrName: string) => (await import('./token.ts')).revoke(terminal, idOrName));
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MOST_MS = 3_650 * DAY_MS;

/** Milliseconds. */
function period(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
  const ms = Number(count) * (unit === 'd' ? DAY_MS : HOUR_MS);
  if (ms > 0 && ms <= MOST_MS) return ms;
  throw new InvalidArgumentError('It should be days or hours, such as 90d or 12h, up to 3650d.');
}
