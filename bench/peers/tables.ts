import { rounded } from '../organizations/timing.ts';
import { BY_HAND, READY_MADE } from './contenders.ts';
import { markdownTable } from './markdown-table.ts';
import type { QuestionName } from './questions.ts';
import {
  type ContenderResult,
  type PeersResult,
  questionsOf,
  type ResultRow,
  rowOf,
  startOf,
} from './result.ts';
import type { Stream } from './measure.ts';

/*
 * The tables of docs/performance.md, made of what was measured.
 */

/** At least so many times @neo4j/graphql. */
export const TARGETS: Readonly<Record<Stream, Readonly<Record<QuestionName, number>>>> = {
  never: { nested: 8, 'by-id': 9, paths: 300, small: 11, poll: 10 },
  asked: { nested: 70, 'by-id': 24, paths: 2_300, small: 16, poll: 150 },
};
/** The first question beside that of the hand-written server; ready beside the one with ready-made objects. */
const MOST_TIMES = 1.2;
const LEAST_KEPT = 0.9;
/** ROLEGRAPH_KEPT_ANSWERS_MB as it is by default. */
const KEPT_ANSWERS_MB = 32;
const STREAMS: Readonly<Record<Stream, string>> = {
  never: 'never asked before',
  asked: 'asked before at this version',
};
const NOT_MEASURED = 'not measured';

export function peersTables(result: PeersResult): string {
  return [
    `${result.machine}; load ${result.load}; ${result.rounds} rounds of ${result.seconds} s a question. Requests a second as a multiple of @neo4j/graphql 7:`,
    ratioTable(result),
    'Milliseconds, median and 99th percentile, and the cores that server and database keep busy:',
    timesTable(result),
    'The start, and memory. “First” is the first question that a server is asked once it says that it is ready. “Allowed” is the hand-written server’s memory, what the graph takes by `graph { memory { readings } }`, and the 32 MB of kept answers:',
    startsTable(result),
    ...(result.writer === null
      ? []
      : [
          `Beside ${Math.round(result.writer.perMinute)} writes a minute, the part of each figure that is left; those that answer from what they read at their start are left out:`,
          writesTable(result, 'keptBesideWrites'),
          'The same by the server’s own processor time a request, since the database writes on the same machine:',
          writesTable(result, 'byCpuKeptBesideWrites'),
        ]),
    ['Missed targets:', ...missedTargets(result).map((missed) => `- ${missed}`)].join('\n'),
  ].join('\n\n');
}

function ratioTable(result: PeersResult): string {
  const questions = questionsOf(result);
  const rows = lines(result).map(({ label, contender, stream }) => [
    label,
    ...questions.map(({ name }) => shown(rowOf(contender, name, stream)?.ratio)),
  ]);
  return markdownTable(['', ...questions.map(({ title }) => title)], rows);
}

function timesTable(result: PeersResult): string {
  const questions = questionsOf(result);
  const cell = (row: ResultRow | undefined) =>
    row === undefined
      ? ''
      : `${shown(row.p50Ms)}, ${shown(row.p99Ms)}; ${cores(row.serverCores)} + ${cores(row.databaseCores)}`;
  const rows = lines(result).map(({ label, contender, stream }) => [
    label,
    ...questions.map(({ name }) => cell(rowOf(contender, name, stream))),
  ]);
  return markdownTable(['', ...questions.map(({ title }) => title)], rows);
}

function startsTable(result: PeersResult): string {
  const questions = questionsOf(result);
  const rows = result.contenders.map((contender) => [
    contender.title,
    whole(startOf(result, contender.name)?.readyMs),
    ...questions.map(({ name }) => shown(startOf(result, contender.name)?.firstMs[name])),
    whole(mostOf(contender, 'serverMb')),
    contender.readingMb === null ? '' : whole(allowedMb(contender, byHandOf(result))),
    whole(mostOf(contender, 'databaseMb')),
  ]);
  const first = questions.map(({ title }) => `first, ${title}`);
  return markdownTable(['', 'ready, ms', ...first, 'server, MB', 'allowed', 'database, MB'], rows);
}

