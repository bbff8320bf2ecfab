import { memo, useMemo, useState } from 'react';
import type { BriefPartsFragment } from '../../graphql/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Section } from '../../parts/section.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { needOf, StatementPassages } from './brief-passages.tsx';
import styles from './checklist.module.css';
import { ExpectedPassages } from './expected-passages.tsx';
import { linkWithRatings, type RatingState } from './ratings.ts';
import { RatingField } from './rating-field.tsx';

interface ChecklistProps {
  readonly brief: BriefPartsFragment;
  /** The brief without ratings, which says what there is to rate: a skill that is rated may leave the other. */
  readonly unrated: BriefPartsFragment;
  readonly state: RatingState;
  readonly isFollowing: boolean;
}

interface RatedSkill {
  readonly skill: { readonly id: string; readonly slug: string; readonly name: string };
  readonly need: number;
  readonly expectation: string;
  /** The role that asks for it; undefined: where it stands is known with the brief. */
  readonly neededAt?: { readonly id: string };
}

/** What no source tells, rated by the person themselves, and what that makes of the whole. */
export function Checklist({ brief, unrated, state, isFollowing }: ChecklistProps) {
  const { way } = useWords();
  const { ratings, rate, forget } = state;
  const groups = useMemo(() => groupsOf(unrated, way.capabilities), [unrated, way.capabilities]);
  const [link, setLink] = useState<string>();
  const { standing } = brief;
  const count = Object.keys(ratings).length;
  return (
    <Section title={way.checklist} lead={way.checklistLead}>
      <div className={styles['standing']} role="status" aria-busy={isFollowing}>
        {standing === null ? (
          <p>{way.unrated}</p>
        ) : (
          <>
            <p>
              <strong>
                {standing.value === null ? way.nothingKnown : way.covered(Math.round(standing.value * 100))}
              </strong>{' '}
              {way.between(
                Math.round(standing.low * 100),
                Math.round(standing.high * 100),
                standing.known,
                standing.unknown,
              )}
            </p>
            <ShareBar
              of={[
                { share: standing.high, kind: 'then', isFaint: true },
                { share: standing.low, kind: 'good' },
              ]}
            />
          </>
        )}
      </div>
      {groups.map(({ title, skills }, index) => (
        <details key={title} open={index === 0} className={styles['group']}>
          <summary>
            {title} ({skills.length})
          </summary>
          <ul className={styles['skills']}>
            {skills.map((rated) => (
              <SkillToRate
                key={rated.skill.slug}
                of={rated}
                level={ratings[rated.skill.slug] ?? null}
                rate={rate}
              />
            ))}
          </ul>
        </details>
      ))}
      {count > 0 && (
        <div className={styles['keep']}>
          <Button onClick={() => setLink(linkWithRatings(ratings))}>{way.makeLink}</Button>
          <Button onClick={forget}>{way.forget(count)}</Button>
          {link !== undefined && (
            <label>
              {way.link}
              <input readOnly value={link} onFocus={({ target }) => target.select()} />
            </label>
          )}
        </div>
      )}
    </Section>
  );
}

interface SkillToRateProps {
  readonly of: RatedSkill;
  readonly level: number | null;
  readonly rate: RatingState['rate'];
}

/** There may be a hundred, and a rating changes one of them. */
const SkillToRate = memo(function SkillToRate({ of, level, rate }: SkillToRateProps) {
  const { skill, need, expectation, neededAt } = of;
  return (
    <li>
      <RatingField
        id={skill.id}
        name={skill.name}
        need={need}
        expectation={expectation}
        level={level}
        passages={
          neededAt === undefined ? (
            <StatementPassages of={[needOf(skill.id)]} about={skill.name} />
          ) : (
            <ExpectedPassages skill={skill.id} role={neededAt.id} about={skill.name} />
          )
        }
        rate={(next) => rate(skill.slug, next)}
      />
    </li>
  );
});

function groupsOf(brief: BriefPartsFragment, first: string): { title: string; skills: RatedSkill[] }[] {
  const known = brief.capabilities.map(({ skill, need, then }) => ({ skill, need, expectation: then }));
  const others = brief.expected.map(({ category, skills }) => ({
    title: category.title,
    skills: skills.flatMap((skill) => [skill, ...skill.inside]),
  }));
  return [{ title: first, skills: known }, ...others].filter(({ skills }) => skills.length > 0);
}
