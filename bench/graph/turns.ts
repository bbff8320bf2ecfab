import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTracing } from 'node:trace_events';
import { Derived } from '../../src/graph/reading/derivation.ts';
import { traceFileOf } from './child.ts';

/** How work held up a process while it ran. */
export interface TurnReport {
  readonly totalMs: number;
  /** The most that the thread itself worked in one turn of the event loop, without garbage collection. */
  readonly longestOwnMs: number;
  /** What was made of a reading in that turn. */
  readonly longestOwnIn: string;
  /** The same with it. */
  readonly longestTurnMs: number;
  /** The longest collection by the clock, and all of them. */
  readonly longestCollectionMs: number;
  readonly collectionMs: number;
}

interface Turn {
  /** Microseconds of the clock that never goes back. */
  readonly from: number;
  readonly to: number;
  readonly cpuMs: number;
  readonly made: readonly string[];
}

interface Collection {
  readonly from: number;
  readonly ms: number;
  readonly cpuMs: number;
}

/** Only turns that may be the longest are kept. */
const SHORT_MS = 5;

const TRACE = traceFileOf(String(process.pid));
process.once('exit', () => rmSync(TRACE, { force: true }));

/** What is being made of readings, by name, since a turn began. */
const making = new Set<string>();
nameWhatIsMade();

/** Does work and looks at every turn of the event loop meanwhile, in a process that `runChild` has started. */
export async function measureTurns<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; report: TurnReport }> {
  const tracing = createTracing({ categories: ['v8'] });
  tracing.enable();
  const turns: Turn[] = [];
  let [from, cpu] = [nowUs(), cpuMs()];
  const look = () => {
    const [to, now] = [nowUs(), cpuMs()];
    if (now - cpu >= SHORT_MS) turns.push({ from, to, cpuMs: now - cpu, made: [...making] });
    making.clear();
    [from, cpu] = [to, now];
  };
  let immediate = setImmediate(function next() {
    look();
    immediate = setImmediate(next);
  });
  const [start, startUs] = [performance.now(), nowUs()];
  const result = await work();
  const totalMs = performance.now() - start;
  look();
  clearImmediate(immediate);
  tracing.disable();
  // What is told is written later.
  await sleep(50);
  const collections = toldCollections().filter((each) => each.from >= startUs);
  const ownMs = ({ from, to, cpuMs }: Turn) =>
    collections.reduce(
      (rest, each) => (each.from >= from && each.from < to ? rest - each.cpuMs : rest),
      cpuMs,
    );
  const [longest] = turns.toSorted((a, b) => ownMs(b) - ownMs(a));
  return {
    result,
    report: {
      totalMs: Math.round(totalMs),
      longestOwnMs: longest === undefined ? 0 : Math.round(ownMs(longest)),
      longestOwnIn: longest?.made.join(', ') ?? '',
      longestTurnMs: Math.round(Math.max(0, ...turns.map(({ cpuMs }) => cpuMs))),
      longestCollectionMs: Math.round(Math.max(0, ...collections.map(({ ms }) => ms))),
      collectionMs: Math.round(collections.reduce((sum, { ms }) => sum + ms, 0)),
    },
  };
}

/**
 * All that the thread did for garbage collection. Node's own entries of kind `gc` leave out the steps in which V8 marks
 * while the program runs, of up to a hundred milliseconds. The file stays, for V8 goes on writing to it.
 */
function toldCollections(): Collection[] {
  const text = readFileSync(TRACE, 'utf8').trimEnd();
  // The end is written when the process ends.
  const { traceEvents } = JSON.parse(text.endsWith(']}') ? text : `${text}]}`) as {
    traceEvents: {
      pid: number;
      tid: number;
      ph: string;
      name: string;
      ts: number;
      dur: number;
      tdur: number;
    }[];
  };
  const all = traceEvents
    .filter(({ pid, tid, ph, name }) => pid === tid && ph === 'X' && name.startsWith('V8.GC'))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  // Of what lies within another the outer one tells.
  let end = 0;
  const outer = all.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
  return outer.map(({ ts, dur, tdur }) => ({ from: ts, ms: dur / 1_000, cpuMs: tdur / 1_000 }));
}

/** Notes the name of whatever is made of a reading whenever a portion of it is. */
function nameWhatIsMade(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with what it is called on
  const original = Derived.prototype.prepare;
  Derived.prototype.prepare = function* (this: Derived<object>, of, derivation, before) {
    const work = original.call(this, of, derivation, before);
    for (;;) {
      making.add(derivation.name);
      if (work.next().done) return;
      yield;
    }
  };
}

/** The clock of V8's trace. */
function nowUs(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
