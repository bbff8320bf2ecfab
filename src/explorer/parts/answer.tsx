import type { ReactNode } from 'react';
import type { Answered } from '../client/use-answer.ts';
import { Asking } from './asking.tsx';
import { type AskedBy, ProblemNote } from './problem-note.tsx';

interface AnswerProps<TData> {
  readonly of: Answered<TData>;
  readonly askedBy?: AskedBy;
  /** What shows the answer. */
  readonly children: (data: TData) => ReactNode;
}

/** Shows an answer; until it is there, that it is asked for; and when there is none, why, and what can be done. */
export function Answer<TData>({ of, askedBy, children }: AnswerProps<TData>) {
  const { data, problem, isAsking, askAgain } = of;
  return (
    <>
      {problem !== undefined && !isAsking && (
        <ProblemNote problem={problem} askAgain={askAgain} askedBy={askedBy} />
      )}
      {data === undefined ? isAsking && <Asking /> : children(data)}
    </>
  );
}
