import path from 'node:path';
import { z } from 'zod';
import { InvalidInputError } from '../../graph/errors.ts';
import { DUPLICATE_RULES } from '../../organizations/chart/rows-of-ids.ts';
import { FIELDS, type Format } from '../../organizations/import/rows/organization-file.ts';
import type { SourceOptions } from '../../organizations/import/sources.ts';
import { type AskedDays, STATE_STEPS } from '../../organizations/import/days-of-states.ts';
import { oneOf, parsedQuery, sentName, several, wholeNumber, yesOrNo } from './parsed-query.ts';

/** What a request asks to import, and how. */
export interface ImportQuestion {
  /** As its sender calls the file. */
  readonly file: string;
  readonly source: SourceOptions;
  readonly asked: AskedDays;
  readonly organizationSize: number | undefined;
  readonly dryRun: boolean;
}

/** Media types of files with charts, and the endings that the reader knows; null: its content tells. */
export const MEDIA_TYPES: Readonly<Record<string, Format | null>> = {
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/json': 'json',
  'application/yaml': 'yaml',
  'application/octet-stream': null,
};

const format = z.enum(['csv', 'xlsx', 'json', 'yaml'], 'csv, xlsx, json or yaml');

const parameters = z.strictObject({
  file: sentName.optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  asOf: several.optional(),
  each: oneOf(STATE_STEPS).optional(),
  grade: several.optional(),
  organizationSize: wholeNumber.optional(),
  dryRun: yesOrNo.optional(),
  format: format.optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().optional(),
  nobody: several.optional(),
  duplicates: z.enum(DUPLICATE_RULES, DUPLICATE_RULES.join(', ')).optional(),
  headerRow: wholeNumber.optional(),
  onlyNamed: yesOrNo.optional(),
  keepColumn: several.optional(),
  keepPersonalData: yesOrNo.optional(),
  keepSpecialCategory: yesOrNo.optional(),
  column: several.optional(),
});

/**
 * What the address and the media type of a request ask for.
 *
 * @param subject what stands behind `/organizations/`: `acme`, or with its date `acme@2026-01-31`
 * @throws InvalidInputError for all that is wrong with it, a line each
 */
export function importQuestion(subject: string, query: unknown, mediaType: string): ImportQuestion {
  const asked = parsedQuery(parameters, query);
  const {
    file,
    name,
    description,
    asOf = [],
    each,
    grade,
    organizationSize,
    dryRun = false,
    column,
    keepColumn,
    ...read
  } = asked;
  const [, slug = subject, date] = /^(.*)@([^@]*)$/.exec(subject) ?? [];
  const others = asOf.filter((day) => day !== date);
  if (date !== undefined && others.length > 0) {
    throw new InvalidInputError(`The address says ${date} and asOf ${others.join(', ')}; say one of them.`, {
      argument: 'asOf',
    });
  }
  const days = date === undefined ? asOf : [date];
  const known = MEDIA_TYPES[mediaType] ?? undefined;
  const ending = file === undefined || path.extname(file) === '';
  return {
    file: file ?? 'the file',
    organizationSize,
    dryRun,
    asked: { days, each },
    source: definedOnly({
      ...read,
      slug,
      sentAs: file === undefined ? slug : path.parse(file).name,
      name,
      description,
      asOf: days.length === 1 ? days[0] : undefined,
      gradeOrder: grade,
      format: read.format ?? (ending ? known : undefined),
      columns: column === undefined ? undefined : columnsOf(column),
      keepColumns: keepColumn,
    }),
  };
}

/** Readers ask whether an option is there, not what it is. */
function definedOnly(options: Readonly<Record<string, unknown>>): SourceOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** `column=id=Employee No` */
function columnsOf(pairs: readonly string[]): NonNullable<SourceOptions['columns']> {
  const columns = pairs.map((pair) => {
    const [, name = '', header = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(pair) ?? [];
    const field = FIELDS.find((each) => each.toLowerCase() === name.toLowerCase());
    if (field === undefined || header === '') {
      throw new InvalidInputError(
        `column is "${pair.slice(0, 80)}"; write it as FIELD=HEADER, where a field is one of ${FIELDS.join(', ')}.`,
        { argument: 'column' },
      );
    }
    return [field, header] as const;
  });
  return Object.fromEntries(columns);
}
