/**
 * A node of the tree that is laid out, one step high. The root stands for no position; a box takes a slot with its
 * position and one without below it; a slot without a position is also the gap between a manager and the reports.
 */
export interface Slot {
  readonly position: number | null;
  readonly isStacked: boolean;
  readonly children: readonly Slot[];
}

/** The two slots of a box; what is below it goes below its lower one. */
interface BoxSlot extends Slot {
  readonly lower: OpenSlot;
}

interface OpenSlot extends Slot {
  readonly children: Slot[];
}

/** More reports than this that have none themselves stand in several columns. */
const MOST_IN_COLUMN = 12;

/**
 * What is to be laid out: below each manager a slot for every report that has reports, and the others stacked in
 * columns, without which a chart would be as wide as all its leaves. A column is a chain of slots, so that it keeps its
 * room beside whatever is deeper.
 */
export function arrangement(
  tops: readonly number[],
  positions: readonly number[],
  reportsOf: (position: number) => readonly number[],
): Slot {
  const boxes = new Map<number, BoxSlot>();
  const boxOf = (position: number): BoxSlot => {
    const box = boxes.get(position) ?? boxSlot(position, false);
    boxes.set(position, box);
    return box;
  };
  for (const position of positions) {
    const reports = reportsOf(position);
    if (reports.length > 0) boxOf(position).lower.children.push(emptySlot(beneath(reports)));
  }
  return emptySlot(beneath(tops));

  function beneath(reports: readonly number[]): Slot[] {
    const leaves = reports.filter((report) => reportsOf(report).length === 0);
    if (leaves.length < 2) return reports.map(boxOf);
    return [...reports.filter((report) => reportsOf(report).length > 0).map(boxOf), ...columnsOf(leaves)];
  }
}

/** The topmost boxes of the columns, each with those below it. */
function columnsOf(leaves: readonly number[]): Slot[] {
  const rows = Math.ceil(leaves.length / Math.ceil(leaves.length / MOST_IN_COLUMN));
  const heads: Slot[] = [];
  let last: BoxSlot | null = null;
  for (const [index, leaf] of leaves.entries()) {
    const box = boxSlot(leaf, true);
    if (last === null || index % rows === 0) heads.push(box);
    else last.lower.children.push(box);
    last = box;
  }
  return heads;
}

function boxSlot(position: number, isStacked: boolean): BoxSlot {
  const lower = emptySlot([]);
  return { position, isStacked, lower, children: [lower] };
}

function emptySlot(children: Slot[]): OpenSlot {
  return { position: null, isStacked: false, children };
}
