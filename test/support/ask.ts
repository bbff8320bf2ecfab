import type { ApolloServer } from '@apollo/server';
import type { Database } from '../../src/storage/port/database.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import type { Context } from '../../src/graphql/context.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { startGraphqlServer } from '../../src/graphql/server.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { answerText } from '../../tools/answer-text.ts';
import { load } from './framework.ts';

/** An answer as a client would read it. */
export interface Answer {
  readonly data?: Json | null;
  readonly errors?: readonly AnsweredError[];
  readonly extensions?: Json;
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

/** Whatever the query asked for: the test says what it expects. */
export type Json = any;

export type Variables = Readonly<Record<string, unknown>>;

/** A graph behind the GraphQL server. */
export interface Served {
  readonly readings: GraphReadings;
  /** The answer as a server would send it. */
  readonly text: (query: string, variables?: Variables) => Promise<string>;
  /** The answer with its errors. */
  readonly answer: (query: string, variables?: Variables) => Promise<Answer>;
  /** The data of an answer without errors. */
  readonly ask: (query: string, variables?: Variables) => Promise<Json>;
  /** The only error of an answer: its extensions. */
  readonly refusal: (query: string, variables?: Variables) => Promise<AnsweredError['extensions']>;
}

/** Nothing is looked for in the background unless a test wants it. */
const NEVER_MS = 2 ** 31 - 1;

/** What the server would have written to its log as defects, of all tests in this process. */
export const defects: unknown[] = [];

let started: Promise<ApolloServer<Context>> | null = null;

/** What is answered on a graph that is given. */
export async function answerOn(graph: GraphReading, query: string): Promise<Answer> {
  started ??= startGraphqlServer((error) => defects.push(error));
  return JSON.parse(await answerText(await started, { current: () => graph }, query, {})) as Answer;
}

/** Serves what lies in a database, and loads frameworks into it before. */
export async function serve(database: Database, ...contents: readonly FrameworkContent[]): Promise<Served> {
  if (contents.length > 0) await load(database, ...contents);
  started ??= startGraphqlServer((error) => defects.push(error));
  const server = await started;
  const readings = new GraphReadings(database, { pollMs: NEVER_MS });

  const text = (query: string, variables: Variables = {}): Promise<string> =>
    answerText(server, readings, query, variables);
  const answer = async (query: string, variables?: Variables): Promise<Answer> =>
    JSON.parse(await text(query, variables)) as Answer;
  return {
    readings,
    text,
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables);
      if (errors !== undefined) throw new Error(`${JSON.stringify(errors)}\n${String(defects.at(-1))}`);
      return data;
    },
    refusal: async (query, variables) => {
      const { errors = [] } = await answer(query, variables);
      if (errors.length !== 1) throw new Error(`Not one error but ${JSON.stringify(errors)}`);
      return errors[0]!.extensions;
    },
  };
}
