import { useWords } from '../words/words-provider.tsx';
import styles from './level-bar.module.css';

interface LevelBarProps {
  /** What is there, 0 to 5; null: nobody knows; left out: nobody asks. */
  readonly have?: number | null;
  readonly haveAtMost?: number | null;
  readonly need: number;
}

const HIGHEST = 5;

/** Two levels on one scale, now and then; the words beneath say the same. */
export function LevelBar({ have, haveAtMost = null, need }: LevelBarProps) {
  const { levels } = useWords();
  const unknown = haveAtMost === null ? levels.unknown : levels.atMost(haveAtMost);
  const now = have === undefined ? null : have === null ? unknown : String(have);
  return (
    <div className={styles['levels']}>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" className={styles['bar']} aria-hidden="true">
        <rect width="100" height="12" className={styles['scale']} />
        <rect width={(need / HIGHEST) * 100} height="12" className={styles['then']} />
        {have !== null && have !== undefined && (
          <rect width={(have / HIGHEST) * 100} height="12" className={styles['now']} />
        )}
        {[1, 2, 3, 4].map((level) => (
          <rect
            key={level}
            x={(level / HIGHEST) * 100 - 0.2}
            width="0.4"
            height="12"
            className={styles['mark']}
          />
        ))}
      </svg>
      <p className={styles['words']}>
        {now === null ? levels.only(need, levels.word(need)) : levels.nowThen(now, need, levels.word(need))}
      </p>
    </div>
  );
}