function writesTable(result: PeersResult, what: 'keptBesideWrites' | 'byCpuKeptBesideWrites'): string {
  const questions = questionsOf(result);
  const rows = lines(result)
    .filter(({ contender }) => contender.rows.some((row) => row.keptBesideWrites !== null))
    .map(({ label, contender, stream }) => [
      label,
      ...questions.map(({ name }) => shown(rowOf(contender, name, stream)?.[what] ?? undefined)),
    ]);
  return markdownTable(['', ...questions.map(({ title }) => title)], rows);
}

/** What Rolegraph does not reach, in words. */
export function missedTargets(result: PeersResult): string[] {
  const missed: string[] = [];
  const byHand = startOf(result, BY_HAND);
  const readyMade = startOf(result, READY_MADE);
  const errors = result.contenders
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + row.errors + (row.errorsBesideWrites ?? 0), 0);
  if (errors > 0) missed.push(`${errors} answers had errors or were none`);
  for (const contender of result.contenders.filter(({ name }) => name.startsWith('rolegraph'))) {
    const start = startOf(result, contender.name);
    const miss = (what: string, is: number, times: number, limit: string) => {
      missed.push(`${contender.title}, ${what}: ${shown(is)}, ${limit} ${shown(times)}`);
    };
    for (const { name, title } of questionsOf(result)) {
      for (const stream of ['never', 'asked'] as const) {
        const row = rowOf(contender, name, stream);
        if (row === undefined) continue;
        const target = TARGETS[stream][name];
        if (row.ratio < target) miss(`${title}, ${STREAMS[stream]}`, row.ratio, target, 'at least');
        // Answers of what was written fall to what was never asked.
        if (stream === 'never' && row.keptBesideWrites !== null && row.keptBesideWrites < LEAST_KEPT) {
          miss(`${title}, part left beside writes`, row.keptBesideWrites, LEAST_KEPT, 'at least');
        }
      }
      const first = start?.firstMs[name];
      const yardstick = byHand?.firstMs[name];
      if (first !== undefined && yardstick !== undefined && first > MOST_TIMES * yardstick) {
        miss(
          `first ${title}, as a multiple of the hand-written server’s`,
          first / yardstick,
          MOST_TIMES,
          'at most',
        );
      }
    }
    if (start !== undefined && readyMade !== undefined && start.readyMs > MOST_TIMES * readyMade.readyMs) {
      const times = start.readyMs / readyMade.readyMs;
      miss('ready, as a multiple of the server with ready-made objects', times, MOST_TIMES, 'at most');
    }
    const [taken, allowed] = [mostOf(contender, 'serverMb'), allowedMb(contender, byHandOf(result))];
    if (taken !== null && allowed !== null && taken > allowed) {
      miss('memory under load, MB', Math.round(taken), Math.round(allowed), 'at most');
    }
  }
  return missed;
}

function byHandOf({ contenders }: PeersResult): ContenderResult | undefined {
  return contenders.find(({ name }) => name === BY_HAND);
}

/** The hand-written server's memory, the reading and what is kept. */
function allowedMb({ readingMb }: ContenderResult, byHand: ContenderResult | undefined): number | null {
  const taken = byHand === undefined ? null : mostOf(byHand, 'serverMb');
  return readingMb === null || taken === null ? null : taken + readingMb + KEPT_ANSWERS_MB;
}

function mostOf({ rows }: ContenderResult, what: 'serverMb' | 'databaseMb'): number | null {
  const known = rows.map((row) => row[what]).filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** A line for each contender, and for each stream where that makes a difference. */
function lines({ contenders }: PeersResult) {
  return contenders.flatMap((contender) => {
    const streams = (['never', 'asked'] as const).filter((stream) =>
      contender.rows.some((row) => row.stream === stream),
    );
    return streams.map((stream) => ({
      contender,
      stream,
      label: streams.length === 1 ? contender.title : `${contender.title}, ${STREAMS[stream]}`,
    }));
  });
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : rounded(value).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function cores(value: number | null): string {
  return value === null ? '?' : value.toFixed(2);
}

function whole(value: number | null | undefined): string {
  return value == null ? NOT_MEASURED : Math.round(value).toLocaleString('en-US');
}
