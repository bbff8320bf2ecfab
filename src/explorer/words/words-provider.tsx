import { type ReactNode, createContext, useContext, useEffect, useState } from 'react';
import { firstLanguage, keepLanguage, type Language } from '../client/language.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, de };

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
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return <SpeakingContext value={{ language, speak }}>{children}</SpeakingContext>;
}
