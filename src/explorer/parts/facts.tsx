import type { ReactNode } from 'react';
import type { PassageFragment } from '../graphql/graphql.ts';
import styles from './facts.module.css';
import { Passages } from './passages/passages.tsx';
import { Section } from './section.tsx';

/** A statement with the passages that it stands on. */
export interface Fact {
  readonly id: string;
  readonly text: ReactNode;
  /** The same in plain words, for those who hear it. */
  readonly name: string;
  readonly more?: string | null | undefined;
  readonly citations: readonly PassageFragment[];
}

export function Facts({ of }: { readonly of: readonly Fact[] }) {
  return (
    <ul className={styles['facts']}>
      {of.map(({ id, text, name, more, citations }) => (
        <li key={id}>
          {text}
          {more !== null && more !== undefined && more !== '' && (
            <span className={styles['more']}>{more}</span>
          )}
          <Passages of={citations} about={name} />
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
