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

/** More roles than these are folded, but for those on the rung of the selected one. */
const MOST_OPEN = 200;

/** The same map in words: the rungs, highest first, and in each its roles. */
export function MapOutline({ map, found, selected, onSelect }: MapOutlineProps) {
  const { map: words, picture } = useWords();
  /** Rungs that somebody has folded, or unfolded where they are folded at first. */
  const [turned, setTurned] = useState<ReadonlySet<number | null>>(new Set());
  const selectedRung = map.roles[selected]?.seniority;
  const byRung = Map.groupBy(found ?? map.roles.keys(), (role) => map.roles[role]?.seniority ?? null);
  const rungs = [...byRung.keys()].sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity));
  const turn = (rung: number | null) => {
    const next = new Set(turned);
    if (!next.delete(rung)) next.add(rung);
    setTurned(next);
  };
  return (
    <div className={styles['outline']} role="group" aria-label={picture.outline}>
      {rungs.map((rung) => {
        const roles = byRung.get(rung) ?? [];
        const isOpenAtFirst = map.roles.length <= MOST_OPEN || rung === selectedRung;
        const isOpen = found !== undefined || isOpenAtFirst !== turned.has(rung);
        return (
          <details
            key={rung}
            open={isOpen}
            onToggle={({ currentTarget: { open } }) => open !== isOpen && turn(rung)}
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
