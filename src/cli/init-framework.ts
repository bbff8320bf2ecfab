import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PACKAGE_FOLDER } from '../config.ts';
import { starterFramework } from '../frameworks/starter/starter-framework.ts';
import { InvalidInputError } from '../graph/errors.ts';
import type { Terminal } from './terminal.ts';

/** Writes a small framework to a folder, to be changed. Files that are there are left alone. */
export async function initFramework(
  terminal: Terminal,
  folder: string,
  asked: string | undefined,
): Promise<void> {
  const files = starterFramework(folder, path.join(PACKAGE_FOLDER, 'seed', 'schema'), asked);
  const there = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new InvalidInputError(
      `${folder}: no folder to write to (${(error as Error).message}).`,
      {},
      { cause: error },
    );
  });
  if (there.length > 0)
    throw new InvalidInputError(`${folder} is not empty; name a folder that is, or is not there.`);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  const { command } = terminal;
  terminal.out(
    `${folder} holds a small framework of ${Object.keys(files).length} files. Change it, then\n` +
      `  ${command} validate ${folder}\n` +
      `  ${command} import framework ${folder}\n` +
      `or have every start load it with ROLEGRAPH_FRAMEWORKS=${folder}.\n`,
  );
}
