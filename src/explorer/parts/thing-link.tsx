import { Link } from 'wouter';
import { addressOf } from '../app/addresses.ts';

/** The name of something, as a link where it has a page. */
export function ThingLink({ id, name }: { readonly id: string; readonly name: string }) {
  const address = addressOf(id);
  return address === undefined ? name : <Link href={address}>{name}</Link>;
}
