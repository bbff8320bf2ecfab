/*
 * Whether an advisory is known of a package that runs in production: `npm audit` with the registry that
 * npm is set to, and where that one answers no audits, the list in tools/audit/advisories.json. That list is
 * no substitute: it holds what was looked up by its day. .ci/run asks, by `npm run check`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { productionPackages } from './audit/production-packages.ts';
import { advisoriesOf, storedAdvisories } from './audit/stored-advisories.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** What `npm audit --json` prints when it was answered. */
const ANSWER = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string(), via: z.array(z.unknown()) }),
  ),
});
const CAUSE = z.object({ title: z.string() });

const answered = askRegistry();
const packages = productionPackages(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
const problems = answered ?? compareWithStored();
for (const problem of problems) console.log(problem);
console.log(
  `${packages.length} packages, ${problems.length} advisories${answered === null ? ' of the stored list' : ''}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** A line for each advisory; null where the registry does not answer. */
function askRegistry(): string[] | null {
  const words = [
    'audit',
    '--omit=dev',
    '--package-lock-only',
    '--json',
    '--fetch-retries=0',
    '--fetch-timeout=30000',
  ];
  const { stdout } = spawnSync('npm', words, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { success, data } = ANSWER.safeParse(parsed(stdout));
  if (!success) return null;
  return Object.entries(data.vulnerabilities).map(([name, { severity, range, via }]) => {
    const titles = via
      .map((cause) => CAUSE.safeParse(cause).data?.title)
      .filter((title) => title !== undefined);
    return `${name} ${range}: ${severity}: ${titles.join('; ') || 'by what it depends on'}`;
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}

function compareWithStored(): string[] {
  const file = path.join(ROOT, 'tools', 'audit', 'advisories.json');
  const { asOf, advisories } = storedAdvisories.parse(JSON.parse(readFileSync(file, 'utf8')));
  console.log(
    `The registry answers no audits; this is by the list of ${asOf} with ${advisories.length} advisories.`,
  );
  return packages.flatMap((each) => advisoriesOf(each, advisories));
}
