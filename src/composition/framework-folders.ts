import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { SeedProblemsError } from '../cli/program.ts';
import { InvalidInputError } from '../graph/errors.ts';
import { PLACES } from '../seed/files/layout.ts';
import type { SeedOptions } from '../seed/loading/load-seed.ts';
import { digestSeed } from '../seed/read-seed.ts';
import { readSeedDigest } from '../storage/loaded-seed.ts';
import type { Database } from '../storage/port/database.ts';

/**
 * Brings the frameworks of ROLEGRAPH_FRAMEWORKS up to date with their folders, as the built-in one is with seed/: what was
 * edited in the database is kept. Of a folder that has not changed nothing is read.
 *
 * @throws SeedProblemsError with all that is wrong with the files, and where an organization has the slug of one
 */
export async function loadFrameworkFolders(
  database: Database,
  folders: readonly string[],
  log: Logger,
  { overwrite = false }: Pick<SeedOptions, 'overwrite'> = {},
): Promise<void> {
  if (folders.length === 0) return;
  const [{ openOwnSource }, { loadSeed }] = await Promise.all([
    import('../frameworks/import/own-source.ts'),
    import('../seed/loading/load-seed.ts'),
  ]);
  const slugs = new Map<string, string>();
  for (const folder of folders) {
    const known = await slugIn(folder);
    const isLoaded =
      known !== null &&
      !overwrite &&
      !slugs.has(known) &&
      (await database.read((transaction) => readSeedDigest(transaction, known))) ===
        (await digestSeed(folder));
    if (isLoaded) {
      slugs.set(known, folder);
      continue;
    }
    const source = await openOwnSource(folder, true, {}).catch((error: unknown) => {
      if (error instanceof InvalidInputError)
        throw new SeedProblemsError(error.message, {}, { cause: error });
      throw error;
    });
    if (source === null) {
      throw new SeedProblemsError(
        `${folder}: ROLEGRAPH_FRAMEWORKS names it, and it has no framework.yml; rolegraph init framework makes a folder that has.`,
      );
    }
    const { slug } = source.terms;
    const other = slugs.get(slug);
    if (other !== undefined) {
      throw new SeedProblemsError(
        `${folder} and ${other} are both the framework "${slug}"; give one of them another slug.`,
      );
    }
    slugs.set(slug, folder);
    const { content, digest } = await source.read();
    const { kept } = await loadSeed(database, content, digest, { overwrite }).catch((error: unknown) => {
      if (error instanceof InvalidInputError)
        throw new SeedProblemsError(
          `${folder}: ROLEGRAPH_FRAMEWORKS names it, and ${error.message}`,
          {},
          { cause: error },
        );
      throw error;
    });
    if (kept.length > 0) {
      log.warn(
        `${kept.length} facts of ${slug} edited in the database were left as they are; rolegraph seed --overwrite replaces them`,
      );
    }
  }
}

/** Which of the folders brings the framework of a slug; null: none. */
export async function folderOf(folders: readonly string[], slug: string): Promise<string | null> {
  for (const folder of folders) if ((await slugIn(folder)) === slug) return folder;
  return null;
}

/** The slug that a folder's framework.yml gives; null where it is not told so plainly. */
async function slugIn(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, PLACES.framework), 'utf8').catch(() => '');
  return /^slug:[ ]*(["']?)([a-z0-9-]+)\1[ ]*(?:#.*)?\r?$/m.exec(text)?.[2] ?? null;
}
