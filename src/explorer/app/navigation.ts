import type { Words } from '../words/en.ts';
import {
  COMPARE,
  COMPARE_CHARTS,
  FRAMEWORKS,
  MAPS,
  ORGANIZATIONS,
  ROLES,
  SKILLS,
  SOURCES,
  STAGES,
  START,
  WAY,
  WAYS,
} from './addresses.ts';

interface Place {
  readonly to: string;
  readonly name: (words: Words) => string;
  /** Other pages that belong to it, and those beneath them. */
  readonly with?: readonly string[];
}

/** What the head of every page leads to. */
export const NAVIGATION: readonly Place[] = [
  { to: START, name: ({ app }) => app.start },
  { to: WAYS, name: ({ app }) => app.ways, with: [WAY] },
  { to: ROLES, name: ({ app }) => app.roles, with: [FRAMEWORKS, MAPS, STAGES] },
  { to: COMPARE, name: ({ app }) => app.compare },
  { to: SKILLS, name: ({ app }) => app.skills },
  { to: SOURCES, name: ({ app }) => app.sources },
  { to: ORGANIZATIONS, name: ({ organizations }) => organizations.title, with: [COMPARE_CHARTS] },
];

/** Whether a place is the page that is open, or holds it. */
export function isCurrent(place: Place, path: string): 'page' | true | undefined {
  if (path === place.to) return 'page';
  const isWithin = (of: string) => path === of || path.startsWith(`${of}/`);
  return [place.to, ...(place.with ?? [])].some(isWithin) ? true : undefined;
}
