import { hierarchy, tree } from 'd3-hierarchy';
import { neighboursOf } from '../../../chart/forest.ts';
import { type ExportedOrganization, selectionOf } from '../../exported-organization.ts';
import { arrangement, type Slot } from './slots.ts';

/** A position's box: px from the left and the top of the chart. */
export interface PlacedBox {
  readonly position: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** It stands in a column below its manager, joined to it at its left side. */
  readonly isStacked: boolean;
}

export interface ChartLayout {
  /** In the order of the forest. */
  readonly boxes: readonly PlacedBox[];
  /** In px. */
  readonly width: number;
  readonly height: number;
}

export const BOX_HEIGHT = 72;
/** By how much a box in a column begins further right, which leaves room for the line that joins the column. */
export const COLUMN_INDENT = 18;
/** Between a box and those of its reports. */
export const LEVEL_GAP = 54;
const BOX_WIDTH = 196;
const CELL_WIDTH = BOX_WIDTH + 20;
/** Layout goes in steps of this height: a box takes two, the gap below a manager one. */
const STEP_HEIGHT = (BOX_HEIGHT + LEVEL_GAP) / 3;

/** Places the boxes of a chart: reports beside each other below their manager, or stacked where they have no reports. */
export function layOut(organization: ExportedOrganization): ChartLayout {
  const { forest, positions } = organization;
  const selected = selectionOf(organization);
  const reportsOf = (position: number) =>
    Array.from(neighboursOf(forest.reports, position)).filter((report) => selected[report] === 1);
  const tops = positions.filter((position) => selected[forest.manager[position]!] !== 1);

  const root = tree<Slot>()
    .nodeSize([CELL_WIDTH, STEP_HEIGHT])
    .separation(() => 1)(hierarchy(arrangement(tops, positions, reportsOf), ({ children }) => children));
  const nodes = root.descendants();
  const leftmost = nodes.reduce(
    (least, { x, data }) => (data.position === null ? least : Math.min(least, x)),
    0,
  );

  const boxes: PlacedBox[] = [];
  let width = 0;
  let height = 0;
  for (const { x, y, data } of nodes) {
    if (data.position === null) continue;
    const indent = data.isStacked ? COLUMN_INDENT : 0;
    const left = Math.round(x - leftmost) + indent;
    // The root of the layout is no position: those at the top are one step below it.
    const top = Math.round(y - STEP_HEIGHT);
    boxes.push({ position: data.position, left, top, width: BOX_WIDTH - indent, isStacked: data.isStacked });
    width = Math.max(width, left + BOX_WIDTH - indent);
    height = Math.max(height, top + BOX_HEIGHT);
  }
  boxes.sort((a, b) => forest.place[a.position]! - forest.place[b.position]!);
  return { boxes, width, height };
}
