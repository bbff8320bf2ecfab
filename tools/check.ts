/*
 * `npm run check`: everything about the code that a program can judge without running it. Prints a
 * line a step, and what a step printed only when it failed. `--report FILE` also writes the outcome
 * as JSON, for .ci/run.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  /** A script of this package, or the command of an installed one as `package#command`. */
  readonly command: string;
  readonly arguments: readonly string[];
}

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

const STEPS: readonly Step[] = [
  { name: 'generated code is current', command: 'tools/generate.ts', arguments: ['--check'] },
  { name: 'types', command: 'typescript#tsc', arguments: ['--noEmit'] },
  { name: 'types of the explorer', command: 'typescript#tsc', arguments: ['--noEmit', '-p', 'src/explorer'] },
  { name: 'lint', command: 'eslint#eslint', arguments: ['.', '--max-warnings', '0'] },
  {
    name: 'dependency rules',
    command: 'dependency-cruiser#depcruise',
    arguments: ['bin', 'src', 'test', 'tools', 'bench'],
  },
  { name: 'dead code', command: 'knip#knip', arguments: ['--no-progress'] },
  // Where the code is merged: elsewhere it would say nothing of a change, and needs the network.
  ...(process.env['CI'] === undefined
    ? []
    : [{ name: 'no known advisories', command: 'tools/audit.ts', arguments: [] }]),
  { name: 'formatting', command: 'prettier#prettier', arguments: ['--check', '--log-level', 'warn', '.'] },
];

const ROOT = path.resolve(import.meta.dirname, '..');

function fileBehind(command: string): string {
  const [name = '', binary] = command.split('#');
  if (binary === undefined) return path.join(ROOT, name);
  const folder = path.join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return path.join(folder, typeof bin === 'string' ? bin : (bin[binary] ?? ''));
}

function run(step: Step): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileBehind(step.command), ...step.arguments], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('close', (code) => resolve({ name: step.name, ok: code === 0, output: output.trimEnd() }));
  });
}

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const outcome = await run(step);
  outcomes.push(outcome);
  console.log(`${outcome.ok ? 'ok    ' : 'failed'}  ${outcome.name}`);
  if (!outcome.ok) console.log(outcome.output.replace(/^/gm, '        '));
}
if (values.report !== undefined) {
  writeFileSync(values.report, JSON.stringify(outcomes.map(({ name, ok }) => ({ name, ok }))));
}
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
