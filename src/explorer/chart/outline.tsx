import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartData } from './chart-data.ts';
import styles from './chart.module.css';
import type { LaidOut } from './use-chart.ts';

const ROW = 32;
const BEYOND = 12;

interface OutlineProps {
  readonly data: ChartData;
  readonly laidOut: LaidOut;
  readonly selected: number;
  readonly label: string;
  readonly onSelect: (post: number) => void;
  readonly onFold: (post: number, isFolded: boolean) => void;
}

/** The same tree in words, of which only the rows that are seen are there. */
export function Outline({ data, laidOut, selected, label, onSelect, onFold }: OutlineProps) {
  const { tree, layout, collapsed } = laidOut;
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const rows = useMemo(
    () => Array.from(tree.order).filter((post) => layout.shown[post] === 1),
    [tree, layout],
  );
  const place = Math.max(0, rows.indexOf(selected));
  const height = 480;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    if (place * ROW < element.scrollTop) element.scrollTop = place * ROW;
    else if ((place + 1) * ROW > element.scrollTop + element.clientHeight) {
      element.scrollTop = (place + 1) * ROW - element.clientHeight;
    }
  }, [place]);
  const press = (event: KeyboardEvent) => {
    const post = rows[place] ?? 0;
    const isFolder = (tree.reports[post]?.length ?? 0) > 0;
    const isOpen = collapsed[post] !== 1;
    const to = {
      ArrowDown: rows[place + 1],
      ArrowUp: rows[place - 1],
      Home: rows[0],
      End: rows.at(-1),
      ArrowRight: isFolder && isOpen ? tree.reports[post]?.[0] : undefined,
      ArrowLeft: isFolder && isOpen ? undefined : tree.manager[post],
    }[event.key];
    if (event.key === 'ArrowRight' && isFolder && !isOpen) onFold(post, false);
    else if (event.key === 'ArrowLeft' && isFolder && isOpen) onFold(post, true);
    else if (to !== undefined && to !== -1) onSelect(to);
    else if (!['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
  };
  const first = Math.max(0, Math.floor(top / ROW) - BEYOND);
  const last = Math.min(rows.length, Math.ceil((top + height) / ROW) + BEYOND);
  // The one that is selected is always there: a screen reader follows its id.
  const numbers = Array.from({ length: last - first }, (_, index) => first + index);
  const there = place >= first && place < last ? numbers : [...numbers, place];
  return (
    <div
      ref={frame}
      className={styles['outline']}
      role="tree"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={rows.length > 0 ? `post-${rows[place] ?? 0}` : undefined}
      onKeyDown={press}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: rows.length * ROW, position: 'relative' }}>
        {there.map((number) => {
          const post = rows[number] ?? 0;
          const above = tree.manager[post] ?? -1;
          const beside = above === -1 ? tree.roots : (tree.reports[above] ?? []);
          const count = tree.reports[post]?.length ?? 0;
          return (
            <div
              key={post}
              id={`post-${post}`}
              role="treeitem"
              className={styles['row']}
              aria-level={(tree.depth[post] ?? 0) + 1}
              aria-setsize={beside.length}
              aria-posinset={beside.indexOf(post) + 1}
              aria-selected={post === (rows[place] ?? 0)}
              aria-expanded={count === 0 ? undefined : collapsed[post] !== 1}
              style={{ top: number * ROW, paddingInlineStart: 8 + 20 * (tree.depth[post] ?? 0) }}
              onClick={() => onSelect(post)}
              onDoubleClick={() => onFold(post, collapsed[post] !== 1)}
            >
              <span aria-hidden="true" className={styles['fold']}>
                {count === 0 ? '' : collapsed[post] === 1 ? '▸' : '▾'}
              </span>
              {data.titles[post] || '-'} <small>{data.units[post] ?? data.keys[post]}</small>
            </div>
          );
        })}
      </div>
    </div>
  );
}
