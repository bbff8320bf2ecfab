/*
 * test/built-in-seed/source-runs.bin: the runs of eight words of the documents that the built-in seed was read from, as
 * hashes. The documents are not in the repository; with their runs a test still finds what was taken over word for word.
 *   node tools/source-runs.ts FILES
 * To be made again, from the texts of all documents, when the built-in seed is read from another one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WordRuns } from './word-runs/word-runs.ts';

const SOURCE_RUNS = path.resolve(import.meta.dirname, '../test/built-in-seed/source-runs.bin');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which files? Usage: node tools/source-runs.ts FILES');
  process.exit(2);
}
const runs = WordRuns.of(files.map((file) => readFileSync(file, 'utf8')));
writeFileSync(SOURCE_RUNS, runs.toBytes());
console.log(`${runs.size} runs of words of ${files.length} files`);
