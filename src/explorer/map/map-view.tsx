import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf } from '../app/addresses.ts';
import { Asking } from '../parts/asking.tsx';
import { Button } from '../parts/button.tsx';
import { isTouch } from '../parts/is-touch.ts';
import { foldText } from '../picture/fold-text.ts';
import { type CanvasHandle, PictureCanvas } from '../picture/picture-canvas.tsx';
import { pictureFrame } from '../picture/picture-frame.ts';
import { PictureSearch } from '../picture/picture-search.tsx';
import styles from '../picture/picture.module.css';
import { ZoomButtons } from '../picture/zoom-buttons.tsx';
import { useWords } from '../words/words-provider.tsx';
import { MapKey } from './map-key.tsx';
import { MapOutline } from './map-outline.tsx';
import { addressOfMap, readMapState, type MapState } from './map-state.ts';
import type { RoleMap } from './role-map.ts';
import { RoleNote } from './role-note.tsx';
import { groupOf, useMapPicture } from './use-map-picture.ts';
import { useMapLayout } from './use-map-layout.ts';
import { walkMap } from './walk-map.ts';

/** As many transitions can be told apart on a map. */
const FEW_LINES = 100;

/** A map with what it is looked at by: search, zoom, all lines or those of one role, a picture or an outline. */
export function MapView({ map, name }: { readonly map: RoleMap; readonly name: string }) {
  const { map: words, picture: shared } = useWords();
  const [path, go] = useLocation();
  const state = readMapState(useSearch());
  const [text, setText] = useState('');
  const picture = useRef<CanvasHandle>(null);
  const help = useId();
  const [frame] = useState(pictureFrame);
  const layout = useMapLayout(map, frame);
  const numbers = useMemo(() => new Map(map.roles.map(({ slug }, number) => [slug, number])), [map]);
  const selected = numbers.get(state.role) ?? -1;
  const found = useMemo(() => {
    const wanted = foldText(text.trim());
    if (wanted === '') return [];
    return map.roles.flatMap(({ title }, number) => (foldText(title).includes(wanted) ? [number] : []));
  }, [map, text]);
  const hasLines = state.hasLines ?? map.from.length <= FEW_LINES;
  const drawn = useMapPicture(map, layout, hasLines, found, selected);

  const change = (changed: Partial<MapState>) =>
    go(addressOfMap(path, { ...state, ...changed }), { replace: true });
  const select = (role: number) => change({ role: map.roles[role]?.slug ?? '' });
  useEffect(() => {
    if (selected !== -1 && layout !== undefined)
      picture.current?.show(selected, groupOf(map, layout, selected));
  }, [selected, layout, state.isOutline]);

  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const chosen = map.roles[selected];
    if (layout !== undefined && /^(Arrow|Home)/.test(key)) {
      const to = selected === -1 || key === 'Home' ? 0 : walkMap(layout, selected, key);
      if (to !== undefined) select(to);
    } else if (key === 'Escape' && selected !== -1) change({ role: '' });
    else if (key === 'Enter' && chosen !== undefined) go(addressOf(chosen.id) ?? path);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['view']}>
      <div className={styles['tools']}>
        <PictureSearch
          label={words.search}
          text={text}
          found={found}
          selected={selected}
          onText={setText}
          onSelect={select}
        />
        <Button aria-pressed={state.isOutline} onClick={() => change({ isOutline: !state.isOutline })}>
          {shared.outline}
        </Button>
        {!state.isOutline && (
          <>
            <Button aria-pressed={hasLines} onClick={() => change({ hasLines: !hasLines })}>
              {words.lines}
            </Button>
            <ZoomButtons picture={picture} />
          </>
        )}
      </div>
      {state.isOutline ? (
        <MapOutline
          map={map}
          found={text.trim() === '' ? undefined : found}
          selected={selected}
          onSelect={select}
        />
      ) : drawn === undefined ? (
        <Asking />
      ) : (
        <>
          <PictureCanvas
            ref={picture}
            sheet={drawn.sheet}
            drawMarks={drawn.drawMarks}
            label={words.pictureOf(name, map.roles.length)}
            description={help}
            nameOf={(role) => map.roles[role]?.title ?? ''}
            onSelect={select}
            onKey={press}
          />
          <p id={help} className={styles['help']}>
            {isTouch() ? words.helpTouch : words.help}
          </p>
          <MapKey map={map} />
        </>
      )}
      <RoleNote map={map} role={selected} onSelect={select} onClose={() => change({ role: '' })} />
    </div>
  );
}
