import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LANGUAGES, type Language, useLanguage, useWords } from '../words/words-provider.tsx';
import { playgroundAddress, START } from './addresses.ts';
import styles from './head.module.css';
import { NAVIGATION } from './navigation.ts';
import { chooseTheme, chosenTheme, type Theme, THEMES } from './theme.ts';

/** The head of every page: where to go, in which colours, in which language. */
export function Head() {
  const words = useWords();
  const { app } = words;
  const [location] = useLocation();
  return (
    <header className={styles['head']}>
      <a className={styles['skip']} href="#content">
        {app.skip}
      </a>
      <Link className={styles['name']} href={START}>
        {app.name}
      </Link>
      <nav aria-label={app.pages} className={styles['pages']}>
        {NAVIGATION.map(({ to, name }) => (
          <Link key={to} href={to} aria-current={location === to ? 'page' : undefined}>
            {name(words)}
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
    <label className={styles['choice']}>
      <span>{app.theme}</span>
      <select value={theme} onChange={({ target }) => choose(target.value as Theme)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {app.themes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function LanguageChoice() {
  const { app } = useWords();
  const { language, speak } = useLanguage();
  return (
    <label className={styles['choice']}>
      <span>{app.language}</span>
      <select value={language} onChange={({ target }) => speak(target.value as Language)}>
        {Object.entries(LANGUAGES).map(([key, name]) => (
          <option key={key} value={key} lang={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
