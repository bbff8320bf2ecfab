import type { MapLayout } from './lay-out-map.ts';

/** Where an arrow key leads from a role: to the nearest in that direction; undefined: nowhere. */
export function walkMap({ x, y }: MapLayout, role: number, key: string): number | undefined {
  const isLevel = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  let nearest: number | undefined;
  let least = Infinity;
  for (let other = 0; other < x.length; other += 1) {
    const byX = (x[other] ?? 0) - (x[role] ?? 0);
    const byY = (y[other] ?? 0) - (y[role] ?? 0);
    const [along, aside] = isLevel ? [sign * byX, byY] : [sign * byY, byX];
    if (along <= 0 || (isLevel && aside !== 0)) continue;
    // Of the next line the nearest, before any of the one after it.
    const far = isLevel ? along : along * 1_000 + Math.abs(aside);
    if (far < least) [nearest, least] = [other, far];
  }
  return nearest;
}
