import { useCallback } from 'react';
import { useQuery } from 'urql';
import type { TypedDocumentString } from '../graphql/graphql.ts';
import { type Problem, problemOf } from './problem.ts';

/** What is known of the answer to a question by now. */
export interface Answered<TData> {
  /** The last answer, also while a newer one is asked for. */
  readonly data: TData | undefined;
  readonly problem: Problem | undefined;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
}

/** Any operation of a .graphql file. */
export type Question<TData, TVariables> = TypedDocumentString<TData, TVariables>;

/** Asks when it is first shown and whenever the variables change. */
export function useAnswer<TData, TVariables extends object>(
  question: Question<TData, TVariables>,
  variables: TVariables,
  { isPaused = false }: { isPaused?: boolean } = {},
): Answered<TData> {
  const [{ data, error, fetching, stale }, execute] = useQuery<TData, TVariables & Record<string, unknown>>({
    query: question.toString(),
    variables: variables as TVariables & Record<string, unknown>,
    pause: isPaused,
  });
  const askAgain = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    // Of an operation that failed as a whole the server sends null.
    data: data ?? undefined,
    problem: error === undefined ? undefined : problemOf(error),
    isAsking: fetching || stale,
    askAgain,
  };
}
