import type { Problem } from '../client/problem.ts';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import styles from './problem-note.module.css';
import { ThingLinks } from './thing-links.tsx';
import { TokenForm } from './token-form.tsx';

/** Why there is no answer, and what can be done. */
export function ProblemNote({
  problem,
  askAgain,
}: {
  readonly problem: Problem;
  readonly askAgain: () => void;
}) {
  const { asking } = useWords();
  if (problem.code === 'UNAUTHENTICATED' || problem.code === 'FORBIDDEN') {
    return <TokenForm isForbidden={problem.code === 'FORBIDDEN'} />;
  }
  const isUnreachable = problem.code === 'UNREACHABLE';
  return (
    <div role="alert" className={styles['note']}>
      <p>
        <strong>{asking.failed}</strong>
      </p>
      <p>{isUnreachable ? asking.unreachable : problem.message}</p>
      {problem.instead.length > 0 && (
        <p>
          {asking.didYouMean} <ThingLinks of={problem.instead} between=", " />?
        </p>
      )}
      {isUnreachable && <Button onClick={askAgain}>{asking.again}</Button>}
    </div>
  );
}
