import { useMemo } from 'react';
import type { Part } from '../picture/part.ts';
import type { DrawPart, Sheet } from '../picture/sheet.ts';
import { useWords } from '../words/words-provider.tsx';
import { boxOf, type MapLayout } from './lay-out-map.ts';
import { mapMarks } from './map-marks.ts';
import { mapSheet } from './map-sheet.ts';
import type { RoleMap } from './role-map.ts';

/** A map as a sheet, and above it what is chosen; undefined until it is laid out. */
export function useMapPicture(
  map: RoleMap,
  layout: MapLayout | undefined,
  hasLines: boolean,
  found: readonly number[],
  selected: number,
): { readonly sheet: Sheet; readonly drawMarks: DrawPart } | undefined {
  const { map: words } = useWords();
  const sheet = useMemo(() => {
    if (layout === undefined) return undefined;
    const faint = found.length === 0 ? undefined : new Uint8Array(map.roles.length).fill(1);
    for (const role of found) if (faint !== undefined) faint[role] = 0;
    return mapSheet(map, layout, hasLines, faint);
  }, [map, layout, hasLines, found]);
  const drawMarks = useMemo(
    () => layout && mapMarks(map, layout, selected, { rung: words.onRung, roles: words.roles }),
    [map, layout, selected, words],
  );
  return sheet && drawMarks && { sheet, drawMarks };
}

/** What encloses a role and all that it is tied to. */
export function groupOf({ out, into, from, to }: RoleMap, layout: MapLayout, role: number): Part {
  const tied = [
    ...(out[role] ?? []).map((each) => to[each] ?? role),
    ...(into[role] ?? []).map((each) => from[each] ?? role),
  ];
  return tied
    .map((other) => boxOf(layout, other))
    .reduce(
      (group, box) => ({
        left: Math.min(group.left, box.left),
        top: Math.min(group.top, box.top),
        right: Math.max(group.right, box.right),
        bottom: Math.max(group.bottom, box.bottom),
      }),
      boxOf(layout, role),
    );
}
