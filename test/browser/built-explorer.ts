import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { EXPLORER_BUILDS } from '../../src/composition/explorer-builds.ts';

/** The folder of builds, with one of the sources as they are now in it. */
export function builtExplorer(): string {
  const builder = path.resolve(import.meta.dirname, '../../bin/explorer.mjs');
  const { status, stderr } = spawnSync(process.execPath, [builder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The explorer cannot be built:\n${stderr}`);
  return EXPLORER_BUILDS;
}
