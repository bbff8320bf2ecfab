import { Link } from 'wouter';
import { addressOf } from '../app/addresses.ts';

interface ThingLinkProps {
  readonly id: string;
  readonly name: string;
  /** Whether this is its page. */
  readonly isCurrent?: boolean;
}

/** The name of something, as a link where it has a page. */
export function ThingLink({ id, name, isCurrent = false }: ThingLinkProps) {
  const address = addressOf(id);
  if (address === undefined) return name;
  return (
    <Link href={address} aria-current={isCurrent ? 'page' : undefined}>
      {name}
    </Link>
  );
}
