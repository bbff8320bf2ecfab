import { type SubmitEvent, useId, useState } from 'react';
import { useTokenTaker } from '../client/client-provider.tsx';
import { hasToken } from '../client/token.ts';
import { useWords } from '../words/words-provider.tsx';
import { Button } from './button.tsx';
import styles from './token-form.module.css';

interface TokenFormProps {
  /** What is closed to who has none. */
  readonly needs?: 'read' | 'write';
  /** Whether the token that is there is known, and is not enough. */
  readonly isForbidden?: boolean;
  readonly onTaken?: () => void;
}

/** Asks for a token, and says why: there is none, the one that is there is not taken, or it does not allow this. */
export function TokenForm({ needs = 'read', isForbidden = false, onTaken }: TokenFormProps) {
  const { token: words } = useWords();
  const take = useTokenTaker();
  const [token, setToken] = useState('');
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (token.trim() === '') return;
    take(token.trim());
    setToken('');
    onTaken?.();
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <h2>{words.title[needs]}</h2>
      {hasToken() && <p role="alert">{isForbidden ? words.forbidden : words.wrong}</p>}
      <p>{words.text[needs]}</p>
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
