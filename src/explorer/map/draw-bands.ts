import type { Inks } from '../picture/inks.ts';
import type { Part } from '../picture/part.ts';
import type { Ink } from '../picture/sheet.ts';
import { GUTTER, type MapLayout } from './lay-out-map.ts';

export interface BandNames {
  readonly rung: (rung: number | null) => string;
  readonly roles: (roles: number) => string;
}

const LINE = 15;

/** The names of the rungs in a margin at the edge of what is seen, so that they are there however far somebody has gone. */
export function drawBands(
  ink: Ink,
  part: Part,
  { bands }: MapLayout,
  scale: number,
  names: BandNames,
  inks: Inks,
): void {
  const px = 1 / scale;
  ink.fillStyle = inks.ground;
  ink.fillRect(part.left - px, part.top - px, (GUTTER + 1) * px, part.bottom - part.top + 2 * px);
  ink.fillStyle = inks.faint;
  ink.fillRect(part.left + GUTTER * px, part.top, px, part.bottom - part.top);
  for (const { rung, roles, top, bottom } of bands) {
    const [first, last] = [Math.max(top, part.top), Math.min(bottom, part.bottom)];
    const room = (last - first) * scale;
    if (room < LINE) continue;
    ink.fillStyle = inks.faint;
    if (top > Math.max(part.top, 0)) ink.fillRect(part.left, top, GUTTER * px, px);
    const hasBoth = room > 2 * LINE;
    // What goes on for long is named where it begins.
    const middle = room > 6 * LINE ? first + 1.5 * LINE * px : (first + last) / 2;
    ink.fillStyle = inks.text;
    ink.font = `600 ${12 * px}px ${inks.font}`;
    ink.fillText(names.rung(rung), part.left + 10 * px, middle + (hasBoth ? -3 : 4) * px);
    if (!hasBoth) continue;
    ink.fillStyle = inks.soft;
    ink.font = `${12 * px}px ${inks.font}`;
    ink.fillText(names.roles(roles), part.left + 10 * px, middle + (LINE - 3) * px);
  }
}
