import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How work held up a process while it ran. */
export interface TurnReport {
  readonly totalMs: number;
  /** The most that the thread itself worked in one turn of the event loop, without garbage collection. */
  readonly longestOwnMs: number;
  /** The same with it. */
  readonly longestTurnMs: number;
  /** The longest collection by the clock, and all of them. */
  readonly longestCollectionMs: number;
  readonly collectionMs: number;
}

interface Turn {
  readonly from: number;
  readonly to: number;
  readonly cpuMs: number;
}

/** Only turns that may be the longest are kept. */
const SHORT_MS = 5;

/** Does work and looks at every turn of the event loop meanwhile. */
export async function measureTurns<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; report: TurnReport }> {
  const collections: { from: number; ms: number }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      collections.push({ from: startTime, ms: duration });
  });
  observer.observe({ entryTypes: ['gc'] });
  const turns: Turn[] = [];
  let [from, cpu] = [performance.now(), cpuMs()];
  const look = () => {
    const [to, now] = [performance.now(), cpuMs()];
    if (now - cpu >= SHORT_MS) turns.push({ from, to, cpuMs: now - cpu });
    [from, cpu] = [to, now];
  };
  let immediate = setImmediate(function next() {
    look();
    immediate = setImmediate(next);
  });
  const start = performance.now();
  const result = await work();
  const totalMs = performance.now() - start;
  look();
  clearImmediate(immediate);
  // Collections are told of later.
  await sleep(20);
  observer.disconnect();
  const ownMs = ({ from, to, cpuMs }: Turn) =>
    collections.reduce((rest, each) => (each.from >= from && each.from < to ? rest - each.ms : rest), cpuMs);
  return {
    result,
    report: {
      totalMs: Math.round(totalMs),
      longestOwnMs: Math.round(Math.max(0, ...turns.map(ownMs))),
      longestTurnMs: Math.round(Math.max(0, ...turns.map(({ cpuMs }) => cpuMs))),
      longestCollectionMs: Math.round(Math.max(0, ...collections.map(({ ms }) => ms))),
      collectionMs: Math.round(collections.reduce((sum, { ms }) => sum + ms, 0)),
    },
  };
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
