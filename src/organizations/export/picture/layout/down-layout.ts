import { hierarchy, tree } from 'd3-hierarchy';
import { neighboursOf } from '../../../chart/forest.ts';
import { type ExportedOrganization, selectionOf } from '../../exported-organization.ts';
import { type ChartLayout, COLUMN_INDENT, LEVEL_GAP, type PlacedBox } from './chart-layout.ts';
import { arrangement, type Slot } from './slots.ts';

const BOX_HEIGHT = 72;
const BOX_WIDTH = 196;
const CELL_WIDTH = BOX_WIDTH + 20;
/** Layout goes in steps of this height: a box takes two, the gap below a manager one. */
const STEP_HEIGHT = (BOX_HEIGHT + LEVEL_GAP) / 3;

/** Places the boxes of a chart: reports beside each other below their manager, or stacked where they have no reports. */
export function layOutDown(organization: ExportedOrganization): ChartLayout {
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
    boxes.push({
      position: data.position,
      left,
      top,
      width: BOX_WIDTH - indent,
      height: BOX_HEIGHT,
      joint: data.isStacked ? 'column' : 'top',
    });
    width = Math.max(width, left + BOX_WIDTH - indent);
    height = Math.max(height, top + BOX_HEIGHT);
  }
  boxes.sort((a, b) => forest.place[a.position]! - forest.place[b.position]!);
  return { boxes, width, height };
}
