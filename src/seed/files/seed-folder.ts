import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareIds } from '../../graph/model.ts';

/** A YAML file of a seed folder before anyone looked into it. */
export interface RawFile {
  /** Relative to the seed folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every YAML file below a folder, sorted by path; none where there is no such folder. Hidden ones are left out. */
export async function readSeedFolder(directory: string): Promise<RawFile[]> {
  const paths = (await yamlPaths(directory, '')).sort(compareIds);
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(directory, path)) })));
}

/** The digest of a seed's files: names and bytes, so a changed comment counts and a changed README does not. */
export function digestOf(files: readonly RawFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) {
    hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function yamlPaths(directory: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(directory, prefix), { withFileTypes: true }).catch((error: unknown) => {
    if (prefix === '' && isMissing(error)) return [];
    throw error;
  });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map(async (entry) => {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory()) return yamlPaths(directory, `${path}/`);
        return /\.ya?ml$/i.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
