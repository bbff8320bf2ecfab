import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { SourceOptions } from '../../../src/frameworks/import/framework-source.ts';
import { openFramework } from '../../../src/frameworks/import/open-framework.ts';

/** Writes repositories of ladders into a folder that is there as long as the tests of a file, and reads them. */
export function repositories() {
  let folder = '';
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rolegraph-ladders-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Writes a repository of these files. @returns its folder */
  const write = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const source = path.join(folder, String((count += 1)));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(source, path.dirname(name)), { recursive: true });
      await writeFile(path.join(source, name), text);
    }
    return source;
  };

  /** Reads a repository of these files, or one of its files or folders only. */
  const read = async (files: Readonly<Record<string, string>>, options: SourceOptions = {}, only = '') => {
    const opened = await openFramework(path.join(await write(files), only), { slug: 'acme', ...options });
    return { opened, ...(await opened.read()) };
  };
  return { write, read };
}

export type ReadRepository = Awaited<ReturnType<ReturnType<typeof repositories>['read']>>;

/** What was remarked in a manner, each with its first place. */
export function remarksOf({ remarks }: ReadRepository, manner: string): [string, string | undefined][] {
  return remarks.filter((remark) => remark.manner === manner).map(({ what, places }) => [what, places[0]]);
}
