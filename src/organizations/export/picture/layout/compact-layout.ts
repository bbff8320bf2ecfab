import { neighboursOf } from '../../../chart/forest.ts';
import { type ExportedOrganization, selectionOf } from '../../exported-organization.ts';
import { BUS, type ChartLayout, COLUMN_INDENT, type PlacedBox, type Room, shareOf } from './chart-layout.ts';

const BOX_WIDTH = 236;
/** For a title on two lines, and a line below it. */
const BOX_HEIGHT = 48;
const ROW_GAP = 8;
const COLUMN_GAP = 20;
/** Where reports stand in several columns, the line across needs room above them. */
const BUS_GAP = 2 * BUS;
/** Heights that are tried, each so much larger than the one before. */
const STEP = 1.15;

/** A position with all that is drawn below it, placed in columns from left to right. */
interface Block {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
}

interface Column {
  readonly width: number;
  readonly height: number;
  readonly positions: readonly number[];
}

/**
 * Places the boxes of a chart as densely as an outline: below a manager stand the reports in columns, each with all that
 * is below it, a little further right. How high a column may be is chosen so that the whole fits a room best.
 */
export function layOutCompact(organization: ExportedOrganization, room: Room): ChartLayout {
  const heights = [BOX_HEIGHT];
  const tallest = organization.positions.length * (BOX_HEIGHT + BUS_GAP);
  while (heights.at(-1)! < tallest) heights.push(heights.at(-1)! * STEP);
  const layouts = heights.map((height) => arrange(organization, height));
  const best = layouts.reduce((least, each) => (shareOf(room, each) < shareOf(room, least) ? each : least));
  return place(organization, best);
}

interface Arranged {
  readonly width: number;
  readonly height: number;
  readonly tops: readonly Column[];
  readonly blocks: ReadonlyMap<number, Block>;
}

/** All blocks, in columns that are at most so high where one box is not higher already. */
function arrange(organization: ExportedOrganization, mostHeight: number): Arranged {
  const { forest, positions } = organization;
  const selected = selectionOf(organization);
  const blocks = new Map<number, Block>();
  const top = positions.reduce((least, position) => Math.min(least, forest.depth[position]!), Infinity);
  const roomBelow = (levels: number) => mostHeight - levels * (BOX_HEIGHT + ROW_GAP);

  // Reports before their managers.
  for (const position of positions.toReversed()) {
    const reports = Array.from(neighboursOf(forest.reports, position)).filter((each) => selected[each] === 1);
    const columns = inColumns(reports, blocks, roomBelow(forest.depth[position]! - top + 1));
    const below = sizeOf(columns);
    blocks.set(position, {
      columns,
      width: Math.max(BOX_WIDTH, below.width + (columns.length > 0 ? COLUMN_INDENT : 0)),
      height: BOX_HEIGHT + (columns.length > 0 ? gapAbove(columns) + below.height : 0),
    });
  }
  const tops = inColumns(
    positions.filter((position) => selected[forest.manager[position]!] !== 1),
    blocks,
    mostHeight,
  );
  return { ...sizeOf(tops), tops, blocks };
}

/** One after the other, a new column where one is full. */
function inColumns(
  positions: readonly number[],
  blocks: ReadonlyMap<number, Block>,
  mostHeight: number,
): Column[] {
  const columns: Column[] = [];
  for (const position of positions) {
    const { width, height } = blocks.get(position)!;
    const last = columns.at(-1);
    if (last === undefined || last.height + ROW_GAP + height > mostHeight) {
      columns.push({ width, height, positions: [position] });
    } else {
      columns[columns.length - 1] = {
        width: Math.max(last.width, width),
        height: last.height + ROW_GAP + height,
        positions: [...last.positions, position],
      };
    }
  }
  return columns;
}

function sizeOf(columns: readonly Column[]): Pick<Block, 'width' | 'height'> {
  return {
    width: columns.reduce((sum, { width }) => sum + width + COLUMN_GAP, -COLUMN_GAP),
    height: columns.reduce((most, { height }) => Math.max(most, height), 0),
  };
}

function gapAbove(columns: readonly Column[]): number {
  return columns.length > 1 ? BUS_GAP : ROW_GAP;
}

function place(organization: ExportedOrganization, { width, height, tops, blocks }: Arranged): ChartLayout {
  const boxes = new Map<number, PlacedBox>();
  const placeColumns = (columns: readonly Column[], left: number, top: number, joint: 'top' | 'outline') => {
    let x = left;
    for (const column of columns) {
      let y = top;
      for (const position of column.positions) {
        boxes.set(position, { position, left: x, top: y, width: BOX_WIDTH, height: BOX_HEIGHT, joint });
        y += blocks.get(position)!.height + ROW_GAP;
      }
      x += column.width + COLUMN_GAP;
    }
  };
  placeColumns(tops, 0, 0, 'top');
  // Managers before their reports.
  for (const position of organization.positions) {
    const { left, top } = boxes.get(position)!;
    const { columns } = blocks.get(position)!;
    placeColumns(columns, left + COLUMN_INDENT, top + BOX_HEIGHT + gapAbove(columns), 'outline');
  }
  return {
    boxes: organization.positions.map((position) => boxes.get(position)!),
    width: Math.max(0, width),
    height,
  };
}
