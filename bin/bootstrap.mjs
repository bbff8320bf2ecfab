/*
 * Runs a command of this package on Node 24, whatever Node the machine has, after installing what
 * npm has yet to install: `node bin/bootstrap.mjs COMMAND [ARGUMENTS]`. COMMAND is a script of this
 * package (tools/check.ts) or the command of an installed one (vitest).
 *
 * Everything in bin/ is plain JavaScript without packages: it runs before they are there, on Node
 * 20 and later.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { PACKAGE_FOLDER, giveUp, runOnNode24 } from './runtime.mjs';

const [command, ...commandArguments] = process.argv.slice(2);
if (command === undefined) giveUp('Usage: node bin/bootstrap.mjs COMMAND [ARGUMENTS]');

await ensureInstalled({ forDevelopment: true });
await runOnNode24(fileBehind(command), commandArguments);

function fileBehind(name) {
  if (/\.(ts|mjs|js)$/.test(name)) return path.resolve(PACKAGE_FOLDER, name);
  const folder = path.join(PACKAGE_FOLDER, 'node_modules', name);
  try {
    const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
  } catch {
    return giveUp(`There is no command "${name}": name a script of this package or an installed package.`);
  }
}
