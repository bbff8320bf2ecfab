import { useMemo, useState } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import { playgroundAddress } from '../../app/addresses.ts';
import { ScenarioDocument } from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage, useWords } from '../../words/words-provider.tsx';
import { figureText, FIGURES } from './figure-names.ts';
import styles from './organizations.module.css';
import type { Scenario } from './use-scenario.ts';

/** What the moves would do: figures before and after, findings that come and go; nothing is stored. */
export function ScenarioPanel({ slug, scenario }: { readonly slug: string; readonly scenario: Scenario }) {
  const words = useWords();
  const { organizations, app } = words;
  const { language } = useLanguage();
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
      <p className={styles['soft']}>{organizations.scenarioText}</p>
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
            <a href={playgroundAddress(ScenarioDocument.toString(), variables)}>{app.openInPlayground}</a>
          </p>
          <p className={styles['soft']}>{organizations.linkWarning}</p>
          <Answer of={answered}>
            {({ organization }) =>
              organization === null ? null : (
                <div role="status" className={styles['outcome']}>
                  <table>
                    <thead>
                      <tr>
                        <td />
                        <th scope="col">{organizations.before}</th>
                        <th scope="col">{organizations.after}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {FIGURES.map((name) => {
                        const { before, after } = organization.simulate;
                        const texts = [before, after].map((each) => figureText(each, name, language, words));
                        return (
                          <tr key={name} className={texts[0] === texts[1] ? undefined : styles['differs']}>
                            <th scope="row">{organizations.figureNames[name]}</th>
                            <td>{texts[0]}</td>
                            <td>{texts[1]}</td>
                          </tr>
                        );
                      })}
                    </tbody>
                  </table>
                  <p>{organizations.chainsChanged(organization.simulate.chainsChanged)}</p>
                  <Told
                    title={organizations.refused}
                    texts={organization.simulate.refused.map(({ reason }) => reason)}
                  />
                  <Told
                    title={organizations.gained}
                    texts={organization.simulate.findingsGained.map(({ message }) => message)}
                  />
                  <Told
                    title={organizations.lost}
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

function Told({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </>
  );
}
