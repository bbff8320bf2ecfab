import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { type Field, FIELDS, type OrganizationFile, type ReadOptions } from './rows/organization-file.ts';
import { fileError } from './rows/problems.ts';

/** How a file is read, to be kept beside it and given again. */
export interface Mapping {
  readonly format: OrganizationFile['format'];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly columns: Partial<Record<Field, string>>;
  readonly keepColumns?: readonly string[];
  readonly nobody?: readonly string[];
  /** Grades from the lowest up. */
  readonly gradeOrder?: readonly string[];
}

/** What a mapping may say. Whether personal data may be kept is no part of it: that is said each time. */
const shape = z.strictObject({
  format: z.enum(['csv', 'xlsx', 'json', 'yaml']).optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().optional(),
  headerRow: z.int().min(1).optional(),
  columns: z.partialRecord(z.enum(FIELDS), z.string()),
  keepColumns: z.array(z.string()).optional(),
  nobody: z.array(z.string()).optional(),
  gradeOrder: z.array(z.union([z.string(), z.number().transform(String)])).optional(),
});

/** Reads a mapping; no column is guessed beside those that it names. @throws InvalidInputError with all that is wrong */
export async function readMapping(path: string): Promise<ReadOptions & Pick<Mapping, 'gradeOrder'>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(
      [`${path}: the mapping cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`],
      error,
    );
  }
  let value: unknown;
  try {
    // JSON is YAML too.
    value = parse(text, { logLevel: 'error' });
  } catch (error) {
    throw fileError([`${path}: neither YAML nor JSON: ${(error as Error).message}`], error);
  }
  const result = shape.safeParse(value);
  if (!result.success)
    throw fileError(
      result.error.issues.map(
        (issue) => `${path}: ${issue.path.join('.') || 'the mapping'}: ${issue.message}`,
      ),
    );
  return { ...definedOnly(result.data), onlyNamed: true };
}

interface MappedSource {
  readonly file: OrganizationFile;
  readonly readOptions: ReadOptions;
  readonly request: { readonly gradeOrder?: readonly string[] | null };
}

/** How a file was read. */
export function mappingOf({ file, readOptions: options, request }: MappedSource): Mapping {
  const columns: Partial<Record<Field, string>> = {};
  for (const { header, takenFor } of file.columns) {
    if (takenFor !== 'attribute' && takenFor !== 'left out') columns[takenFor] ??= header;
  }
  const kept = file.columns.flatMap(({ header, why }) => (why === 'kept on request' ? [header] : []));
  return {
    format: file.format,
    ...definedOnly({
      encoding: options.encoding,
      delimiter: file.delimiter ?? undefined,
      sheet: file.sheet ?? undefined,
      headerRow: file.headerRow ?? undefined,
    }),
    columns,
    ...(kept.length === 0 ? {} : { keepColumns: kept }),
    ...(options.nobody === undefined ? {} : { nobody: options.nobody }),
    ...(request.gradeOrder == null ? {} : { gradeOrder: request.gradeOrder }),
  };
}

/** As YAML. */
export function mappingYaml(mapping: Mapping): string {
  return stringify(mapping, { lineWidth: 0 });
}

function definedOnly<Options extends object>(options: Options): Partial<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
}
