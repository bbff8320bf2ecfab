import { Fragment } from 'react';
import { ThingLink } from '../../parts/thing-link.tsx';
import type { FactPart } from './fact-parts.ts';

/** A fact in a line, with links to what it is about. */
export function FactText({ parts }: { readonly parts: readonly FactPart[] }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? part : <ThingLink id={part.id} name={part.name} />}
    </Fragment>
  ));
}
