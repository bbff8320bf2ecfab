import styles from '../picture/picture.module.css';
import { useWords } from '../words/words-provider.tsx';
import type { RoleMap } from './role-map.ts';
import { TRACKS } from './tracks.ts';

/** What the colours and the lines of a map stand for. */
export function MapKey({ map }: { readonly map: RoleMap }) {
  const { map: words } = useWords();
  return (
    <ul className={styles['key']} aria-label={words.key}>
      {TRACKS.map((track, index) => {
        const count = map.roles.filter((role) => role.track === track).length;
        return count === 0 ? null : (
          <li key={track}>
            <span className={styles['swatch']} style={{ background: `var(--chart-${index})` }} />
            {track === null ? words.noTrack : words.tracks[track]} ({count})
          </li>
        );
      })}
      <li>{words.lineKey}</li>
    </ul>
  );
}
