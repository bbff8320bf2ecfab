import type { BriefPartsFragment } from '../../graphql/graphql.ts';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import styles from './brief-view.module.css';
import { CapabilityCard } from './capability-card.tsx';
import { Checklist } from './checklist.tsx';
import type { RatingState } from './ratings.ts';
import { WeekPicture } from './week-picture.tsx';

interface BriefViewProps {
  readonly brief: BriefPartsFragment;
  readonly state: RatingState;
  /** Whether an answer to the last rating is on its way. */
  readonly isFollowing: boolean;
}

/** The whole brief: what changes, what to build, what to let go of, the week, signs, pitfalls, and what nobody tells. */
export function BriefView({ brief, state, isFollowing }: BriefViewProps) {
  const { way } = useWords();
  const { letGo } = brief;
  return (
    <>
      {brief.noCounsel !== null && <p className={styles['note']}>{brief.noCounsel}</p>}
      <Section
        title={way.shifts}
        lead={brief.shifts.length > 0 ? way.shiftsLead(brief.shifts.length, brief.shiftCount) : way.noShifts}
      >
        <ul className={styles['shifts']}>
          {brief.shifts.map(({ id, topic, from, to, detail, citations }) => (
            <li key={id}>
              <h3>{topic}</h3>
              <p className={styles['from']}>{from}</p>
              <p className={styles['to']}>
                <span aria-hidden="true">→ </span>
                {to}
              </p>
              {detail !== null && <p className={styles['soft']}>{detail}</p>}
              <Passages of={citations} about={topic} />
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={way.capabilities}
        lead={way.capabilitiesLead(brief.skillsNeededCount, brief.unknownCount)}
      >
        <ol className={styles['capabilities']}>
          {brief.capabilities.map((capability) => (
            <CapabilityCard key={capability.skill.id} capability={capability} />
          ))}
        </ol>
      </Section>
      <Checklist brief={brief} state={state} isFollowing={isFollowing} />
      <WeekPicture week={brief.week} count={brief.weekCount} />
      <Section
        title={way.letGo}
        lead={letGo.relyLess.length + letGo.handOver.length === 0 ? way.noLetGo : way.letGoLead}
      >
        <ul className={styles['list']}>
          {letGo.relyLess.map(({ skill, have, need, citations }) => (
            <li key={skill.id}>
              {way.relyLess(skill.name, have, need)}
              <Passages of={citations} about={skill.name} />
            </li>
          ))}
          {letGo.handOver.map(({ id, responsibility, citations }) => (
            <li key={id}>
              {way.handOver(responsibility.title)}
              <Passages of={citations} about={responsibility.title} />
            </li>
          ))}
        </ul>
      </Section>
      <div className={styles['two']}>
        <Section title={way.signs} lead={brief.readiness.length === 0 ? way.noSigns : way.signsLead}>
          <ul className={styles['list']}>
            {brief.readiness.map(({ advice, standing, to }) => (
              <li key={`${advice.id} ${to.id}`}>
                {advice.title}
                {standing !== null && (
                  <span className={styles['soft']}>
                    {' '}
                    {way.there(Math.round(standing.low * 100), Math.round(standing.high * 100))}
                  </span>
                )}
                <Passages of={advice.citations} about={advice.title} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={way.pitfalls} lead={brief.pitfalls.length === 0 ? way.noPitfalls : undefined}>
          <ul className={styles['list']}>
            {brief.pitfalls.map(({ id, title, instead, citations }) => (
              <li key={id}>
                {title}
                {instead !== null && <p className={styles['soft']}>{way.instead(instead)}</p>}
                <Passages of={citations} about={title} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
