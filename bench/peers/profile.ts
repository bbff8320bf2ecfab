import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rounded } from '../organizations/timing.ts';
import { markdownTable } from './markdown-table.ts';
import type { QuestionName } from './questions.ts';

/** What V8 writes for `--cpu-prof`. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

/** Where a share of a server's working time goes. */
export interface ProfileRow {
  readonly where: string;
  readonly percent: number;
}

/** What each question's time went to. */
export type Profiles = Readonly<Partial<Record<QuestionName, readonly ProfileRow[]>>>;

/** Less is told together. */
const LEAST_PERCENT = 1;
const REST = 'all else';

/** The working time in the only profile of a folder, by whose code runs: what waits is left out. */
export function readProfile(folder: string): ProfileRow[] {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error(`No profile was written to ${folder}.`);
  return profileRows(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile);
}

export function profileRows({ nodes, samples, timeDeltas }: CpuProfile): ProfileRow[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  let all = 0;
  samples.forEach((sample, at) => {
    const place = places.get(sample);
    if (place == null) return;
    const time = timeDeltas[at] ?? 0;
    times.set(place, (times.get(place) ?? 0) + time);
    all += time;
  });
  const rows = Array.from(times, ([where, time]) => ({ where, percent: (100 * time) / all }));
  const large = rows.filter(({ percent }) => percent >= LEAST_PERCENT).sort((a, b) => b.percent - a.percent);
  const rest = 100 - large.reduce((sum, { percent }) => sum + percent, 0);
  return [...large, { where: REST, percent: rest }].map(({ where, percent }) => ({
    where,
    percent: rounded(percent),
  }));
}

/** A column a question, a line a place, those first that take the most in all. */
export function profileTable(profiles: Profiles): string {
  const questions = Object.keys(profiles) as QuestionName[];
  const percentOf = (question: QuestionName, where: string) =>
    profiles[question]?.find((row) => row.where === where)?.percent;
  const places = [...new Set(questions.flatMap((question) => profiles[question]!.map(({ where }) => where)))];
  const sum = (where: string) =>
    questions.reduce((all, question) => all + (percentOf(question, where) ?? 0), 0);
  const rows = places
    .toSorted((a, b) => Number(a === REST) - Number(b === REST) || sum(b) - sum(a))
    .map((where) => [where, ...questions.map((question) => String(percentOf(question, where) ?? ''))]);
  return markdownTable(['percent of the working time', ...questions], rows);
}

/** Null: nothing is done. */
function placeOf({ functionName, url }: { functionName: string; url: string }): string | null {
  if (functionName === '(idle)') return null;
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url === '') return functionName.startsWith('(') ? 'V8 and the system' : `V8: ${functionName}`;
  if (url.startsWith('node:'))
    return /http|net|stream|timers/.test(url) ? 'Node: HTTP and streams' : 'Node: other';
  const [, inPackages] = /.*\/node_modules\/(.*)/.exec(url) ?? [];
  if (inPackages !== undefined) return inPackage(inPackages, functionName);
  const [, room] = /\/src\/(?:(.*)\/)?[^/]+$/.exec(url) ?? [];
  return `src/${room ?? ''}`;
}

function inPackage(file: string, functionName: string): string {
  const [, name] = /^((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (name !== 'graphql') return name ?? file;
  if (functionName === 'getArgumentValues') return 'graphql-js: getArgumentValues';
  return file.includes('/execution/') ? 'graphql-js: execute' : 'graphql-js: other';
}
