import type { Part } from './part.ts';

/** Which part of a drawing is seen: a point of it stands `x`, `y` pixels from the canvas's corner, at `scale`. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From here on words can be read. */
export const READABLE = 0.5;
const LARGEST = 2;
const MARGIN = 16;

/** The whole drawing, as large as it fits. */
export function wholeIn(size: Size, drawing: Size): View {
  const scale = fitting(size, { left: 0, top: 0, right: drawing.width, bottom: drawing.height });
  return { x: Math.max(MARGIN, (size.width - drawing.width * scale) / 2), y: MARGIN, scale };
}

/** Where a drawing is begun to be read. */
export interface Opening extends Size {
  /** From this scale on titles stand on two lines in their boxes. */
  readonly titledAt: number;
  /** Where those on top stand: 0 at the left, 0.5 in the middle. */
  readonly topAt: number;
}

/** So many times smaller a whole is looked at for its shape. */
const SHAPE = 3;

/** What is seen at first: the whole, unless its titles would be read by moving it about a little. Then it begins at its top. */
export function firstIn(size: Size, drawing: Opening): View {
  const whole = wholeIn(size, drawing);
  const { titledAt: scale, topAt, width } = drawing;
  if (whole.scale >= scale || whole.scale < scale / SHAPE) return whole;
  const over = width * scale + 2 * MARGIN - size.width;
  return { x: over <= 0 ? (size.width - width * scale) / 2 : MARGIN - over * topAt, y: MARGIN, scale };
}

/** How large a part may be drawn that is to be seen whole. */
export function fitting({ width, height }: Size, { left, top, right, bottom }: Part): number {
  return Math.min(
    1,
    (width - 2 * MARGIN) / Math.max(right - left, 1),
    (height - 2 * MARGIN) / Math.max(bottom - top, 1),
  );
}

export function panned({ x, y, scale }: View, byX: number, byY: number): View {
  return { x: x + byX, y: y + byY, scale };
}

/** Larger or smaller, with what is at a point of the canvas staying there. */
export function zoomed({ x, y, scale }: View, by: number, atX: number, atY: number, least: number): View {
  const next = Math.min(LARGEST, Math.max(least, scale * by));
  const factor = next / scale;
  return { x: atX - (atX - x) * factor, y: atY - (atY - y) * factor, scale: next };
}

/** With a box in the middle, large enough to be read. */
export function centred({ width, height }: Size, box: Part, scale: number): View {
  return {
    x: width / 2 - ((box.left + box.right) / 2) * scale,
    y: height / 2 - ((box.top + box.bottom) / 2) * scale,
    scale,
  };
}

/** What of the drawing is seen. */
export function partOf({ x, y, scale }: View, { width, height }: Size): Part {
  return { left: -x / scale, top: -y / scale, right: (width - x) / scale, bottom: (height - y) / scale };
}

/** Whether the whole of a box is seen. */
export function isSeen(view: View, size: Size, box: Part): boolean {
  const part = partOf(view, size);
  return box.left >= part.left && box.top >= part.top && box.right <= part.right && box.bottom <= part.bottom;
}
