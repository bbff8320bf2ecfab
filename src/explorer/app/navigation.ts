import type { Words } from '../words/en.ts';
import { COMPARE, ORGANIZATIONS, SKILLS, SOURCES, START, WAYS } from './addresses.ts';

/** What the head of every page leads to. */
export const NAVIGATION: readonly { readonly to: string; readonly name: (words: Words) => string }[] = [
  { to: START, name: ({ app }) => app.start },
  { to: WAYS, name: ({ app }) => app.ways },
  { to: COMPARE, name: ({ app }) => app.compare },
  { to: SKILLS, name: ({ app }) => app.skills },
  { to: SOURCES, name: ({ app }) => app.sources },
  { to: ORGANIZATIONS, name: ({ organizations }) => organizations.title },
];
