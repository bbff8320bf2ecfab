import { type SubmitEvent, useId, useState } from 'react';
import text from '../../style/text.module.css';
import { useWords } from '../../words/words-provider.tsx';
import { Button } from '../button.tsx';
import { RoleField } from './role-field.tsx';
import styles from './two-roles.module.css';

/** What stands in a field, and the role that was taken for it; empty: none was. */
interface End {
  readonly text: string;
  readonly ref: string;
}

interface TwoRolesProps {
  readonly from?: End;
  readonly to?: End;
  /** Both are named: by slugs, or in words that the server understands or asks back. */
  readonly show: (from: string, to: string) => void;
}

const NOTHING: End = { text: '', ref: '' };

/** Takes where somebody is and where they want to be. */
export function TwoRoles({ from: firstFrom = NOTHING, to: firstTo = NOTHING, show }: TwoRolesProps) {
  const { start } = useWords();
  const id = useId();
  const [from, setFrom] = useState(firstFrom);
  const [to, setTo] = useState(firstTo);
  const isReady = from.text.trim() !== '' && to.text.trim() !== '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isReady) show(from.ref || from.text.trim(), to.ref || to.text.trim());
  };
  return (
    <form className={styles['two']} onSubmit={submit}>
      <RoleField
        label={start.from}
        text={from.text}
        onText={(text) => setFrom({ text, ref: '' })}
        onRole={({ title, slug }) => setFrom({ text: title, ref: slug })}
      />
      <RoleField
        label={start.to}
        text={to.text}
        onText={(text) => setTo({ text, ref: '' })}
        onRole={({ title, slug }) => setTo({ text: title, ref: slug })}
      />
      <p className={styles['show']}>
        <Button kind="main" type="submit" disabled={!isReady} aria-describedby={isReady ? undefined : id}>
          {start.show}
        </Button>
        {!isReady && (
          <span id={id} className={text['soft']}>
            {start.needsBoth}
          </span>
        )}
      </p>
    </form>
  );
}
