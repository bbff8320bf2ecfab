import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../organizations/timing.ts';
import { type Cell, measureCell, type MeasureOptions, type Stream } from './measure.ts';
import type { Question, QuestionName } from './questions.ts';
import type { RunningContender } from './running-contender.ts';
import type { WriterReport } from '../graph/writer-child.ts';
import type { Writer } from '../graph/writer.ts';

/** What a contender reached in a question: the medians of its rounds. */
export interface Figures extends Cell {
  readonly contender: string;
  readonly question: QuestionName;
  readonly stream: Stream;
}

/** The same beside a writer, where they are the means of its turns, and which part is left of each figure. */
export interface FiguresBesideWrites extends Figures {
  readonly perSecondKept: number;
  /** The same by the server's own processor time a request, whoever else uses the machine; null where it is not known. */
  readonly byCpuKept: number | null;
  readonly p99Times: number;
}

export interface Rounds {
  readonly alone: readonly Figures[];
  readonly besideWrites: readonly FiguresBesideWrites[];
  readonly writer: WriterReport | null;
}

export interface RoundsOptions extends MeasureOptions {
  readonly rounds: number;
  /** Null: nothing is written. */
  readonly startWriter: (() => Writer) | null;
  readonly tell: (what: string) => void;
}

/** Who is asked what, in the order of a round. */
type Course = readonly [running: RunningContender, question: Question, stream: Stream];

/** The first reading after writes begin is not an exception. */
const BEFORE_WRITES_COUNT_MS = 1_000;
/**
 * How long a question is asked beside writes before the next has its turn: what happens every few seconds falls on all of
 * them, rather than on the one that was just asked.
 */
const TURN_SECONDS = 1;

/**
 * Asks all contenders all questions in turn, round by round, so that whatever else the machine does falls on each. Beside
 * writes those alone that see them: the others answer from what they read at their start.
 */
export async function measureRounds(
  all: readonly RunningContender[],
  questions: readonly Question[],
  { rounds, startWriter, tell, ...options }: RoundsOptions,
): Promise<Rounds> {
  const courses: Course[] = questions.flatMap((question) =>
    all.flatMap((running) => streamsOf(running).map((stream): Course => [running, question, stream])),
  );
  const seeing = courses.filter(([{ contender }]) => contender.seesWrites);
  const alone = new Measured();
  const beside = new Measured();
  const writers: WriterReport[] = [];
  const warmUp = { ...options, seconds: options.seconds / 2 };
  for (let round = 0; round <= rounds; round += 1) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${rounds}`);
    for (const course of courses) {
      // What a server does first is not what it does all day.
      if (round === 0) await measureCell(...course, warmUp);
      else alone.add(course, await measureCell(...course, options));
    }
    if (startWriter === null) continue;
    tell(round === 0 ? 'warming up beside writes' : `round ${round} of ${rounds}, beside writes`);
    await using writer = startWriter();
    await sleep(BEFORE_WRITES_COUNT_MS);
    for (const course of round === 0 ? seeing : []) await measureCell(...course, warmUp);
    for (let left = round === 0 ? 0 : options.seconds; left > 0; left -= TURN_SECONDS) {
      const turn = { ...options, seconds: Math.min(TURN_SECONDS, left) };
      for (const course of seeing) beside.add(course, await measureCell(...course, turn));
    }
    writers.push(await writer.stop());
  }
  const figures = alone.figures(courses, median);
  return {
    alone: figures,
    // A mean: what falls on one turn of several is not to be left out.
    besideWrites: beside.figures(seeing, mean).map((each) => {
      const before = figures.find(
        ({ contender, question, stream }) =>
          contender === each.contender && question === each.question && stream === each.stream,
      )!;
      return {
        ...each,
        perSecondKept: each.perSecond / before.perSecond,
        byCpuKept:
          each.serverCores === null || before.serverCores === null
            ? null
            : before.serverCores / before.perSecond / (each.serverCores / each.perSecond),
        p99Times: each.p99Ms / before.p99Ms,
      };
    }),
    writer: writers.at(-1) ?? null,
  };
}

function streamsOf({ contender: { keeps } }: RunningContender): readonly Stream[] {
  return keeps === 'nothing' ? ['never'] : keeps === 'all' ? ['asked'] : ['never', 'asked'];
}

class Measured {
  readonly #cells = new Map<string, Cell[]>();

  add(course: Course, cell: Cell): void {
    const key = keyOf(course);
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), cell]);
  }

  /** The middle ones; of memory the most, of errors all. */
  figures(courses: readonly Course[], middleOf: (values: readonly number[]) => number): Figures[] {
    return courses.flatMap((course) => {
      const cells = this.#cells.get(keyOf(course));
      if (cells === undefined) return [];
      const [{ contender }, question, stream] = course;
      const middle = (of: (cell: Cell) => number) => middleOf(cells.map(of));
      const known = (of: (cell: Cell) => number | null, sum: (values: readonly number[]) => number) => {
        const values = cells.map(of).filter((value) => value !== null);
        return values.length === 0 ? null : sum(values);
      };
      return {
        contender: contender.name,
        question: question.name,
        stream,
        perSecond: middle(({ perSecond }) => perSecond),
        p50Ms: middle(({ p50Ms }) => p50Ms),
        p99Ms: middle(({ p99Ms }) => p99Ms),
        errors: cells.reduce((sum, { errors }) => sum + errors, 0),
        serverCores: known(({ serverCores }) => serverCores, middleOf),
        databaseCores: known(({ databaseCores }) => databaseCores, middleOf),
        loadCores: middle(({ loadCores }) => loadCores),
        serverMb: known(
          ({ serverMb }) => serverMb,
          (values) => Math.max(...values),
        ),
        databaseMb: known(
          ({ databaseMb }) => databaseMb,
          (values) => Math.max(...values),
        ),
        kept: known(({ kept }) => kept, middleOf),
      };
    });
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function keyOf([{ contender }, question, stream]: Course): string {
  return `${contender.name} ${question.name} ${stream}`;
}
