import type { FindingShownFragment } from '../../graphql/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Cut } from '../../parts/cut.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import styles from './organizations.module.css';

const MOST_PLACES = 5;

interface FindingsProps {
  readonly findings: readonly FindingShownFragment[];
  readonly totalCount: number;
  readonly onShow: (key: string) => void;
}

/** What is wrong or unusual, each with its place in the chart and what would mend it. */
export function Findings({ findings, totalCount, onShow }: FindingsProps) {
  const { organizations: words } = useWords();
  return (
    <section className={styles['section']} aria-labelledby="findings">
      <h2 id="findings">
        {words.findings} ({totalCount})
      </h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <ul className={styles['list']}>
        {findings.map(({ id, severity, message, mend, positions }) => (
          <li key={id} className={styles[severity]}>
            <strong>{words.severities[severity]}:</strong> <ServerText>{message}</ServerText>
            <p className={text['soft']}>
              {words.mend}: <ServerText>{mend}</ServerText>
            </p>
            <p className={styles['deeds']}>
              {positions.slice(0, MOST_PLACES).map(({ key }) => (
                <Button key={key} kind="quiet" onClick={() => onShow(key)}>
                  {words.showPlace} {key}
                </Button>
              ))}
            </p>
            <Cut shown={MOST_PLACES} of={positions.length} />
          </li>
        ))}
      </ul>
      <Cut shown={findings.length} of={totalCount} />
    </section>
  );
}
