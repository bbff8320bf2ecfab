import type { MouseEvent, ReactNode } from 'react';
import styles from './skip-link.module.css';

interface SkipLinkProps {
  /** The id of what it leads to, which can have the focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/** For who goes from link to link by keys, and seen by nobody else: leads past what stands between. */
export function SkipLink({ to, children }: SkipLinkProps) {
  const skip = (event: MouseEvent) => {
    // What an address says behind its "#" stays.
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a className={styles['skip']} href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}
