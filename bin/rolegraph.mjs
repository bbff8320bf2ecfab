#!/usr/bin/env node
/* The `rolegraph` command: installs what is missing, then hands over to src/main.ts on Node 24. */
import nodeModule from 'node:module';
import path from 'node:path';
import { ensureExplorer } from './explorer.mjs';
import { ensureInstalled } from './install.mjs';
import {
  COMPILE_CACHE,
  PACKAGE_FOLDER,
  hideExperimentalWarnings,
  isNodeNewEnough,
  runOnNode24,
  whenParentIsGone,
} from './runtime.mjs';

await ensureInstalled({ forDevelopment: false });
if (process.argv[2] === 'serve') await ensureExplorer();

// Libraries look whether they are being developed with, and check more then; graphql-js does so for every value.
process.env.NODE_ENV ??= 'production';

if (isNodeNewEnough()) {
  whenParentIsGone(() => process.emit('parentIsGone'));
  hideExperimentalWarnings();
  nodeModule.enableCompileCache(COMPILE_CACHE);
  await import('../src/main.ts');
} else {
  await runOnNode24(path.join(PACKAGE_FOLDER, 'src', 'main.ts'), process.argv.slice(2));
}
