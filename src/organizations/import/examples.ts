import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Database } from '../../storage/port/database.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { readMeta, writeExamplesLoaded } from '../../storage/meta.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { importSource, openSource, type OrganizationSource, reportOnSource } from './sources.ts';

/** Organizations that come with the product, to look at before one has a chart of one's own. */
const exampleIndex = z.array(
  z.strictObject({
    file: z.string().regex(/^[\w.-]+$/, 'the name of a file in the same folder'),
    slug: z.string(),
    name: z.string(),
    asOf: z.string().nullable().default(null),
    description: z.string().nullable().default(null),
  }),
);
type Example = z.infer<typeof exampleIndex>[number];

/**
 * Imports the examples of a folder, once in the life of a database: one that somebody removed stays away, and one whose
 * slug is taken is left out. Returns the slugs of those imported.
 *
 * @param read is only called where there is something to import
 * @throws InvalidInputError
 */
export async function loadExamples(
  database: Database,
  read: () => Promise<GraphReading>,
  folder: string,
): Promise<string[]> {
  const meta = await database.read(readMeta);
  const examples = await readExampleIndex(folder);
  if (meta === null || meta.examplesLoaded || examples.length === 0) return [];
  const graph = await read();
  const loaded: string[] = [];
  for (const example of examples) {
    const source = await openExample(folder, example);
    const { slug } = source.organization;
    if (graph.organization(slug) !== undefined) continue;
    await importSource(database, graph, source);
    loaded.push(slug);
  }
  await database.write(writeExamplesLoaded);
  return loaded;
}

/** Reads the examples of a folder without a database: how many there are, and a line for everything wrong with them. */
export async function checkExamples(folder: string): Promise<{ count: number; problems: string[] }> {
  const problems: string[] = [];
  let count = 0;
  try {
    for (const example of await readExampleIndex(folder)) {
      count += 1;
      problems.push(...(await problemsOf(folder, example)));
    }
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    problems.push(error.message);
  }
  return { count, problems };
}

async function problemsOf(folder: string, example: Example): Promise<string[]> {
  try {
    const source = await openExample(folder, example);
    const { findings } = await reportOnSource(source);
    return findings
      .filter(({ severity }) => severity === 'ERROR')
      .flatMap((group) => group.findings)
      .map(({ kind, message, mend }) => `${source.path}: ${kind}: ${message} ${mend}`);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return [error.message];
  }
}

function openExample(folder: string, { file, ...names }: Example): Promise<OrganizationSource> {
  return openSource(path.join(folder, file), names);
}

/** What `index.json` of a folder lists; nothing where there is none. @throws InvalidInputError */
export async function readExampleIndex(folder: string): Promise<Example[]> {
  const file = path.join(folder, 'index.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  const result = exampleIndex.safeParse(parsed(file, text));
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InvalidInputError(`${file}: no JSON: ${(error as SyntaxError).message}`, {}, { cause: error });
  }
}
