import { meet } from '../picture/part.ts';
import type { Sheet } from '../picture/sheet.ts';
import { titledAt } from '../picture/titled-box.ts';
import { READABLE } from '../picture/view.ts';
import { drawRole } from './draw-role.ts';
import { mayReach } from './course.ts';
import { traceTip, traceTransition } from './draw-transition.ts';
import { BOX, boxOf, type MapLayout } from './lay-out-map.ts';
import type { RoleMap } from './role-map.ts';

/** The roles on their rungs, and if they are wanted the transitions between all of them, behind the boxes. */
export function mapSheet(
  { roles, from, to }: RoleMap,
  layout: MapLayout,
  hasLines: boolean,
  faint: Uint8Array | undefined,
): Sheet {
  const numbers = Array.from(roles.keys());
  return {
    width: layout.width,
    height: layout.height,
    titledAt: titledAt(BOX),
    topAt: 0.5,
    itemCount: roles.length,
    drawPart: (ink, part, scale, inks) => {
      ink.fillStyle = inks.faint;
      for (const { top } of layout.bands) {
        if (top > 0) ink.fillRect(0, top, layout.width, 1 / scale);
      }
      const thin = 1 / Math.min(scale, 1);
      const traceAll = (trace: (from: number, to: number) => void) => {
        ink.beginPath();
        from.forEach((role, index) => {
          const next = to[index] ?? role;
          if (mayReach(layout, role, next, part)) trace(role, next);
        });
      };
      if (hasLines) {
        ink.strokeStyle = inks.line;
        ink.lineWidth = thin;
        traceAll((role, next) => traceTransition(ink, layout, role, next));
        ink.stroke();
      }
      for (const number of numbers) {
        const role = roles[number];
        if (role === undefined || !meet(boxOf(layout, number), part)) continue;
        ink.globalAlpha = faint?.[number] === 1 ? 0.65 : 1;
        drawRole(ink, layout, number, role, scale, inks);
      }
      ink.globalAlpha = 1;
      if (hasLines && scale >= READABLE) {
        ink.fillStyle = inks.line;
        traceAll((role, next) => traceTip(ink, layout, role, next, thin));
        ink.fill();
      }
    },
    boxOf: (role) => (role in roles ? boxOf(layout, role) : undefined),
    itemAt: (x, y) =>
      numbers.find((role) => meet(boxOf(layout, role), { left: x, right: x, top: y, bottom: y })),
  };
}
