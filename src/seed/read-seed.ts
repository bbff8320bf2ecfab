import type { FrameworkContent } from '../graph/model.ts';
import type { Inventories } from './coverage/coverage.ts';
import type { Problem } from './problem.ts';
import { digestOf, readSeedFolder } from './files/seed-folder.ts';

/** What a seed folder says, or everything that is wrong with it. */
export type SeedReading =
  | {
      readonly kind: 'content';
      readonly content: FrameworkContent;
      /** The passages of the sources that list theirs. */
      readonly inventories: Inventories;
      readonly digest: string;
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads, checks and converts a seed folder. All problems are found at once; with any there is no content. */
export async function readSeed(directory: string): Promise<SeedReading> {
  // Imported here, so that a start that only needs the digest loads neither the YAML parser nor zod.
  const [files, { readSeedFiles }] = await Promise.all([
    readSeedFolder(directory),
    import('./files/read-seed-files.ts'),
  ]);
  const result = readSeedFiles(files);
  return result.kind === 'content' ? { ...result, digest: digestOf(files) } : result;
}

/**
 * The sha-256 over the names and bytes of the folder's YAML files, without parsing them: equal to the
 * digest of the loaded seed exactly when there is nothing to load.
 */
export async function digestSeed(directory: string): Promise<string> {
  return digestOf(await readSeedFolder(directory));
}
