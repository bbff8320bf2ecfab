import type { ReactNode } from 'react';

/** A sentence of the server: English whatever the language of the interface, which those who have it read aloud must hear. */
export function ServerText({ children }: { readonly children: ReactNode }) {
  return <span lang="en">{children}</span>;
}
