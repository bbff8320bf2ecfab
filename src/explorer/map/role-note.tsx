import { Link } from 'wouter';
import { addressOf, withSearch, WAYS } from '../app/addresses.ts';
import { Button } from '../parts/button.tsx';
import styles from '../picture/picture.module.css';
import { useWords } from '../words/words-provider.tsx';
import mapStyles from './map.module.css';
import type { RoleMap } from './role-map.ts';

interface RoleNoteProps {
  readonly map: RoleMap;
  readonly role: number;
  readonly onSelect: (role: number) => void;
  readonly onClose: () => void;
}

/** The chosen role in words, told to screen readers whenever it is another one: where it leads, and who leads to it. */
export function RoleNote({ map, role, onSelect, onClose }: RoleNoteProps) {
  const { map: words, ways } = useWords();
  const known = map.roles[role];
  if (known === undefined) {
    return (
      <div className={styles['note']}>
        <p role="status">{words.nobody}</p>
      </div>
    );
  }
  const { id, slug, title, seniority, track } = known;
  const out = map.out[role] ?? [];
  const into = map.into[role] ?? [];
  const list = (name: string, transitions: readonly number[], ends: Int32Array) =>
    transitions.length > 0 && (
      <div>
        <h2 className={mapStyles['heading']}>{name}</h2>
        <ul className={mapStyles['roles']}>
          {transitions.map((each) => {
            const end = ends[each] ?? role;
            const kind = map.kinds[each];
            return (
              <li key={each}>
                <Button kind="quiet" onClick={() => onSelect(end)}>
                  {map.roles[end]?.title}
                </Button>{' '}
                {kind !== undefined && <small>({ways.kinds[kind]})</small>}
              </li>
            );
          })}
        </ul>
      </div>
    );
  return (
    <div className={styles['note']}>
      <p role="status">
        <strong>{title}</strong>, {seniority === null ? ways.noRung : ways.rung(seniority)}
        {track === null ? '' : `, ${words.tracks[track]}`}. {words.ties(out.length, into.length)}
      </p>
      <p className={styles['deeds']}>
        <Link href={addressOf(id) ?? ''}>{words.openRole}</Link>
        <Link href={withSearch(WAYS, { from: slug })}>{words.waysFrom}</Link>
        <Link href={withSearch(WAYS, { to: slug })}>{words.waysTo}</Link>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </p>
      <div className={mapStyles['ties']}>
        {list(words.leadsTo, out, map.to)}
        {list(words.comesFrom, into, map.from)}
      </div>
    </div>
  );
}
