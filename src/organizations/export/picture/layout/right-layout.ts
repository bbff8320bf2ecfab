import { type ExportedOrganization, selectionOf } from '../../exported-organization.ts';
import { type ChartLayout, type PlacedBox, SIDE_GAP } from './chart-layout.ts';

const BOX_WIDTH = 236;
/** For a title on two lines, and a line below it. */
const BOX_HEIGHT = 48;
const ROW_HEIGHT = BOX_HEIGHT + 8;

/** Places the boxes of a chart from left to right: a column a level, a row for each that has nobody to its right. */
export function layOutRight(organization: ExportedOrganization): ChartLayout {
  const { forest, positions } = organization;
  const selected = selectionOf(organization);
  const isTop = (position: number) => selected[forest.manager[position]!] !== 1;
  const top = positions.reduce((least, position) => Math.min(least, forest.depth[position]!), Infinity);
  /** By position: of the first and the last of its reports, so that it stands in the middle of them. */
  const first = new Map<number, number>();
  const rows = new Map<number, number>();

  let used = 0;
  let columns = 0;
  // Reports before their managers: those below a position stand behind it in the order of the forest.
  for (const position of positions.toReversed()) {
    const below = first.get(position);
    if (below === undefined) used += 1;
    const row = below === undefined ? -used : (below + rows.get(position)!) / 2;
    rows.set(position, row);
    if (isTop(position)) continue;
    const manager = forest.manager[position]!;
    if (!first.has(manager)) first.set(manager, row);
    rows.set(manager, row);
  }
  const boxes = positions.map((position): PlacedBox => {
    const column = forest.depth[position]! - top;
    columns = Math.max(columns, column + 1);
    return {
      position,
      left: column * (BOX_WIDTH + SIDE_GAP),
      top: Math.round((used + rows.get(position)!) * ROW_HEIGHT),
      width: BOX_WIDTH,
      height: BOX_HEIGHT,
      joint: isTop(position) ? 'top' : 'side',
    };
  });
  return {
    boxes,
    width: Math.max(0, columns * (BOX_WIDTH + SIDE_GAP) - SIDE_GAP),
    height: Math.max(0, used * ROW_HEIGHT - (ROW_HEIGHT - BOX_HEIGHT)),
  };
}
