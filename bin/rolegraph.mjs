#!/usr/bin/env node
/* The `rolegraph` command: installs what is missing, then hands over to src/main.ts, or what was made of it, on Node 24. */
import nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
import { programFile } from './bundle.mjs';
import { ensureExplorer } from './explorer.mjs';
import { ensureInstalled } from './install.mjs';
import {
  COMPILE_CACHE,
  hideExperimentalWarnings,
  isNodeNewEnough,
  runOnNode24,
  whenParentIsGone,
} from './runtime.mjs';

await ensureInstalled({ forDevelopment: false });
const serves = process.argv[2] === 'serve';
if (serves) await ensureExplorer();
const program = await programFile({ makes: serves });

// Libraries look whether they are being developed with, and check more then; graphql-js does so for every value.
process.env.NODE_ENV ??= 'production';

if (isNodeNewEnough()) {
  whenParentIsGone(() => process.emit('parentIsGone'));
  hideExperimentalWarnings();
  nodeModule.enableCompileCache(COMPILE_CACHE);
  await import(pathToFileURL(program).href);
} else {
  await runOnNode24(program, process.argv.slice(2));
}
