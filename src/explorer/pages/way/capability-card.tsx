import { memo } from 'react';
import type { CapabilityPartsFragment } from '../../graphql/graphql.ts';
import { LevelBar } from '../../parts/level-bar.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { ThingLink } from '../../parts/thing-link.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { evidenceOf, needOf, StatementPassages } from './brief-passages.tsx';
import styles from './capability-card.module.css';

/** A skill to build: how it looks now and then, what would show it, and what to do for it. */
export const CapabilityCard = memo(function CapabilityCard({
  capability,
}: {
  readonly capability: CapabilityPartsFragment;
}) {
  const { way } = useWords();
  const { skill, now, then, evidence, action, inside, notStated, firstNeededAt } = capability;
  return (
    <li className={styles['card']}>
      <div>
        <h3>
          <ThingLink {...skill} />
        </h3>
        <p className={text['soft']}>{way.firstAt(firstNeededAt.title, (capability.have ?? 0) === 0)}</p>
        <LevelBar {...capability} />
      </div>
      <dl className={styles['parts']}>
        {now !== null && (
          <>
            <dt>{way.now}</dt>
            <dd>{now}</dd>
          </>
        )}
        <dt>{way.then}</dt>
        <dd>
          {then}
          <StatementPassages of={[needOf(skill.id)]} about={skill.name} />
        </dd>
        {evidence.map(({ kind, text }) => (
          <div key={`${kind} ${text}`} className={styles['pair']}>
            <dt>{way.evidence[kind]}</dt>
            <dd>
              {text}
              <StatementPassages of={[evidenceOf(text)]} about={text} />
            </dd>
          </div>
        ))}
        {action !== null && (
          <>
            <dt>{way.action}</dt>
            <dd>
              {action.title}
              {action.steps.length > 0 && (
                <ul className={styles['steps']}>
                  {action.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              )}
              <StatementPassages of={[action.id]} about={action.title} />
            </dd>
          </>
        )}
        {inside.length > 0 && (
          <>
            <dt>{way.inside}</dt>
            <dd>{inside.map((each) => each.skill.name).join(', ')}</dd>
          </>
        )}
        {notStated !== null && (
          <>
            <dt>{way.open}</dt>
            <dd className={text['soft']}>
              <ServerText>{notStated}</ServerText>
            </dd>
          </>
        )}
      </dl>
    </li>
  );
});
