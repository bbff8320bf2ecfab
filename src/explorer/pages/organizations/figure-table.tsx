import type { FiguresFragment } from '../../graphql/graphql.ts';
import { useLanguage, useWords } from '../../words/words-provider.tsx';
import { FIGURES, figureText } from './figure-names.ts';
import styles from './organizations.module.css';

interface FigureTableProps {
  readonly names: readonly [before: string, after: string];
  readonly before: FiguresFragment;
  readonly after: FiguresFragment;
}

/** The figures of two charts side by side; those that differ stand out. */
export function FigureTable({ names, before, after }: FigureTableProps) {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <table className={styles['compared']}>
      <caption>{words.organizations.differs}</caption>
      <thead>
        <tr>
          <td />
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FIGURES.map((name) => {
          const texts = [before, after].map((each) => figureText(each, name, language, words));
          return (
            <tr key={name} className={texts[0] === texts[1] ? undefined : styles['differs']}>
              <th scope="row">{words.organizations.figureNames[name]}</th>
              <td>{texts[0]}</td>
              <td>{texts[1]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
