import path from 'node:path';
import type { Database } from '../../storage/port/database.ts';
import { InvalidInputError } from '../../graph/errors.ts';
import { type Example, readExampleIndex } from './example-index.ts';
import { readMeta, writeExamplesLoaded } from '../../storage/meta.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { importSource, openSource, type OrganizationSource, reportOnSource } from './sources.ts';
import { findExactOrganization } from '../organizations.ts';

/**
 * Imports the examples of a folder, once in the life of a database: one that somebody removed stays away, and one whose
 * slug is taken is left out. Returns the slugs of those imported.
 *
 * @throws InvalidInputError
 */
export async function loadExamples(
  database: Database,
  snapshot: GraphSnapshot,
  folder: string,
): Promise<string[]> {
  const meta = await database.read(readMeta);
  const examples = await readExampleIndex(folder);
  if (meta === null || meta.examplesLoaded || examples.length === 0) return [];
  const loaded: string[] = [];
  for (const example of examples) {
    const source = await openExample(folder, example);
    const { slug } = source.organization;
    if ((await findExactOrganization(snapshot, slug)) !== null) continue;
    await importSource(database, snapshot, source);
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
