import { memo } from 'react';
import type { WeekHoursFragment, WeekPartFragment } from '../../graphql/graphql.ts';
import { Section } from '../../parts/section.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { StatementPassages } from './brief-passages.tsx';
import styles from './week-picture.module.css';

/** The week before and after: a pair of bars an activity, each from the least to the most hours. */
export const WeekPicture = memo(function WeekPicture({
  week,
  count,
}: {
  readonly week: readonly WeekPartFragment[];
  readonly count: number;
}) {
  const { way } = useWords();
  const most = Math.max(1, ...week.flatMap(({ from, to }) => [mostHours(from), mostHours(to)]));
  return (
    <Section title={way.week} lead={week.length === 0 ? way.noWeek : way.weekLead(week.length, count)}>
      <ul className={styles['week']}>
        {week.map(({ activity, from, to, onlyForum }) => (
          <li key={activity.id}>
            <h3>{activity.title}</h3>
            <Row name={way.now} part={from} most={most} kind="now" />
            <Row name={way.then} part={to} most={most} kind="then" />
            {onlyForum && <p className={text['soft']}>{way.onlyForum}</p>}
            <StatementPassages of={[from?.id ?? [], to?.id ?? []].flat()} about={activity.title} />
          </li>
        ))}
      </ul>
    </Section>
  );
});

interface RowProps {
  readonly name: string;
  readonly part: WeekHoursFragment | null;
  readonly most: number;
  readonly kind: 'now' | 'then';
}

function Row({ name, part, most, kind }: RowProps) {
  const { way } = useWords();
  const hours = part?.hoursPerWeek ?? null;
  const [least, highest] = [hours?.min ?? 0, mostHours(part)];
  return (
    <p className={styles['row']}>
      <span>{name}</span>
      <ShareBar
        of={[
          { share: highest / most, kind, isFaint: true },
          { share: least / most, kind },
        ]}
      />
      <span>{hours?.text ?? part?.when ?? (part === null ? way.notStated : way.noHours)}</span>
    </p>
  );
}

function mostHours(part: WeekHoursFragment | null): number {
  return part?.hoursPerWeek?.max ?? part?.hoursPerWeek?.min ?? 0;
}
