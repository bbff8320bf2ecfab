import type { Language } from '../client/language.ts';

/** What the playground is for. Here and not in `words/`, with each of whose changes the editor would be built again. */
export const HINT: Readonly<Record<Language, string>> = {
  en: 'For those who write programs: a question in GraphQL, and here its answer. Press \u25b6 to ask.',
  de: 'Für alle, die Programme schreiben: eine Frage in GraphQL, und hier die Antwort. \u25b6 stellt sie.',
};
