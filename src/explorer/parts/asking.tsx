import { useWords } from '../words/words-provider.tsx';
import styles from './asking.module.css';

/** That an answer is on its way; told to screen readers too. */
export function Asking() {
  const { asking } = useWords();
  return (
    <p role="status" className={styles['asking']}>
      {asking.isAsking}
    </p>
  );
}
