/** A position's box: px from the left and the top of the chart. */
export interface PlacedBox {
  readonly position: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How the line from the manager comes to it. */
  readonly joint: Joint;
}

/**
 * `top`: from the middle of the manager's box down, across, and down to it. `column`: the same, but then along a column of
 * boxes to its left side. `outline`: from the left of the manager's box down, across, and along a column. `side`: from the
 * right side of the manager's box.
 */
export type Joint = 'top' | 'column' | 'outline' | 'side';

export interface ChartLayout {
  /** In the order of the forest. */
  readonly boxes: readonly PlacedBox[];
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** Px that a picture should not be larger than, at a size at which it can be read. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** By how much a box in a column begins further right than its column, which leaves room for the line that joins it. */
export const COLUMN_INDENT = 18;
/** Between a box and those of its reports where they stand below it in rows of their own. */
export const LEVEL_GAP = 54;
/** From the middle of the gap between a manager and the columns below it to either. */
export const BUS = 12;
/** Between a box and those beside it in a layout from left to right. */
export const SIDE_GAP = 44;

/** How much of a room a layout takes: 1 fills it in one direction, more does not fit. */
export function shareOf(room: Room, { width, height }: Pick<ChartLayout, 'width' | 'height'>): number {
  return Math.max(width / room.width, height / room.height);
}
