import { type Command, InvalidArgumentError, Option } from 'commander';
import { FIELDS } from '../organizations/import/rows/organization-file.ts';
import type { PseudonymSecret } from '../organizations/import/columns/pseudonyms.ts';
import type { SourceOptions } from '../organizations/import/sources.ts';

type Columns = NonNullable<SourceOptions['columns']>;

/** What commander makes of the options that say how a file is read. */
export interface SourceFlags extends Omit<
  SourceOptions,
  'columns' | 'keepColumns' | 'secret' | 'onlyNamed' | 'asOf'
> {
  readonly asOf?: readonly string[];
  readonly column?: Columns;
  readonly keepColumn?: readonly string[];
  readonly mapping?: string;
}

/** The options that say how a file is read: of every command that reads one. */
export function addReadOptions(command: Command): Command {
  return command
    .option(
      '--column <field=header>',
      `what a column holds: ${FIELDS.join(', ')}; may be repeated`,
      addColumn,
    )
    .addOption(
      new Option('--format <format>', 'what the file is, where its name does not say').choices([
        'csv',
        'xlsx',
        'json',
        'yaml',
      ]),
    )
    .option(
      '--as-of <day>',
      'the day that the chart is of, as 2026-01-31, and of which its rows tell; several days lie side by side',
      addText,
    )
    .option(
      '--grade-order <grades>',
      'the grades from the lowest up, as G1,G2,G3, where it is known which are higher',
      (text: string) => text.split(',').map((grade) => grade.trim()),
    )
    .option('--encoding <name>', 'of a text file, such as utf-8 or windows-1252; found out otherwise')
    .option('--delimiter <sign>', 'what parts the cells of CSV, one sign or "tab"; found out otherwise')
    .option('--sheet <name>', 'which sheet of a workbook; the first otherwise')
    .option('--nobody <text>', 'what stands for "no manager", such as "none"; may be repeated', addText)
    .addOption(
      new Option(
        '--duplicates <rule>',
        'which of several different rows with one id counts: all of them where it is left out',
      ).choices(['keep', 'first', 'last', 'refuse']),
    )
    .option('--header-row <row>', 'the row that names the columns; found out otherwise', wholeNumber(1))
    .option(
      '--keep-column <header>',
      'a column to keep as an attribute; all that are no known field are left out otherwise; may be repeated',
      addText,
    )
    .option(
      '--keep-personal-data',
      'let columns be kept, or serve as ids as they are, that tell who a person is',
    )
    .option(
      '--keep-special-category',
      'let columns be kept that are of a special category: health, unions, ethnicity, religion (GDPR, Article 9)',
    )
    .option('--mapping <file>', 'how the file is read, as --dry-run prints it, in YAML or JSON');
}

/** The options for the reader: those of a mapping, and of the command line before them. @throws InvalidInputError */
export async function sourceOptions(
  { column, keepColumn, mapping, asOf, ...rest }: SourceFlags,
  secret: PseudonymSecret,
): Promise<SourceOptions> {
  const mapped =
    mapping === undefined
      ? {}
      : await (await import('../organizations/import/mapping.ts')).readMapping(mapping);
  const columns = { ...mapped.columns, ...column };
  const keepColumns = [...(mapped.keepColumns ?? []), ...(keepColumn ?? [])];
  return {
    ...mapped,
    ...rest,
    ...(asOf?.length === 1 ? { asOf: asOf[0] } : {}),
    secret,
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
    ...(keepColumns.length === 0 ? {} : { keepColumns }),
  };
}

/** A whole number from `least` on, as an option takes it. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d{1,9}$/.test(text) && number >= least) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} on.`);
  };
}

function addText(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}

function addColumn(text: string, before: Columns = {}): Columns {
  const [, name = '', header = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(text) ?? [];
  const field = FIELDS.find((each) => each.toLowerCase() === name.toLowerCase());
  if (field === undefined || header === '') {
    throw new InvalidArgumentError(
      `Write it as FIELD=HEADER, such as id="Employee No"; a field is one of ${FIELDS.join(', ')}.`,
    );
  }
  if (field in before) throw new InvalidArgumentError(`The column for ${field} is named twice.`);
  return { ...before, [field]: header };
}
