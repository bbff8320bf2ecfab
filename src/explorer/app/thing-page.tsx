import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { type Question, useAnswer } from '../client/use-answer.ts';
import { Answer } from '../parts/answer.tsx';
import { useWords } from '../words/words-provider.tsx';
import { Page } from './page.tsx';
import { useRememberSeen } from './use-remember-seen.ts';

interface ThingPageProps<TData, TVariables extends object, TThing> {
  readonly question: Question<TData, TVariables>;
  /** By what the address names the thing. */
  readonly variables: (named: string) => TVariables;
  /** Nothing where the answer has none. */
  readonly thingIn: (data: TData) => TThing | null | undefined;
  readonly titleOf: (thing: TThing) => string;
  readonly lead: ReactNode | ((thing: TThing) => ReactNode);
  readonly actions?: (named: string) => ReactNode;
  /** What stands above it, and also where there is no such thing. */
  readonly above?: (data: TData) => ReactNode;
  readonly children: (thing: TThing, data: TData) => ReactNode;
}

/** The page of one thing, which the end of the address names; its name is the title as soon as it is known. */
export function ThingPage<TData, TVariables extends object, TThing>({
  question,
  variables: variablesOf,
  thingIn,
  titleOf,
  lead,
  actions,
  above,
  children,
}: ThingPageProps<TData, TVariables, TThing>) {
  const { asking } = useWords();
  const named = useParams()['*'] ?? '';
  const variables = variablesOf(named);
  const answered = useAnswer(question, variables);
  const thing = answered.data === undefined ? undefined : (thingIn(answered.data) ?? undefined);
  const title = thing === undefined ? undefined : titleOf(thing);
  const { data, problem } = answered;
  const isMissing =
    thing === undefined && (problem === undefined ? data !== undefined : problem.code === 'NOT_FOUND');
  useRememberSeen(title);
  return (
    <Page
      title={title ?? (isMissing ? asking.notHere : named)}
      lead={typeof lead === 'function' ? thing && lead(thing) : lead}
      question={{ document: question, variables }}
      actions={isMissing ? undefined : actions?.(named)}
    >
      <Answer of={answered} askedBy={{ names: [named] }}>
        {(data) => (
          <>
            {above?.(data)}
            {thing !== undefined && children(thing, data)}
            {thing === undefined && answered.problem === undefined && <p>{asking.unknown(named)}</p>}
          </>
        )}
      </Answer>
    </Page>
  );
}
