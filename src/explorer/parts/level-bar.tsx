import { useWords } from '../words/words-provider.tsx';
import text from '../style/text.module.css';
import styles from './level-bar.module.css';
import { ShareBar } from './share-bar.tsx';

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
  const word = levels.word(need);
  // Nothing was asked for so far, or the person cannot do it at all: either way it is no level.
  const told =
    now === null
      ? levels.only(need, word)
      : have === 0
        ? levels.fresh(need, word)
        : levels.nowThen(now, need, word);
  return (
    <div className={styles['levels']}>
      <ShareBar
        of={[
          { share: need / HIGHEST, kind: 'then' },
          ...(have == null ? [] : [{ share: have / HIGHEST, kind: 'now' as const }]),
        ]}
        parts={HIGHEST}
      />
      <p className={text['soft']}>{told}</p>
    </div>
  );
}
