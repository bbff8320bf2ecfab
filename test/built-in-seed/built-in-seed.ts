import { fileURLToPath } from 'node:url';
import { formatProblems } from '../../src/seed/problem.ts';
import { readSeed } from '../../src/seed/read-seed.ts';

/** The folder of the built-in seed. */
export const SEED_FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url));

/** The built-in seed as it is in the working tree. Fails with the list of its problems, if it has any. */
export async function builtInSeed() {
  const reading = await readSeed(SEED_FOLDER);
  if (reading.kind === 'problems') throw new Error(formatProblems(reading.problems));
  return reading;
}
