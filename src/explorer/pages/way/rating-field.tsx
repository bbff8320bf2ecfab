import { type ReactNode, useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './rating-field.module.css';

interface RatingFieldProps {
  readonly id: string;
  readonly name: string;
  readonly need: number;
  readonly expectation: string;
  /** null: not rated, which is neither none nor all. */
  readonly level: number | null;
  /** Where it stands what is needed. */
  readonly passages: ReactNode;
  readonly rate: (level: number | null) => void;
}

const LEVELS = [0, 1, 2, 3, 4, 5];

/** One skill, rated from 0 to 5 or not at all. */
export function RatingField({ id: skill, name, need, expectation, level, passages, rate }: RatingFieldProps) {
  const { way, levels } = useWords();
  const id = useId();
  return (
    <fieldset className={styles['field']}>
      <legend>
        <ThingLink id={skill} name={name} />
      </legend>
      <p className={text['soft']}>{way.needsLevel(need, expectation)}</p>
      <div className={styles['levels']}>
        {LEVELS.map((each) => (
          <label key={each} title={levels.own[each]} className={styles['level']}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={level === each}
              aria-label={`${each}: ${levels.own[each]}`}
              onChange={() => rate(each)}
            />
            <span aria-hidden="true">{each}</span>
          </label>
        ))}
        {level !== null && (
          <Button kind="quiet" aria-label={way.unrateOf(name)} onClick={() => rate(null)}>
            {way.unrate}
          </Button>
        )}
      </div>
      {level !== null && <p className={text['soft']}>{levels.own[level]}</p>}
      {passages}
    </fieldset>
  );
}
