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
  const { asking, token } = useWords();
  if (problem.code === 'UNAUTHENTICATED') return <TokenForm />;
  const isUnreachable = problem.code === 'UNREACHABLE';
  return (
    <div role="alert" className={styles['note']}>
      <p>
        <strong>{asking.failed}</strong>
      </p>
      <p>{isUnreachable ? asking.unreachable : problem.message}</p>
      {problem.code === 'FORBIDDEN' && <p>{token.forbidden}</p>}
      {problem.instead.length > 0 && (
        <p>
          {asking.didYouMean} <ThingLinks of={problem.instead} between=", " />?
        </p>
      )}
      {isUnreachable && <Button onClick={askAgain}>{asking.again}</Button>}
    </div>
  );
}
