import { memo, type ReactNode, useState } from 'react';
import { useAnswer } from '../../client/use-answer.ts';
import {
  type CitedShiftFragment,
  DirectShiftsDocument,
  type DirectShiftsQueryVariables,
  type ShiftPartsFragment,
  WayShiftsDocument,
  type WayShiftsQueryVariables,
} from '../../graphql/graphql.ts';
import { Answer } from '../../parts/answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Passages } from '../../parts/passages/passages.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words-provider.tsx';
import { StatementPassages } from './brief-passages.tsx';
import styles from './brief-view.module.css';

/** What changes in the job: now, and then. Of the shifts of a brief it is known with the brief where they stand. */
const Shifts = memo(function Shifts({
  of,
}: {
  readonly of: readonly (ShiftPartsFragment & Partial<CitedShiftFragment>)[];
}) {
  return (
    <ul className={styles['shifts']}>
      {of.map(({ id, topic, from, to, detail, citations }) => (
        <li key={id}>
          <h3>{topic}</h3>
          <p className={styles['from']}>{from}</p>
          <p className={styles['to']}>
            <span aria-hidden="true">→ </span>
            {to}
          </p>
          {detail !== null && <p className={styles['soft']}>{detail}</p>}
          {citations === undefined ? (
            <StatementPassages of={[id]} about={topic} />
          ) : (
            <Passages of={citations} about={topic} />
          )}
        </li>
      ))}
    </ul>
  );
});

interface ShiftsSectionProps {
  /** The few that bear most on the skills of the way. */
  readonly few: readonly ShiftPartsFragment[];
  readonly count: number;
  /** All of them, which are asked for when somebody wants them. */
  readonly all: ReactNode;
}

export function ShiftsSection({ few, count, all }: ShiftsSectionProps) {
  const { way } = useWords();
  const [areAllWanted, setAllWanted] = useState(false);
  const shown = areAllWanted ? count : few.length;
  return (
    <Section title={way.shifts} lead={count > 0 ? way.shiftsLead(shown, count) : way.noShifts}>
      {areAllWanted ? all : <Shifts of={few} />}
      {shown < count && <Button onClick={() => setAllWanted(true)}>{way.allShifts(count)}</Button>}
    </Section>
  );
}

/** All that the steps of a way change, step by step. */
export function ShiftsOfWay(variables: WayShiftsQueryVariables) {
  const answered = useAnswer(WayShiftsDocument, variables);
  return (
    <Answer of={answered}>
      {({ transitionPaths }) =>
        transitionPaths?.paths[0]?.steps.map(({ index, from, to, transition }) => (
          <section key={index} aria-label={`${from.title} → ${to.title}`}>
            <p className={styles['step']}>
              {from.title} → {to.title}
            </p>
            <Shifts of={transition?.shifts ?? []} />
          </section>
        ))
      }
    </Answer>
  );
}

/** All that the transitions between two roles change. */
export function ShiftsBetween(variables: DirectShiftsQueryVariables) {
  const answered = useAnswer(DirectShiftsDocument, variables);
  return (
    <Answer of={answered}>
      {({ transitions }) => <Shifts of={transitions?.flatMap(({ shifts }) => shifts) ?? []} />}
    </Answer>
  );
}
