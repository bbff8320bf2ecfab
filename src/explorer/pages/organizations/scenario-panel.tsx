import { useMemo, useState } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import { playgroundAddress } from '../../app/addresses.ts';
import { here } from '../../app/here.ts';
import { ScenarioDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Cut } from '../../parts/cut.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { FigureTable } from './figure-table.tsx';
import styles from './organizations.module.css';
import type { Scenario } from './use-scenario.ts';

/** What the moves would do: figures before and after, findings that come and go; nothing is stored. */
export function ScenarioPanel({ slug, scenario }: { readonly slug: string; readonly scenario: Scenario }) {
  const { organizations, app } = useWords();
  const { moves } = scenario;
  const [isCopied, setCopied] = useState(false);
  const variables = useMemo(
    () => ({
      slug,
      changes: moves.map(({ post, to }) => ({
        move: { position: post, withReports: true, ...(to === null ? {} : { to }) },
      })),
    }),
    [slug, moves],
  );
  const answered = useAnswer(ScenarioDocument, variables, { isPaused: moves.length === 0 });
  return (
    <section className={styles['section']} aria-labelledby="scenario">
      <h2 id="scenario">{organizations.scenario}</h2>
      <p className={text['soft']}>{organizations.scenarioText}</p>
      {scenario.unread !== 0 && (
        <p role="alert">
          {scenario.unread === 'all' ? organizations.unreadLink : organizations.unreadMoves(scenario.unread)}
        </p>
      )}
      {moves.length > 0 && (
        <>
          <ol className={styles['moves']}>
            {moves.map(({ title, post, to, toTitle }, index) => (
              <li key={index}>
                {organizations.moves(
                  `${title} (${post})`,
                  to === null ? organizations.toTop : `${toTitle} (${to})`,
                )}
              </li>
            ))}
          </ol>
          <p className={styles['deeds']}>
            <Button onClick={scenario.undo}>{organizations.undo}</Button>
            <Button onClick={scenario.clear}>{organizations.clear}</Button>
            <Button
              onClick={() => void navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
            >
              {isCopied ? organizations.copied : organizations.copyLink}
            </Button>
            <a href={playgroundAddress(ScenarioDocument.toString(), variables, here())}>
              {app.openInPlayground}
            </a>
          </p>
          {scenario.isFull && <p role="alert">{organizations.full(moves.length)}</p>}
          <p className={text['soft']}>{organizations.linkWarning}</p>
          <Answer of={answered}>
            {({ organization }) =>
              organization === null ? null : (
                <div role="status" className={styles['outcome']}>
                  <FigureTable
                    names={[organizations.before, organizations.after]}
                    before={organization.simulate.before}
                    after={organization.simulate.after}
                  />
                  <p>{organizations.chainsChanged(organization.simulate.chainsChanged)}</p>
                  <Told
                    title={organizations.refused}
                    texts={organization.simulate.refused.map(({ reason }) => reason)}
                  />
                  <Told
                    title={organizations.gained}
                    count={organization.simulate.findingsGainedCount}
                    texts={organization.simulate.findingsGained.map(({ message }) => message)}
                  />
                  <Told
                    title={organizations.lost}
                    count={organization.simulate.findingsLostCount}
                    texts={organization.simulate.findingsLost.map(({ message }) => message)}
                  />
                </div>
              )
            }
          </Answer>
        </>
      )}
    </section>
  );
}

interface ToldProps {
  readonly title: string;
  readonly texts: readonly string[];
  /** Of all, where not all are listed. */
  readonly count?: number;
}

function Told({ title, texts, count = texts.length }: ToldProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
      <Cut shown={texts.length} of={count} />
    </>
  );
}
