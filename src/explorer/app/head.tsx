import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LANGUAGES, type Language } from '../client/language.ts';
import { useLanguage, useWords } from '../words/words-provider.tsx';
import { SkipLink } from '../parts/skip-link.tsx';
import { playgroundAddress, START } from './addresses.ts';
import styles from './head.module.css';
import { isCurrent, NAVIGATION } from './navigation.ts';
import { chooseTheme, chosenTheme, type Theme, THEMES } from './theme.ts';

/** The head of every page: where to go, in which colours, in which language. */
export function Head() {
  const words = useWords();
  const { app } = words;
  const [location] = useLocation();
  return (
    <header className={styles['head']}>
      <SkipLink to="content">{app.skip}</SkipLink>
      <Link className={styles['name']} href={START}>
        {app.name}
      </Link>
      <nav aria-label={app.pages} className={styles['pages']}>
        {NAVIGATION.map((place) => (
          <Link key={place.to} href={place.to} aria-current={isCurrent(place, location)}>
            {place.name(words)}
          </Link>
        ))}
        <a href={playgroundAddress()}>{app.playground}</a>
      </nav>
      <ThemeChoice />
      <LanguageChoice />
    </header>
  );
}

function ThemeChoice() {
  const { app } = useWords();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <select
      aria-label={app.theme}
      className={styles['choice']}
      value={theme}
      onChange={({ target }) => choose(target.value as Theme)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {app.themes[each]}
        </option>
      ))}
    </select>
  );
}

function LanguageChoice() {
  const { app } = useWords();
  const { language, speak } = useLanguage();
  return (
    <select
      aria-label={app.language}
      className={styles['choice']}
      value={language}
      onChange={({ target }) => speak(target.value as Language)}
    >
      {Object.entries(LANGUAGES).map(([key, name]) => (
        <option key={key} value={key} lang={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
