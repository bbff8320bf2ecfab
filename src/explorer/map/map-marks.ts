import type { DrawPart, Ink } from '../picture/sheet.ts';
import type { Inks } from '../picture/inks.ts';
import { drawRole } from './draw-role.ts';
import { traceTip, traceTransition } from './draw-transition.ts';
import { type BandNames, drawBands } from './draw-bands.ts';
import { BOX, boxOf, type MapLayout } from './lay-out-map.ts';
import type { RoleMap } from './role-map.ts';

/** What is above a map: the names of the rungs, and the chosen role with those it leads to and those that lead to it. */
export function mapMarks(map: RoleMap, layout: MapLayout, selected: number, names: BandNames): DrawPart {
  return (ink, part, scale, inks) => {
    if (selected !== -1) {
      ink.globalAlpha = 0.7;
      ink.fillStyle = inks.ground;
      ink.fillRect(part.left, part.top, part.right - part.left, part.bottom - part.top);
      ink.globalAlpha = 1;
      drawTies(ink, map, layout, selected, scale, inks);
    }
    drawBands(ink, part, layout, scale, names, inks);
  };
}

function drawTies(
  ink: Ink,
  map: RoleMap,
  layout: MapLayout,
  selected: number,
  scale: number,
  inks: Inks,
): void {
  const { roles, from, to, out, into } = map;
  const thin = 1 / Math.min(scale, 1);
  const draw = (transitions: readonly number[], colour: string, dashes: readonly number[]) => {
    ink.strokeStyle = colour;
    ink.fillStyle = colour;
    ink.lineWidth = 2 * thin;
    ink.setLineDash(dashes.map((dash) => dash * thin));
    ink.beginPath();
    for (const each of transitions) traceTransition(ink, layout, from[each] ?? 0, to[each] ?? 0);
    ink.stroke();
    ink.setLineDash([]);
  };
  const tips = (transitions: readonly number[], colour: string) => {
    ink.fillStyle = colour;
    ink.beginPath();
    for (const each of transitions) traceTip(ink, layout, from[each] ?? 0, to[each] ?? 0, thin);
    ink.fill();
  };
  const [leading, coming] = [out[selected] ?? [], into[selected] ?? []];
  draw(coming, inks.then, [6, 4]);
  draw(leading, inks.accent, []);
  const ends = new Set([
    selected,
    ...leading.map((each) => to[each] ?? 0),
    ...coming.map((each) => from[each] ?? 0),
  ]);
  for (const role of ends) {
    const known = roles[role];
    if (known !== undefined) drawRole(ink, layout, role, known, scale, inks);
  }
  tips(coming, inks.then);
  tips(leading, inks.accent);
  const { left, top } = boxOf(layout, selected);
  ink.strokeStyle = inks.accent;
  ink.lineWidth = 3 * thin;
  ink.strokeRect(left - 2 * thin, top - 2 * thin, BOX.width + 4 * thin, BOX.height + 4 * thin);
}
