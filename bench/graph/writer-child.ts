/*
 * A process that changes one role at a time as docs/graph-model.md says, 1,000 times a minute, until its standard input
 * closes: `node writer-child.ts URI SLUG ROLES`. Prints what it waited.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

const EVERY_MS = 60;
const WRITE = `
  MATCH (r:Role {id: $id}) SET r.summary = $summary
  WITH count(r) AS changed
  MATCH (s:Scope {id: $scope})
  SET s.version = s.version + 1, s.stamp = $stamp`;

export interface WriterReport {
  readonly writes: number;
  readonly perMinute: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly longestMs: number;
  readonly failures: number;
}

const [uri = '', slug = '', roleCount = ''] = process.argv.slice(2);
const roles = Number(roleCount);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));
let isStopped = false as boolean;
process.stdin.resume().once('end', () => (isStopped = true));

const times: number[] = [];
let failures = 0;
const begin = performance.now();
for (let number = 0; !isStopped; number += 1) {
  const id = `Role:${slug}/r${String(number % roles).padStart(6, '0')}`;
  const parameters = { id, scope: slug, summary: `Summary ${number}`, stamp: randomUUID() };
  const start = performance.now();
  const session = driver.session();
  try {
    await session.executeWrite((transaction) => transaction.run(WRITE, parameters));
  } catch {
    failures += 1;
  } finally {
    await session.close();
  }
  times.push(performance.now() - start);
  // By the clock, so that a slow write does not make fewer of them.
  await sleep(Math.max(0, begin + (number + 1) * EVERY_MS - performance.now()));
}
await driver.close();
const minutes = (performance.now() - begin) / 60_000;
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
const report: WriterReport = {
  writes: times.length,
  perMinute: times.length / minutes,
  medianMs: at(0.5),
  p99Ms: at(0.99),
  longestMs: at(1),
  failures,
};
console.log(JSON.stringify(report));
