import { Fragment } from 'react';
import { ThingLink } from './thing-link.tsx';

interface ThingLinksProps {
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly between: string;
  /** The id of the one whose page this is. */
  readonly current?: string | undefined;
}

/** Several things in a row, each a link where it has a page. */
export function ThingLinks({ of, between, current }: ThingLinksProps) {
  return of.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && between}
      <ThingLink id={id} name={name} isCurrent={id === current} />
    </Fragment>
  ));
}
