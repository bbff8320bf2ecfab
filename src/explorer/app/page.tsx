import { type ReactNode, useEffect, useRef } from 'react';
import type { Question } from '../client/use-answer.ts';
import { useWords } from '../words/words-provider.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { playgroundAddress } from './addresses.ts';
import { here } from './here.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** A sentence that tells a stranger what the page is for. */
  readonly lead?: ReactNode;
  /** The question behind the page, which the playground can be opened with. */
  readonly question?: { readonly document: Question<unknown, never>; readonly variables: object };
  /** Beside the title: what can be done with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: one heading, which has the focus when somebody comes from another page. */
export function Page({ title, lead, question, actions, children }: PageProps) {
  const { app } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app]);
  useEffect(() => {
    // When the address is opened, the focus is the browser's.
    if (history.length > 1 && document.activeElement !== document.body) heading.current?.focus();
  }, []);
  return (
    <main id="content" tabIndex={-1} className={styles['page']}>
      {question !== undefined && <SkipLink to="query">{app.toQuery}</SkipLink>}
      <div className={styles['top']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
      {question !== undefined && (
        <p id="query" tabIndex={-1} className={styles['playground']}>
          <a href={playgroundAddress(question.document.toString(), question.variables, here())}>
            {app.openInPlayground}
          </a>
          <span>: {app.openInPlaygroundHint}</span>
        </p>
      )}
    </main>
  );
}
