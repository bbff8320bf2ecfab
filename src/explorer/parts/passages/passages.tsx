import { type ReactNode, useEffect, useRef } from 'react';
import type { PassageFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../words/words-provider.tsx';
import { ThingLink } from '../thing-link.tsx';
import styles from './passages.module.css';

interface PassagesProps {
  readonly of: readonly PassageFragment[];
  /** The statement. */
  readonly about: string;
  /** Why they count for more or less than others. */
  readonly note?: ReactNode;
  readonly isOpen?: boolean;
  /** Whether the page is of the source itself. */
  readonly isWithin?: boolean;
}

/** The passages that a statement stands on, folded until somebody asks. */
export function Passages({ of, about, note: why, isOpen = false, isWithin = false }: PassagesProps) {
  const { passages } = useWords();
  const summary = useRef<HTMLElement>(null);
  // It has taken the place of the button that asked for it.
  useEffect(() => {
    if (isOpen) summary.current?.focus();
  }, []);
  if (of.length === 0) return null;
  const title = (isWithin ? passages.within : passages.title)(of.length);
  return (
    <details className={styles['passages']} open={isOpen}>
      <summary ref={summary} aria-label={`${title}: ${about}`}>
        {title}
      </summary>
      <ul>
        {of.map(({ source, locator, note, basis, confidence }) => (
          <li key={`${source.id} ${locator}`}>
            <ThingLink id={source.id} name={source.title} />
            {source.publishedOn !== null && ` (${source.publishedOn})`}: {locator}
            <span className={styles['how']}>
              {passages.basis[basis]}
              {confidence !== null && `, ${passages.confidence(Math.round(confidence * 100))}`}
            </span>
            {note !== null && <span className={styles['how']}>{note}</span>}
          </li>
        ))}
        {why !== undefined && <li>{why}</li>}
      </ul>
    </details>
  );
}
