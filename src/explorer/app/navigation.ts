import type { Words } from '../words/en.ts';
import { COMPARE, COMPARE_CHARTS, ORGANIZATIONS, SKILLS, SOURCES, START, WAY, WAYS } from './addresses.ts';

interface Place {
  readonly to: string;
  readonly name: (words: Words) => string;
  /** Pages that belong to it, besides those beneath it. */
  readonly with?: string;
}

/** What the head of every page leads to. */
export const NAVIGATION: readonly Place[] = [
  { to: START, name: ({ app }) => app.start },
  { to: WAYS, name: ({ app }) => app.ways, with: WAY },
  { to: COMPARE, name: ({ app }) => app.compare },
  { to: SKILLS, name: ({ app }) => app.skills },
  { to: SOURCES, name: ({ app }) => app.sources },
  { to: ORGANIZATIONS, name: ({ organizations }) => organizations.title, with: COMPARE_CHARTS },
];

/** Whether a place is the page that is open, or holds it. */
export function isCurrent(place: Place, path: string): 'page' | true | undefined {
  if (path === place.to) return 'page';
  return path === place.with || path.startsWith(`${place.to}/`) ? true : undefined;
}
