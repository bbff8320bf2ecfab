import type { ReactNode } from 'react';
import { useKept } from '../../client/keep-same.ts';
import type { BriefPartsFragment } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ServerText } from '../../parts/server-text.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { lessOf, StatementPassages } from './brief-passages.tsx';
import styles from './brief-view.module.css';
import { CapabilityCard } from './capability-card.tsx';
import { Checklist } from './checklist.tsx';
import { CriteriaLines } from './criteria-lines.tsx';
import type { RatingState } from './ratings.ts';
import { ShiftsSection } from './shifts.tsx';
import { WeekPicture } from './week-picture.tsx';

interface BriefViewProps {
  readonly brief: BriefPartsFragment;
  /** The same without ratings. */
  readonly unrated: BriefPartsFragment;
  readonly state: RatingState;
  /** Whether an answer to the last rating is on its way. */
  readonly isFollowing: boolean;
  /** All that changes, which is asked for where the brief leaves some of it out. */
  readonly allShifts: ReactNode;
}

/** The whole brief: what changes, what to build, what to let go of, the week, signs, pitfalls, and what nobody tells. */
export function BriefView({ brief: answered, unrated, state, isFollowing, allShifts }: BriefViewProps) {
  const { way } = useWords();
  // A rating changes a few of its parts, and those alone are rendered.
  const brief = useKept(answered);
  const { letGo } = brief;
  return (
    <>
      {brief.noCounsel !== null && (
        <p className={styles['note']}>
          <ServerText>{brief.noCounsel}</ServerText>
        </p>
      )}
      <ShiftsSection few={brief.shifts} count={brief.shiftCount} all={allShifts} />
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
      <CriteriaLines criteria={brief.criteria} />
      <Checklist brief={brief} unrated={unrated} state={state} isFollowing={isFollowing} />
      <WeekPicture week={brief.week} count={brief.weekCount} />
      <Section
        title={way.letGo}
        lead={letGo.relyLess.length + letGo.handOver.length === 0 ? way.noLetGo : way.letGoLead}
      >
        <ul className={styles['list']}>
          {letGo.relyLess.map(({ skill, have, need }) => (
            <li key={skill.id}>
              {way.relyLess(skill.name, have, need)}
              <StatementPassages of={[lessOf(skill.id)]} about={skill.name} />
            </li>
          ))}
          {letGo.handOver.map(({ id, responsibility }) => (
            <li key={id}>
              {way.handOver(responsibility.title)}
              <StatementPassages of={[id]} about={responsibility.title} />
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
                <StatementPassages of={[advice.id]} about={advice.title} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={way.pitfalls} lead={brief.pitfalls.length === 0 ? way.noPitfalls : undefined}>
          <ul className={styles['list']}>
            {brief.pitfalls.map(({ id, title, instead }) => (
              <li key={id}>
                {title}
                {instead !== null && <p className={styles['soft']}>{way.instead(instead)}</p>}
                <StatementPassages of={[id]} about={title} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}
