import { Link } from 'wouter';
import { addressOf } from '../app/addresses.ts';
import type { Problem } from '../client/problem.ts';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import { notKnownOf, withoutKind } from './not-known.ts';
import styles from './problem-note.module.css';
import { ServerText } from './server-text.tsx';
import { TokenForm } from './token-form.tsx';

/** The names that an answer was asked for by. */
export interface AskedBy {
  readonly names: readonly string[];
  /** Where it leads to take something in the place of a name that is not known; left out: to its page. */
  readonly inPlace?: (name: string, id: string) => string;
}

interface ProblemNoteProps {
  readonly problem: Problem;
  readonly askAgain: () => void;
  readonly askedBy?: AskedBy | undefined;
}

/** Why there is no answer, and what can be done. */
export function ProblemNote({ problem, askAgain, askedBy }: ProblemNoteProps) {
  const { asking } = useWords();
  if (problem.code === 'UNAUTHENTICATED' || problem.code === 'FORBIDDEN') {
    return <TokenForm isForbidden={problem.code === 'FORBIDDEN'} />;
  }
  const isUnreachable = problem.code === 'UNREACHABLE';
  const name = notKnownOf(problem, askedBy?.names ?? []);
  const told = Object.entries<string>(asking.problems).find(([code]) => code === problem.code)?.[1];
  // The server may have one of them twice: as a suggestion and as a meaning of a title.
  const instead = new Map(problem.instead.map((each) => [each.id, each.name]));
  return (
    <div role="alert" className={styles[name === undefined ? 'failed' : 'unknown']}>
      <p>
        <strong>
          {name === undefined
            ? asking.failed
            : problem.code === 'AMBIGUOUS'
              ? asking.ambiguous(withoutKind(name))
              : asking.unknown(withoutKind(name))}
        </strong>
      </p>
      {isUnreachable && <p>{asking.unreachable}</p>}
      {name === undefined && !isUnreachable && (
        <>
          {told !== undefined && <p>{told}</p>}
          <p>
            <ServerText>{problem.message}</ServerText>
          </p>
        </>
      )}
      {instead.size > 0 && (
        <>
          <p>{asking.inPlace}</p>
          <ul className={styles['instead']}>
            {[...instead].map(([id, title]) => (
              <li key={id}>
                <Link href={(name !== undefined && askedBy?.inPlace?.(name, id)) || (addressOf(id) ?? '')}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {isUnreachable && <Button onClick={askAgain}>{asking.again}</Button>}
    </div>
  );
}
