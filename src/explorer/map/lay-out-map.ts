import type { Part } from '../picture/part.ts';
import type { Size } from '../picture/view.ts';
import { orderByNeighbours } from './order-by-neighbours.ts';

/** Sizes of a map that is not zoomed, in CSS pixels. */
export const BOX: Size = { width: 168, height: 42 };
/** Between two boxes of a rung. */
export const GAP: Size = { width: 16, height: 14 };
const CELL: Size = { width: BOX.width + GAP.width, height: BOX.height + GAP.height };
/** Above and below the boxes of a rung. */
const PAD = 12;
/** To the left, where the names of rungs stand: as wide as it is seen, however small the map is drawn. */
export const GUTTER = 92;

export interface Band {
  /** Null: of roles that stand on no rung. */
  readonly rung: number | null;
  readonly roles: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything is; `x` and `y` by number of the role. */
export interface MapLayout extends Size {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly bands: readonly Band[];
}

/** What a map is laid out from: rungs and transitions by number; NaN: on no rung. */
export interface MapShape {
  readonly rungs: Float32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The highest rung on top, what stands on none beneath all; rungs are broken into lines, so that the whole is as large as it
 * can be in the frame it is seen in. Roles stand near those that transitions lead to, one column beneath the other.
 */
export function layOutMap({ rungs, from, to }: MapShape, frame: Size): MapLayout {
  const byRung = Map.groupBy(Array.from(rungs.keys()), (role) => rungs[role] ?? NaN);
  const order = [...byRung.keys()].sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : b - a));
  const groups = orderByNeighbours(
    order.map((rung) => byRung.get(rung) ?? []),
    rungs.length,
    from,
    to,
  );
  const { columns, scale } = bestColumns(
    groups.map(({ length }) => length),
    frame,
  );
  const gutter = GUTTER / scale;
  const width = gutter + columns * CELL.width;
  const x = new Float32Array(rungs.length);
  const y = new Float32Array(rungs.length);
  const bands: Band[] = [];
  let top = 0;
  groups.forEach((roles, index) => {
    const lines = Math.ceil(roles.length / columns);
    const used = Math.ceil(roles.length / lines);
    const left = gutter + ((columns - used) * CELL.width) / 2;
    roles.forEach((role, place) => {
      x[role] = left + Math.floor(place / lines) * CELL.width;
      y[role] = top + PAD + (place % lines) * CELL.height;
    });
    const bottom = top + 2 * PAD + lines * CELL.height - GAP.height;
    const rung = order[index] ?? NaN;
    bands.push({ rung: Number.isNaN(rung) ? null : rung, roles: roles.length, top, bottom });
    top = bottom;
  });
  return { x, y, width, height: top, bands };
}

/** How many columns make the whole largest, and how large it is seen then; of as good ones the most. */
function bestColumns(lengths: readonly number[], frame: Size): { columns: number; scale: number } {
  let best = { columns: 1, scale: 0 };
  for (let columns = 1; columns <= Math.max(1, ...lengths); columns += 1) {
    const lines = lengths.reduce((sum, length) => sum + Math.ceil(length / columns), 0);
    const height = lines * CELL.height + lengths.length * 2 * PAD;
    const scale = Math.min(1, (frame.width - GUTTER) / (columns * CELL.width), frame.height / height);
    if (scale >= best.scale) best = { columns, scale };
  }
  return best;
}

export function boxOf({ x, y }: MapLayout, role: number): Part {
  const left = x[role] ?? 0;
  const top = y[role] ?? 0;
  return { left, top, right: left + BOX.width, bottom: top + BOX.height };
}
