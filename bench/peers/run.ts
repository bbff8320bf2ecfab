/*
 * `npm run bench -- peers`: Rolegraph beside what people would use instead, on one generated graph in one throw-away Neo4j:
 * answers compared, then five questions in interleaved rounds. Writes bench/results/peers.json, and makes the tables and
 * the picture of docs/performance.md of it.
 *
 *   --size large       20,000 roles instead of 1,000; writes peers-large.json, and no page
 *   --seconds N        how long each question is asked in a round (3)
 *   --rounds N         how many rounds count (3), after one that warms everybody up; 0: what was measured last stays
 *   --starts N         how often each server is started for each first question (3); 0: the same
 *   --no-writes        without the rounds beside a writer
 *   --only A,B         only these contenders, by name; only printed
 *   --questions A,B    only these questions; only printed
 *   --profile NAME     where that contender's time goes, instead, question by question
 *   --document         measures nothing, and makes the page of what was measured last
 */
import { existsSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Size, SIZES } from './framework.ts';
import { installContenders } from './install-contenders.ts';
import { comparePeers } from './peers.ts';
import { profileContender } from './profile-contender.ts';
import { profileTable } from './profile.ts';
import { QUESTIONS } from './questions.ts';
import type { PeersResult } from './result.ts';
import { peersTables } from './tables.ts';
import { writeDocument } from './write-document.ts';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    size: { type: 'string', default: 'small' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    starts: { type: 'string', default: '3' },
    'no-writes': { type: 'boolean', default: false },
    only: { type: 'string' },
    questions: { type: 'string' },
    profile: { type: 'string' },
    document: { type: 'boolean', default: false },
  },
});
if (!(values.size in SIZES)) throw new Error(`--size is one of ${Object.keys(SIZES).join(', ')}.`);
const size = values.size as Size;
const only = values.only?.split(',');
const asked = values.questions?.split(',');
const results = path.join(
  import.meta.dirname,
  '../results',
  size === 'small' ? 'peers.json' : `peers-${size}.json`,
);

// So that nothing is left running, every server is ended when this process is.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const questions = QUESTIONS.filter(({ name }) => asked?.includes(name) ?? true);
const seconds = Number(values.seconds);

if (values.document) {
  writeDocument(lastResult());
} else {
  await installContenders();
  using folder = mkdtempDisposableSync(path.join(tmpdir(), 'rolegraph-peers-'));
  if (values.profile === undefined) await compare(folder.path);
  else
    console.log(
      profileTable(await profileContender(values.profile, questions, { size, seconds, folder: folder.path })),
    );
}

async function compare(folder: string): Promise<void> {
  if (Number(values.rounds) === 0 && !existsSync(results)) {
    throw new Error(`With --rounds 0 the rounds are those of ${results}, which is not there.`);
  }
  const measured = await comparePeers({
    size,
    seconds,
    rounds: Number(values.rounds),
    starts: Number(values.starts),
    hasWrites: !values['no-writes'],
    isWanted: ({ name }) => only?.includes(name) ?? true,
    questions,
    folder,
    tell: (what) => process.stderr.write(`${what}\n`),
  });
  const isWhole = only === undefined && asked === undefined;
  const last = isWhole && existsSync(results) ? lastResult() : {};
  const result = { starts: [], ...last, ...measured } as unknown as PeersResult;
  console.log(peersTables(result));
  if (isWhole) writeFileSync(results, `${JSON.stringify(result, null, 2)}\n`);
  if (isWhole && size === 'small') writeDocument(result);
}

function lastResult(): PeersResult {
  return JSON.parse(readFileSync(results, 'utf8')) as PeersResult;
}
