import path from 'node:path';
import { type Counts, SeedProblemsError } from './cli/program.ts';
import { PACKAGE_FOLDER } from './config.ts';
import { GraphReadings } from './readings/graph-readings.ts';
import type { SeedOptions } from './seed/loading/load-seed.ts';
import { formatProblems } from './seed/problem.ts';
import { readSeed, type SeedReading } from './seed/read-seed.ts';
import type { Database } from './storage/port/database.ts';

/** That comes with the product. */
export const SEED_FOLDER = path.join(PACKAGE_FOLDER, 'seed');
/** In a seed folder. */
const EXAMPLES = 'organizations';

/** Checks seed files and the examples beside them without a database. @throws SeedProblemsError */
export async function validateSeed(directory: string | undefined): Promise<Counts> {
  const folder = directory ?? SEED_FOLDER;
  const [{ content }, { checkExamples }] = await Promise.all([
    readContent(folder),
    import('./organizations/import/examples.ts'),
  ]);
  const examples = await checkExamples(path.join(path.relative(process.cwd(), folder), EXAMPLES));
  if (examples.problems.length > 0) throw new SeedProblemsError(examples.problems.join('\n'));
  const { roles, skills, requirements, roleResponsibilities, transitions, advice, claims, sources } = content;
  return {
    roles: roles.length,
    skills: skills.length,
    requirements: requirements.length,
    responsibilities: roleResponsibilities.length,
    transitions: transitions.length,
    advice: advice.length,
    claims: claims.length,
    sources: sources.length,
    'example organizations': examples.count,
  };
}

/** Says what seed files take from each passage of their sources, as Markdown. @throws SeedProblemsError */
export async function reportCoverage(directory: string | undefined): Promise<string> {
  const [{ content, inventories }, { coverageReport }] = await Promise.all([
    readContent(directory ?? SEED_FOLDER),
    import('./seed/coverage/coverage-report.ts'),
  ]);
  return coverageReport(content, inventories);
}

/**
 * Loads the examples beside the built-in seed that are not there, whatever is served: their positions hold roles. Returns
 * their slugs.
 */
export async function addExamples(database: Database): Promise<string[]> {
  const { loadExamples } = await import('./organizations/import/examples.ts');
  const readings = new GraphReadings(database);
  try {
    return await loadExamples(database, () => readings.refresh(), path.join(SEED_FOLDER, EXAMPLES));
  } finally {
    readings.stop();
  }
}

/** Brings the built-in framework up to date with its files. @throws SeedProblemsError */
export async function loadBuiltInSeed(database: Database, options: SeedOptions) {
  const [{ content, digest }, { loadSeed }] = await Promise.all([
    readContent(SEED_FOLDER),
    import('./seed/loading/load-seed.ts'),
  ]);
  return loadSeed(database, content, digest, options);
}

async function readContent(folder: string): Promise<Extract<SeedReading, { kind: 'content' }>> {
  const reading = await readSeed(folder);
  if (reading.kind === 'content') return reading;
  throw new SeedProblemsError(formatProblems(reading.problems, path.relative(process.cwd(), folder) || '.'));
}
