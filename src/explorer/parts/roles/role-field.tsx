import { type KeyboardEvent, useId, useState } from 'react';
import type { RoleNameFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../words/words-provider.tsx';
import styles from './role-field.module.css';
import { useRoleSuggestions } from './use-role-suggestions.ts';

interface RoleFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** A role was taken from the list. */
  readonly onRole: (role: RoleNameFragment) => void;
}

/** Takes a job title in anybody's words and offers the roles that it may mean: a combobox by the ARIA pattern. */
export function RoleField({ label, text, onText, onRole }: RoleFieldProps) {
  const { field, start } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { suggestions, isAsking } = useRoleSuggestions(isOpen ? text : '');
  const isListShown = isOpen && suggestions.length > 0;
  const take = (role: RoleNameFragment) => {
    onText(role.title);
    onRole(role);
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + suggestions.length) % Math.max(1, suggestions.length));
    }
    const chosen = suggestions[active === -1 ? 0 : active];
    // The first is taken where none was chosen, so that a title and Enter are enough.
    if (event.key === 'Enter' && isListShown && chosen !== undefined) {
      event.preventDefault();
      take(chosen.role);
    }
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={start.placeholder}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isListShown}
        className={styles['list']}
      >
        {suggestions.map(({ role, reason }, index) => (
          <li
            key={role.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles['option']}
            // Before the field loses the focus.
            onMouseDown={(event) => {
              event.preventDefault();
              take(role);
            }}
          >
            {role.title}
            {reason !== undefined && <span>{reason}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className={styles[suggestions.length === 0 ? 'status' : 'heard']}>
        {isOpen &&
          !isAsking &&
          text.trim() !== '' &&
          (suggestions.length === 0 ? field.none : field.found(suggestions.length))}
      </p>
    </div>
  );
}
