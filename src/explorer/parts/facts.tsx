import type { ReactNode } from 'react';
import type { PassageFragment } from '../graphql/graphql.ts';
import styles from './facts.module.css';
import { Passages } from './passages/passages.tsx';
import { Section } from './section.tsx';

/** A statement with the passages that it stands on. */
export interface Fact {
  readonly id: string;
  /** What it is of; nothing where that is the same as of the one before. */
  readonly text: ReactNode;
  /** The statement in plain words, for those who hear it. */
  readonly name: string;
  readonly more?: ReactNode;
  /** What belongs to it, point by point. */
  readonly points?: readonly string[];
  readonly citations: readonly PassageFragment[];
}

interface FactsProps {
  readonly of: readonly Fact[];
  /** Whether the page is of the source of all of them. */
  readonly isWithin?: boolean;
}

/** A row a statement: what it is of, and what is said, with the passages. */
export function Facts({ of, isWithin = false }: FactsProps) {
  return (
    <ul className={styles['facts']}>
      {of.map(({ id, text, name, more, points = [], citations }) => (
        <li key={id}>
          <div>{text}</div>
          <div className={styles['said']}>
            {more != null && more !== '' && more !== false && <p className={styles['more']}>{more}</p>}
            {points.length > 0 && (
              <ul className={styles['points']}>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            <Passages of={citations} about={name} isWithin={isWithin} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A section of facts, which is not there where there are none. */
export function FactSection({ title, of }: { readonly title: string; readonly of: readonly Fact[] }) {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <Facts of={of} />
    </Section>
  );
}
