import { type SubmitEvent, useId, useState } from 'react';
import { useTokenTaker } from '../client/client-provider.tsx';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import styles from './token-form.module.css';

/** Asks for a token where reading is closed. */
export function TokenForm() {
  const { token: words } = useWords();
  const take = useTokenTaker();
  const [token, setToken] = useState('');
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim() !== '') take(token.trim());
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <label htmlFor={id}>{words.label}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={token}
        onChange={({ target }) => setToken(target.value)}
      />
      <Button kind="main" type="submit">
        {words.use}
      </Button>
    </form>
  );
}
