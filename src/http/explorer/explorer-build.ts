import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A built explorer, as bin/explorer.mjs leaves it. */
export interface ExplorerBuild {
  /** Scripts and styles, with a digest in each name. */
  readonly assets: string;
  /** The page, whose addresses of assets begin with "./assets/". */
  readonly html: string;
  /** The page of the playground, likewise. */
  readonly playground: string;
  /** The texts of all that its pages ask, as they send them. */
  readonly documents: readonly string[];
}

/** The build that a folder of builds says is the current one; undefined where there is none. */
export async function readExplorerBuild(builds: string | undefined): Promise<ExplorerBuild | undefined> {
  if (builds === undefined) return undefined;
  try {
    const folder = path.join(builds, (await readFile(path.join(builds, 'current'), 'utf8')).trim());
    return {
      assets: path.join(folder, 'assets'),
      html: await readFile(path.join(folder, 'index.html'), 'utf8'),
      playground: await readFile(path.join(folder, 'playground.html'), 'utf8'),
      documents: Object.values(
        JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8')) as Record<string, string>,
      ),
    };
  } catch {
    return undefined;
  }
}
