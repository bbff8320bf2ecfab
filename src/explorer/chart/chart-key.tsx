import { useWords } from '../words/words-provider.tsx';
import styles from '../picture/picture.module.css';
import type { Coloured, Colouring } from './colouring.ts';

interface ChartKeyProps {
  readonly by: Colouring;
  readonly groups: Coloured['groups'];
  readonly hasVacant: boolean;
  readonly hasDotted: boolean;
}

/** What the colours stand for, and how dotted lines are told. */
export function ChartKey({ by, groups, hasVacant, hasDotted }: ChartKeyProps) {
  const { chart } = useWords();
  const words: Readonly<Record<string, string>> = chart.groups;
  return (
    <ul className={styles['key']} aria-label={`${chart.colourBy} ${chart.colourings[by]}`}>
      {groups.map(({ name, posts, isWord }, index) =>
        posts === 0 ? null : (
          <li key={name}>
            <span className={styles['swatch']} style={{ background: `var(--chart-${index})` }} />
            {isWord ? words[name] : name} ({posts})
          </li>
        ),
      )}
      {hasVacant && (
        <li>
          <i>{chart.vacantKey}</i>
        </li>
      )}
      {hasDotted && <li>{chart.dottedKey}</li>}
    </ul>
  );
}
