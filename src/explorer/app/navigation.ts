import type { Words } from '../words/en.ts';
import { ORGANIZATIONS, START } from './addresses.ts';

/** What the head of every page leads to. */
export const NAVIGATION: readonly { readonly to: string; readonly name: (words: Words) => string }[] = [
  { to: START, name: ({ app }) => app.start },
  { to: ORGANIZATIONS, name: ({ organizations }) => organizations.title },
];
