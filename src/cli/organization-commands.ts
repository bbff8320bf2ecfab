import { type Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../organizations/export/export-formats.ts';
import { LAYOUT_NAMES, PAPERS } from '../organizations/export/picture/options.ts';
import { STATE_STEPS } from '../organizations/import/days-of-states.ts';
import type { ExportFlags } from './export-organization.ts';
import type { ImportFlags } from './import-organization.ts';
import type { LintFlags } from './lint-organization.ts';
import { addReadOptions, wholeNumber } from './source-options.ts';
import type { Terminal } from './terminal.ts';

/** Adds the commands about org charts. */
export function addOrganizationCommands(rolegraph: Command, terminal: Terminal): void {
  const onOrganization = (verb: string, description: string) =>
    rolegraph.command(verb).description(description).command('organization').description(description);

  addReadOptions(
    onOrganization('import', 'load an org chart from CSV, .xlsx, JSON or YAML into the graph')
      .argument('<file>', 'the file with the chart')
      .option('--slug <slug>', 'what it is called in queries; made of the name of the file otherwise')
      .option('--name <name>', 'what it is called for people; made of the name of the file otherwise')
      .option('--description <text>', 'what it is'),
  )
    .option(
      '--organization-size <engineers>',
      'how many engineers there are, which tells what titles mean',
      wholeNumber(0),
    )
    .addOption(
      new Option(
        '--each <step>',
        'import a chart of every day on which the file changes, or of the end of each month, quarter or year',
      ).choices(STATE_STEPS),
    )
    .option('--dry-run', 'only say what it would give')
    .option('-y, --yes', 'do not ask whether the columns were taken for the right things')
    .action(async (file: string, flags: ImportFlags) =>
      (await import('./import-organization.ts')).importOrganization(terminal, file, flags),
    );

  addReadOptions(
    onOrganization('lint', 'list what is wrong or unusual in an org chart, with how to mend it')
      .argument('<file-or-slug>', 'a file, which needs no database, or an organization of the graph')
      .option('--limit <count>', 'how many findings of a kind; 20, with --json all', wholeNumber(1))
      .option('--json', 'one finding a line, as JSON'),
  )
    .option('--widest-span <reports>', 'the most direct reports that are no finding; 12', wholeNumber(1))
    .option(
      '--narrowest-span <reports>',
      'the fewest direct reports of a manager that are no finding; 2',
      wholeNumber(1),
    )
    .option('--most-layers <levels>', 'the most levels that are no finding; 8', wholeNumber(1))
    .addOption(
      new Option('--fail-on <severity>', 'end with exit code 4 for findings of this severity or a worse one')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .action(async (subject: string, flags: LintFlags) =>
      (await import('./lint-organization.ts')).lintOrganization(terminal, subject, flags),
    );

  onOrganization('export', 'write an organization of the graph as a table, a document, a graph or a picture')
    .argument('<slug>', 'which one; without a date the latest')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('--within <id>', 'only this position and all below it')
    .option('--depth <levels>', 'only so many levels below the top; 0 is the top alone', wholeNumber(0))
    .addOption(
      new Option('--layout <layout>', 'how a picture places the boxes; not too wide otherwise').choices(
        LAYOUT_NAMES,
      ),
    )
    .addOption(
      new Option('--paper <paper>', 'what a pdf is printed on; a4 otherwise').choices(Object.keys(PAPERS)),
    )
    .option('--out <file>', 'write it to a file; it is printed otherwise')
    .action(async (slug: string, flags: ExportFlags) =>
      (await import('./export-organization.ts')).exportOrganization(terminal, slug, flags),
    );

  onOrganization('remove', 'take an organization out of the graph')
    .argument('<slug>', 'which one: all its dates, or with a date that one alone')
    .action(async (slug: string) =>
      (await import('./remove-organization.ts')).removeOrganization(terminal, slug),
    );
}
