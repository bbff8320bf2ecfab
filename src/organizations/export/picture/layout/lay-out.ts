import type { ExportedOrganization } from '../../exported-organization.ts';
import type { LayoutName } from '../options.ts';
import { type ChartLayout, type Room, shareOf } from './chart-layout.ts';
import { layOutCompact } from './compact-layout.ts';
import { layOutDown } from './down-layout.ts';
import { layOutRight } from './right-layout.ts';

/** A screen, on which a picture can be read without scrolling far. */
export const SCREEN: Room = { width: 1_600, height: 1_000 };
/** A picture from above to below may be so many screens wide or high before it is laid out densely. */
const MOST_SCREENS = 1.5;

/** The layouts by their names in options. */
const LAYOUTS = {
  down: layOutDown,
  right: layOutRight,
  compact: layOutCompact,
} as const satisfies Readonly<
  Record<LayoutName, (organization: ExportedOrganization, room: Room) => ChartLayout>
>;

/** The boxes of a chart by the layout of a name; null: from above to below, or densely where that is wide or high. */
export function layOut(
  organization: ExportedOrganization,
  name: LayoutName | null,
  room: Room = SCREEN,
): ChartLayout {
  if (name !== null) return LAYOUTS[name](organization, room);
  const down = layOutDown(organization);
  return shareOf(room, down) <= MOST_SCREENS ? down : layOutCompact(organization, room);
}
