import { BASE } from '../client/base.ts';

/** The page that is open, beneath the base of the router, with its search. */
export function here(): string {
  return `${location.pathname.slice(BASE.length - 1)}${location.search}`;
}
