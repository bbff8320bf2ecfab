import type { WriterReport } from '../graph/writer-child.ts';
import { rounded } from '../organizations/timing.ts';
import { type Contender, YARDSTICK } from './contenders.ts';
import type { Size } from './framework.ts';
import type { Stream } from './measure.ts';
import { type QuestionName, QUESTIONS } from './questions.ts';
import type { Figures, Rounds } from './rounds.ts';
import type { StartFigures } from './starts.ts';

/** What bench/results/peers.json holds, and the tables and the picture are made of. */
export interface PeersResult {
  readonly machine: string;
  /** How many threads of the whole machine wanted to run, as a mean of five minutes: what else it does is in every figure. */
  readonly load: number;
  readonly size: Size;
  readonly rounds: number;
  readonly seconds: number;
  readonly contenders: readonly ContenderResult[];
  readonly writer: WriterReport | null;
  /** Empty: not measured. */
  readonly starts: readonly StartFigures[];
}

export interface ContenderResult {
  readonly name: string;
  readonly title: string;
  /** Megabytes that it says its graph takes; null of one that does not say. */
  readonly readingMb: number | null;
  readonly rows: readonly ResultRow[];
}

/** One question to one contender. */
export interface ResultRow extends Omit<Figures, 'contender'> {
  /** Requests a second as a multiple of those of @neo4j/graphql. */
  readonly ratio: number;
  /** Beside writes, as a part of what it is without; null: what is written is not seen. */
  readonly keptBesideWrites: number | null;
  /** The same by the server's own processor time a request; left out of what was measured before it was. */
  readonly byCpuKeptBesideWrites?: number | null;
  readonly p99TimesBesideWrites: number | null;
  readonly errorsBesideWrites: number | null;
}

export function resultOf(
  contenders: readonly Contender[],
  readings: ReadonlyMap<string, number>,
  rounds: Rounds,
  about: Pick<PeersResult, 'machine' | 'load' | 'size' | 'rounds' | 'seconds'>,
): Omit<PeersResult, 'starts'> {
  const yardsticks = new Map(
    rounds.alone
      .filter(({ contender }) => contender === YARDSTICK)
      .map(({ question, perSecond }) => [question, perSecond]),
  );
  return {
    ...about,
    contenders: contenders.map(({ name, title }) => {
      const of = ({ contender }: Figures) => contender === name;
      return {
        name,
        title,
        readingMb: readings.get(name) ?? null,
        rows: rounds.alone.filter(of).map(({ contender: _, ...figures }) => {
          const beside = rounds.besideWrites
            .filter(of)
            .find(({ question, stream }) => question === figures.question && stream === figures.stream);
          return {
            ...eachRounded(figures),
            ratio: rounded(figures.perSecond / (yardsticks.get(figures.question) ?? NaN)),
            keptBesideWrites: beside === undefined ? null : rounded(beside.perSecondKept),
            byCpuKeptBesideWrites: beside?.byCpuKept == null ? null : rounded(beside.byCpuKept),
            p99TimesBesideWrites: beside === undefined ? null : rounded(beside.p99Times),
            errorsBesideWrites: beside?.errors ?? null,
          };
        }),
      };
    }),
    writer: rounds.writer === null ? null : eachRounded(rounds.writer),
  };
}

export function rowOf(
  { rows }: ContenderResult,
  question: QuestionName,
  stream: Stream,
): ResultRow | undefined {
  return rows.find((row) => row.question === question && row.stream === stream);
}

/** How a contender begins; undefined where that was not measured. */
export function startOf({ starts }: PeersResult, name: string): StartFigures | undefined {
  return starts.find(({ contender }) => contender === name);
}

/** The questions that were asked, in their order. */
export function questionsOf({ contenders }: PeersResult): typeof QUESTIONS {
  const asked = new Set(contenders.flatMap(({ rows }) => rows.map(({ question }) => question)));
  return QUESTIONS.filter(({ name }) => asked.has(name));
}

function eachRounded<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? rounded(value) : value]),
  ) as Values;
}
