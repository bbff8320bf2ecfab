import type { Size } from './view.ts';

/** How wide and high a tile is, in pixels of the device. */
export const SIDE = 256;

export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * The tiles of a drawing that are seen, and those up to `beyond` tiles around them: nearest to the middle first, as somebody
 * looks at them. All in pixels of the device; the drawing's corner is at `x`, `y` of the canvas.
 */
export function tilePlaces(
  x: number,
  y: number,
  canvas: Size,
  drawing: Size,
  beyond: number,
): readonly TilePlace[] {
  const columns = range(-x, canvas.width, drawing.width, beyond);
  const rows = range(-y, canvas.height, drawing.height, beyond);
  const middleX = (canvas.width / 2 - x) / SIDE - 0.5;
  const middleY = (canvas.height / 2 - y) / SIDE - 0.5;
  const far = ({ column, row }: TilePlace) => Math.hypot(column - middleX, row - middleY);
  return rows
    .flatMap((row) => columns.map((column) => ({ column, row })))
    .toSorted((a, b) => far(a) - far(b));
}

function range(from: number, length: number, drawn: number, beyond: number): number[] {
  const first = Math.max(0, Math.floor(from / SIDE) - beyond);
  const last = Math.min(Math.ceil(drawn / SIDE), Math.ceil((from + length) / SIDE) + beyond);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
