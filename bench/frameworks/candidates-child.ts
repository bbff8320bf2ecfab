/*
 * A process that looks for the counterparts of all roles, or all skills, of a framework in another one, as an answer does for
 * one of them: `node candidates-child.ts roles|skills FROM TO`, FROM and TO being how many there are. Prints what it took.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFramework } from '../../src/frameworks/import/open-framework.ts';
import { frameworkReading } from '../../src/graph/reading/framework-reading.ts';
import { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { listCounterparts } from '../../src/mappings/counterparts.ts';
import { isCandidate } from '../../src/mappings/mapped.ts';
import type { Things } from '../../src/mappings/things.ts';
import { measureTurns } from '../graph/turns.ts';
import { median, rounded } from '../organizations/timing.ts';
import { type EscoShape, writeEsco } from './generated-files.ts';

/** What a child tells its parent. */
export interface CandidatesReport {
  readonly from: number;
  readonly to: number;
  readonly candidates: number;
  /** The words of both frameworks made ready, and the first thing looked for; the others. */
  readonly firstMs: number;
  readonly totalMs: number;
  readonly medianMs: number;
  /** The most that the thread worked by itself in a turn of the event loop, without garbage collection. */
  readonly longestOwnMs: number;
  readonly cpuSeconds: number;
  /** What was resident at most, and before anything was looked for. */
  readonly peakMb: number;
  readonly beforeMb: number;
}

const OTHERS = 2_000;
const [things, from, to] = [process.argv[2] as Things, Number(process.argv[3]), Number(process.argv[4])];
const folder = mkdtempSync(path.join(tmpdir(), 'rolegraph-candidates-'));
try {
  const shapeOf = (count: number): EscoShape =>
    things === 'roles'
      ? { occupations: count, skills: OTHERS, relations: count * 40 }
      : { occupations: OTHERS, skills: count, relations: count * 10 };
  const frameworks = [];
  for (const [slug, count] of [
    ['from', from],
    ['to', to],
  ] as const) {
    await writeEsco(path.join(folder, slug), shapeOf(count), { seed: count, isOfLanguage: true });
    const source = await openFramework(path.join(folder, slug), { slug });
    const { content } = await source.read();
    frameworks.push(frameworkReading({ scope: slug, version: 1, stamp: slug }, content));
  }
  const graph = new GraphReading({ version: 1, readAt: new Date(), frameworks });
  const ids = frameworks[0]![things].list.map(({ id }) => id);
  globalThis.gc?.();
  const beforeMb = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const cpu = process.cpuUsage();
  const times: number[] = [];
  let candidates = 0;
  const { report } = await measureTurns(async () => {
    for (const id of ids) {
      const start = performance.now();
      const found = await listCounterparts(graph, things, id, { frameworks: ['to'], first: 10 });
      times.push(performance.now() - start);
      candidates += found.filter(isCandidate).length;
      // As between two requests.
      await new Promise((resolve) => setImmediate(resolve));
    }
  });
  const used = process.cpuUsage(cpu);
  const told: CandidatesReport = {
    from: ids.length,
    to: frameworks[1]![things].list.length,
    candidates,
    firstMs: Math.round(times[0] ?? 0),
    totalMs: report.totalMs,
    medianMs: rounded(median(times)),
    longestOwnMs: report.longestOwnMs,
    cpuSeconds: rounded((used.user + used.system) / 1e6),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    beforeMb,
  };
  console.log(JSON.stringify(told));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
