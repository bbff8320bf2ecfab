import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { isTouch } from '../parts/is-touch.ts';
import { type CanvasHandle, PictureCanvas } from '../picture/picture-canvas.tsx';
import { PictureSearch } from '../picture/picture-search.tsx';
import styles from '../picture/picture.module.css';
import { ZoomButtons } from '../picture/zoom-buttons.tsx';
import { useWords } from '../words/words-provider.tsx';
import type { ChartData } from './chart-data.ts';
import { ChartKey } from './chart-key.tsx';
import { chainUp } from './chart-tree.ts';
import { coloured, type Colouring, COLOURINGS, type Severity } from './colouring.ts';
import { Outline } from './outline.tsx';
import { PostNote } from './post-note.tsx';
import { searchPosts } from './search-posts.ts';
import type { LaidOut } from './use-chart.ts';
import { useChartPicture } from './use-chart-picture.ts';
import { walk } from './walk.ts';

interface ChartViewProps {
  readonly data: ChartData;
  readonly laidOut: LaidOut;
  readonly findings: ReadonlyMap<string, Severity>;
  /** Whether there are findings beside these. */
  readonly areFindingsCut: boolean;
  readonly selected: number;
  readonly select: (post: number) => void;
  readonly collapse: (posts: Uint8Array) => void;
  readonly onMove: (post: number, to: number) => void;
}

/** The chart with what it is looked at by: search, colours, zoom, a picture or an outline, and moving posts. */
export function ChartView(props: ChartViewProps) {
  const { data, laidOut, findings, areFindingsCut, selected, select, collapse, onMove } = props;
  const { chart, picture: shared } = useWords();
  const { tree, collapsed } = laidOut;
  const [by, setBy] = useState<Colouring>('unit');
  const [text, setText] = useState('');
  const [isOutline, setOutline] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [picked, setPicked] = useState(-1);
  const [target, setTarget] = useState(-1);
  const picture = useRef<CanvasHandle>(null);
  const help = useId();
  const colours = useMemo(
    () => coloured(by, data, tree, findings, areFindingsCut),
    [by, data, tree, findings, areFindingsCut],
  );
  const found = useMemo(() => searchPosts(data, text), [data, text]);
  const { sheet, drawMarks } = useChartPicture({
    data,
    laidOut,
    colour: colours.colour,
    found,
    selected,
    target: target === -1 ? picked : target,
  });
  const fold = (post: number, isFolded: boolean) => {
    const next = collapsed.slice();
    next[post] = isFolded ? 1 : 0;
    collapse(next);
  };
  const seen = laidOut.layout.shown[selected] === 1;
  // What is selected is shown: its managers are unfolded first.
  useEffect(() => {
    if (selected === -1) return;
    if (!seen) {
      const next = collapsed.slice();
      for (const above of chainUp(tree.manager, selected).slice(1)) next[above] = 0;
      collapse(next);
    } else picture.current?.show(selected);
  }, [selected, seen, isOutline]);

  const drop = (post: number, to: number) => {
    setPicked(-1);
    onMove(post, to);
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const to = selected === -1 ? tree.roots[0] : walk(laidOut, selected, key);
    if (/^(Arrow|Home)/.test(key)) {
      if (to !== undefined) select(to);
    } else if (key === 'Escape' && picked !== -1) setPicked(-1);
    else if (key === 'm' && selected !== -1) setPicked(picked === selected ? -1 : selected);
    else if (key === 'Enter' && picked !== -1 && picked !== selected) drop(picked, selected);
    else if ((key === 'Enter' || key === ' ') && selected !== -1) fold(selected, collapsed[selected] !== 1);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['view']}>
      <div className={styles['tools']}>
        <PictureSearch
          label={chart.search}
          text={text}
          found={found}
          selected={selected}
          onText={setText}
          onSelect={select}
        />
        <label>
          {chart.colourBy}{' '}
          <select value={by} onChange={({ target: { value } }) => setBy(value as Colouring)}>
            {COLOURINGS.map((each) => (
              <option key={each} value={each}>
                {chart.colourings[each]}
              </option>
            ))}
          </select>
        </label>
        <Button aria-pressed={isOutline} onClick={() => setOutline(!isOutline)}>
          {shared.outline}
        </Button>
        {!isOutline && (
          <>
            <Button aria-pressed={isMoving} onClick={() => setMoving(!isMoving)}>
              {chart.rearrange}
            </Button>
            <ZoomButtons picture={picture} />
          </>
        )}
      </div>
      {isOutline ? (
        <Outline
          data={data}
          laidOut={laidOut}
          selected={selected}
          label={chart.outlineOf(data.name)}
          onSelect={select}
          onFold={fold}
        />
      ) : (
        <PictureCanvas
          ref={picture}
          sheet={sheet}
          drawMarks={drawMarks}
          label={chart.pictureOf(data.name, data.keys.length)}
          description={help}
          isMoving={isMoving}
          nameOf={(post) => data.titles[post] || (data.keys[post] ?? '')}
          onSelect={select}
          onKey={press}
          onTarget={setTarget}
          onDrop={drop}
        />
      )}
      <p id={help} className={styles['help']}>
        {picked === -1
          ? isMoving
            ? chart.helpMoving
            : isTouch()
              ? chart.helpTouch
              : chart.help
          : chart.helpPicked(data.titles[picked] ?? '')}
      </p>
      <ChartKey
        by={by}
        groups={colours.groups}
        hasVacant={data.vacant.includes(true)}
        hasDotted={data.dotted.length > 0}
      />
      <PostNote
        data={data}
        laidOut={laidOut}
        post={selected}
        onFold={fold}
        onPick={() => setPicked(selected)}
        onDrop={picked !== -1 && picked !== selected ? () => drop(picked, selected) : undefined}
      />
    </div>
  );
}
