import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { addressOf } from '../../app/addresses.ts';
import type { RoleNameFragment, WayTakenFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../words/words-provider.tsx';
import { FittedText } from '../../picture/fitted-text.ts';
import { BOX, layOut, type MapTransition, TIP } from './map-layout.ts';
import styles from './way-map.module.css';

interface WayMapProps {
  readonly from: RoleNameFragment;
  readonly to: RoleNameFragment;
  readonly paths: readonly WayTakenFragment[];
  /** Transitions that are drawn beside those of the paths. */
  readonly others: readonly MapTransition[];
  /** What stands beneath the legend. */
  readonly children: ReactNode;
}

const titles = new FittedText();
/** Of a title; what is cut in the first may be whole in the next. */
const LETTERS = [14, 13, 12];
const PADDING = 9;

/** A title as lines of a box, measured in the boldest letters that it may have. */
function titleIn(ink: CanvasRenderingContext2D | null, title: string) {
  if (ink === null) return { lines: [title], letters: 14 };
  const { fontFamily } = getComputedStyle(document.body);
  return titles.fitTwoIn(
    ink,
    title,
    BOX.width - 2 * PADDING,
    LETTERS,
    (letters) => `600 ${letters}px ${fontFamily}`,
  );
}

/** How a transition of a way of that rank is drawn; null: of none. */
function kindOf(rank: number | null): 'best' | 'other' | 'none' {
  if (rank === null) return 'none';
  return rank === 1 ? 'best' : 'other';
}

/** The roles on their rungs, with the ways between them. What it shows stands in words beneath it as well. */
export function WayMap({ from, to, paths, others, children }: WayMapProps) {
  const { ways } = useWords();
  const [ink] = useState(() => document.createElement('canvas').getContext('2d'));
  const { width, height, roles, lines, rungs, skipped } = layOut([from, to], paths, others);
  // Of what is drawn, and of nothing else.
  const kinds = new Set(lines.map(({ rank }) => kindOf(rank)));
  const legend = [
    ...(['best', 'other', 'none'] as const).filter((kind) => kinds.has(kind)),
    'rungs' as const,
    ...(rungs.some(({ rung }) => rung === null) ? (['noRung'] as const) : []),
  ];
  const onWay = new Set(paths.flatMap((path) => path.roles.map(({ id }) => id)));
  return (
    <div className={styles['frame']}>
      <div className={styles['picture']}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="group"
          aria-label={ways.map}
        >
          <defs>
            {['best', 'other', 'none'].map((kind) => (
              <marker
                key={kind}
                id={`to-${kind}`}
                viewBox="0 0 8 8"
                refX="0"
                refY="4"
                markerWidth={TIP}
                markerHeight={TIP}
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0 8 4 0 8z" className={styles[`tip-${kind}`]} />
              </marker>
            ))}
          </defs>
          {rungs.map(({ rung, y }) => (
            <g key={rung} className={styles['rung']}>
              <line x1="0" x2={width} y1={y} y2={y} />
              <text x="2" y={y - 6}>
                {rung ?? '–'}
                <title>{rung === null ? ways.noRung : ways.rung(rung)}</title>
              </text>
            </g>
          ))}
          {skipped.map(({ lowest, highest, y }) => (
            <text key={lowest} x="2" y={y - 6} className={styles['skipped']}>
              {lowest === highest ? lowest : `${lowest}–${highest}`}
              <title>{ways.noRoleOn}</title>
            </text>
          ))}
          {lines.map(({ id, d, rank, title }) => {
            const kind = kindOf(rank);
            return (
              <path key={id} d={d} className={styles[kind]} markerEnd={`url(#to-${kind})`}>
                <title>{rank === null ? title : `${title}: ${ways.wayNumber(rank)}`}</title>
              </path>
            );
          })}
          {roles.map(({ role, x, y }) => {
            const isEnd = role.id === from.id || role.id === to.id;
            const { lines: titleLines, letters } = titleIn(ink, role.title);
            return (
              <Link key={role.id} href={addressOf(role.id) ?? ''} className={styles['role']}>
                <title>{role.title}</title>
                <rect
                  x={x}
                  y={y}
                  width={BOX.width}
                  height={BOX.height}
                  rx="6"
                  className={styles[isEnd ? 'end' : onWay.has(role.id) ? 'on' : 'off']}
                />
                {titleLines.map((text, index, all) => (
                  <text
                    key={index}
                    x={x + BOX.width / 2}
                    y={y + BOX.height / 2 + 5 + (index - (all.length - 1) / 2) * 16}
                    fontSize={letters}
                    className={styles[isEnd ? 'end-text' : 'text']}
                  >
                    {text}
                  </text>
                ))}
              </Link>
            );
          })}
        </svg>
      </div>
      <div className={styles['beside']}>
        <p className={styles['legend']}>{legend.map((part) => ways.legend[part]).join(' ')}</p>
        {children}
      </div>
    </div>
  );
}
