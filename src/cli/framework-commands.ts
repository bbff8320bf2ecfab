import { type Command, InvalidArgumentError, Option } from 'commander';
import { FRAMEWORK_FORMAT_NAMES } from '../frameworks/export/framework-formats.ts';
import { LEVEL_FORM, levelIn, PAIR_FORM, pairIn } from '../frameworks/import/option-pairs.ts';
import { CANDIDATE_FORMAT_NAMES } from '../mappings/candidates/candidate-formats.ts';
import type { CandidatesExportFlags } from './export-candidates.ts';
import type { FrameworkExportFlags } from './export-framework.ts';
import type { FrameworkImportFlags } from './import-framework.ts';
import type { MappingsImportFlags } from './import-mappings.ts';
import type { Terminal } from './terminal.ts';

/** Adds the commands about frameworks. Those about organizations have to be there already. */
export function addFrameworkCommands(rolegraph: Command, terminal: Terminal): void {
  const onFramework = (verb: string, description: string) => {
    const known = rolegraph.commands.find((command) => command.name() === verb);
    return (known ?? rolegraph.command(verb).description(description))
      .command('framework')
      .description(description);
  };

  onFramework(
    'import',
    'load roles and skills of your own: documents, a table, a matrix, or a published framework',
  )
    .argument('<source>', 'a file or a folder')
    .option('--slug <slug>', 'what every id of it begins with; made of the name of the source otherwise')
    .option('--title <title>', 'what it is called for people')
    .option('--licence <licence>', 'as its publisher names it, such as "CC BY 4.0"')
    .option('--source <address>', 'where it was published')
    .option('--attribution <text>', 'the words that its licence wants beside what is passed on')
    .option('--modified', 'say that it was changed since it was published')
    .addOption(
      new Option(
        '--redistribution <word>',
        'whether it may be passed on; otherwise what its licence says',
      ).choices(['allowed', 'forbidden']),
    )
    .option('--as <reader>', 'what the source is, where it is not found out: own, tables, ...')
    .option('--column <field=header>', 'of tables: what a column holds; may be repeated', pairTo)
    .option(
      '--level <sign=level>',
      'of tables and ladders: what a word or sign means, such as Expert=5 or n/a=none; may be repeated',
      levelTo,
    )
    .addOption(new Option('--rows <what>', 'of a matrix: what its rows are').choices(['skills', 'roles']))
    .option('--in-order', 'of a matrix or a ladder: its levels stand in their order, the lowest first')
    .option('--encoding <name>', 'of a text file, such as utf-8 or windows-1252; found out otherwise')
    .option('--delimiter <sign>', 'what parts the cells of CSV, one sign or "tab"; found out otherwise')
    .option('--sheet <name>', 'of a workbook: the only sheet to read')
    .option('--dry-run', 'only say what it would give')
    .option('--overwrite', 'also replace what was edited in the database since the last import')
    .option('-y, --yes', 'do not ask whether it was taken for the right thing')
    .action(async (source: string, flags: FrameworkImportFlags) =>
      (await import('./import-framework.ts')).importFramework(terminal, source, flags),
    );

  rolegraph.commands
    .find((command) => command.name() === 'import')
    ?.command('mappings')
    .description(
      'load how things of frameworks stand to each other: a file of your own, or a published crosswalk',
    )
    .argument(
      '<file>',
      'CSV, xlsx, YAML or JSON with from, to and type; or the crosswalk between ESCO and O*NET',
    )
    .option('--source <name>', 'what they are told to be from; the name of the file otherwise')
    .option('--dry-run', 'only say what it would give')
    .action(async (file: string, flags: MappingsImportFlags) =>
      (await import('./import-mappings.ts')).importMappings(terminal, file, flags),
    );

  onFramework('export', 'write a framework as a document, as tables, or for other knowledge graphs')
    .argument('<slug>', 'which one')
    .addOption(
      new Option('--format <format>', 'how it is written')
        .choices(FRAMEWORK_FORMAT_NAMES)
        .makeOptionMandatory(),
    )
    .option('--table <name>', 'of csv: which table to print; with --out a folder of all otherwise')
    .option('--out <path>', 'write it to a file, of csv to a folder; it is printed otherwise')
    .option('--own-use', 'also what may not be passed on, for a backup of your own')
    .action(async (slug: string, flags: FrameworkExportFlags) =>
      (await import('./export-framework.ts')).exportFramework(terminal, slug, flags),
    );

  rolegraph.commands
    .find((command) => command.name() === 'export')
    ?.command('candidates')
    .description('write what may mean the same in two frameworks as a file of mappings, to be confirmed')
    .argument('<a>', 'the framework whose roles and skills are looked for')
    .argument('<b>', 'the framework in which they are looked for')
    .addOption(
      new Option('--format <format>', 'how it is written').choices(CANDIDATE_FORMAT_NAMES).default('csv'),
    )
    .addOption(new Option('--things <what>', 'only roles, or only skills').choices(['roles', 'skills']))
    .option('--at-least <confidence>', 'only those that are as sure as this, 0.5 to 0.95', shareTo)
    .option('--out <file>', 'write it to a file; it is printed otherwise')
    .option('--own-use', 'also of frameworks that may not be passed on, for your own use')
    .action(async (a: string, b: string, flags: CandidatesExportFlags) =>
      (await import('./export-candidates.ts')).exportCandidates(terminal, a, b, flags),
    );

  onFramework('remove', 'take a framework out of the graph')
    .argument('<slug>', 'which one')
    .action(async (slug: string) => (await import('./remove-framework.ts')).removeFramework(terminal, slug));

  onFramework('init', 'write a small framework of one role to the next, to be changed into your own')
    .argument('<folder>', 'where to write it; it must be empty or not there')
    .option('--slug <slug>', 'what every id of it begins with; made of the name of the folder otherwise')
    .action(async (folder: string, { slug }: { slug?: string }) =>
      (await import('./init-framework.ts')).initFramework(terminal, folder, slug),
    );

  onFramework('diff', 'say how two frameworks differ, as a pull request would show it')
    .argument('<a>', 'a file or a folder')
    .argument('<b>', 'another one, such as an export of what is in the graph')
    .action(async (a: string, b: string) =>
      (await import('./diff-framework.ts')).diffFramework(terminal, a, b),
    );
}

function shareTo(text: string): number {
  const share = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN;
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('Write it as a number from 0 to 1.');
}

function pairTo(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const pair = pairIn(text);
  if (pair === null) throw new InvalidArgumentError(`Write it as ${PAIR_FORM}.`);
  return { ...before, [pair[0]]: pair[1] };
}

function levelTo(
  text: string,
  before: Readonly<Record<string, number | null>> = {},
): Record<string, number | null> {
  const pair = levelIn(text);
  if (pair === null) throw new InvalidArgumentError(`Write it as ${LEVEL_FORM}.`);
  return { ...before, [pair[0]]: pair[1] };
}
