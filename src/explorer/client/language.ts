/** The languages of the interface; what the graph says keeps its own. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = 'rolegraph:language';

/** The language that a person has chosen, or else the browser's. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2);
  return kept in LANGUAGES ? (kept as Language) : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
