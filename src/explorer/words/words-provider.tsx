import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

/** The languages of the interface; what the graph says keeps its own. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof LANGUAGES;

const WORDS: Readonly<Record<Language, Words>> = { en, de };
const KEY = 'rolegraph:language';

interface Speaking {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const SpeakingContext = createContext<Speaking>({ language: 'en', speak: () => {} });

export function useWords(): Words {
  return WORDS[useContext(SpeakingContext).language];
}

export function useLanguage(): Speaking {
  return useContext(SpeakingContext);
}

/** The language that a person has chosen, or else the browser's. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = (chosen: Language) => {
    localStorage.setItem(KEY, chosen);
    setLanguage(chosen);
  };
  return <SpeakingContext value={{ language, speak }}>{children}</SpeakingContext>;
}

/** For what is no part of these pages. */
export function firstWords(): Words {
  return WORDS[firstLanguage()];
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2);
  return kept in LANGUAGES ? (kept as Language) : 'en';
}
