import type { Words } from '../words/en.ts';
import * as at from './addresses.ts';

interface Place {
  readonly to: string;
  readonly name: (words: Words) => string;
  /** Other pages that belong to it, and those beneath them. */
  readonly with?: readonly string[];
}

/** What the head of every page leads to. */
export const NAVIGATION: readonly Place[] = [
  { to: at.START, name: ({ app }) => app.start },
  { to: at.WAYS, name: ({ app }) => app.ways, with: [at.WAY] },
  { to: at.ROLES, name: ({ app }) => app.roles, with: [at.FRAMEWORKS, at.MAPS, at.STAGES] },
  { to: at.COMPARE, name: ({ app }) => app.compare },
  { to: at.SKILLS, name: ({ app }) => app.skills },
  { to: at.SOURCES, name: ({ app }) => app.sources },
  { to: at.ORGANIZATIONS, name: ({ organizations }) => organizations.title, with: [at.COMPARE_CHARTS] },
];

/** Whether a place is the page that is open, or holds it. */
export function isCurrent(place: Place, path: string): 'page' | true | undefined {
  if (path === place.to) return 'page';
  const isWithin = (of: string) => path === of || path.startsWith(`${of}/`);
  return [place.to, ...(place.with ?? [])].some(isWithin) ? true : undefined;
}
