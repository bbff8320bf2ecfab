import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words-provider.tsx';
import styles from './map.module.css';
import type { RoleMap } from './role-map.ts';

interface MapOutlineProps {
  readonly map: RoleMap;
  /** Only these; undefined: all. */
  readonly found: readonly number[] | undefined;
  readonly selected: number;
  readonly onSelect: (role: number) => void;
}

/** The same map in words: the rungs, highest first, and in each that is opened its roles. */
export function MapOutline({ map, found, selected, onSelect }: MapOutlineProps) {
  const { map: words, picture } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<number | null>>(new Set());
  const byRung = Map.groupBy(found ?? map.roles.keys(), (role) => map.roles[role]?.seniority ?? null);
  const rungs = [...byRung.keys()].sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity));
  const turn = (rung: number | null, isOpen: boolean) => {
    const next = new Set(opened);
    if (isOpen) next.add(rung);
    else next.delete(rung);
    setOpened(next);
  };
  return (
    <div className={styles['outline']} role="group" aria-label={picture.outline}>
      {rungs.map((rung) => {
        const roles = byRung.get(rung) ?? [];
        const isOpen = found !== undefined || opened.has(rung);
        return (
          <details
            key={rung}
            open={isOpen}
            onToggle={({ currentTarget: { open } }) => open !== isOpen && turn(rung, open)}
          >
            <summary>
              {words.onRung(rung)} ({words.roles(roles.length)})
            </summary>
            {isOpen && (
              <ul className={styles['roles']}>
                {roles.map((role) => (
                  <li key={role}>
                    <Button kind="quiet" aria-pressed={role === selected} onClick={() => onSelect(role)}>
                      {map.roles[role]?.title}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
          </details>
        );
      })}
    </div>
  );
}
