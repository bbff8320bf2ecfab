import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder with a build of the explorer as bin/explorer.mjs leaves it, of pages that show nothing. */
export async function blankExplorer(): Promise<string> {
  const builds = await mkdtemp(path.join(tmpdir(), 'rolegraph-blank-explorer-'));
  const build = path.join(builds, '0123456789abcdef');
  const head = (title: string) =>
    `<!doctype html><title>${title}</title><!-- tabs --><script type="module" src="./assets/blank.js"></script>`;
  await mkdir(path.join(build, 'assets'), { recursive: true });
  await writeFile(path.join(build, 'index.html'), head('Rolegraph'));
  await writeFile(path.join(build, 'playground.html'), head('Rolegraph playground'));
  await writeFile(path.join(build, 'documents.json'), JSON.stringify({ blank: BLANK_QUESTION }));
  await writeFile(path.join(build, 'assets', 'blank.js'), SCRIPT);
  await writeFile(path.join(builds, 'current'), '0123456789abcdef');
  return builds;
}

/** What its pages would ask. */
export const BLANK_QUESTION = 'query Blank { greeting }';

const SCRIPT = '// Nothing is shown.\n'.repeat(500);
