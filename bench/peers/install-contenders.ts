import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CONTENDERS_FOLDER } from './contenders.ts';

const execute = promisify(execFile);

/** Installs the packages of the contenders, where what is there is not what their lock file says. */
export async function installContenders(): Promise<void> {
  if (isInstalled()) return;
  process.stderr.write('installing the packages of bench/peers/contenders\n');
  await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: CONTENDERS_FOLDER });
}

function isInstalled(): boolean {
  const installed = path.join(CONTENDERS_FOLDER, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (file: string) => {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
      packages: Readonly<Record<string, { version?: string; optional?: boolean }>>;
    };
    // Optional ones are of other platforms; the first is the folder itself.
    return Object.entries(packages)
      .filter(([name, { optional }]) => name !== '' && optional !== true)
      .map(([name, { version }]) => `${name}@${version}`)
      .sort()
      .join('\n');
  };
  return versions(installed) === versions(path.join(CONTENDERS_FOLDER, 'package-lock.json'));
}
