import { BUS, COLUMN_INDENT, LEVEL_GAP, type PlacedBox, SIDE_GAP } from './layout/chart-layout.ts';

/** A line by the boxes it joins. */
export interface PlacedLine {
  readonly manager: PlacedBox;
  readonly report: PlacedBox;
}

/**
 * The solid lines as one path a manager: from its box to the gap between the two, along it, and to each report. In one
 * path the parts that lines share are drawn once.
 */
export function solidPaths(lines: readonly PlacedLine[]): string[] {
  const paths = Map.groupBy(lines, ({ manager }) => manager);
  return Array.from(paths.values(), (path) => path.map(solidPath).join(''));
}

function solidPath({ manager: above, report: below }: PlacedLine): string {
  const bottom = above.top + above.height;
  switch (below.joint) {
    case 'top':
      return `M${centre(above)} ${bottom}V${bottom + LEVEL_GAP / 2}H${centre(below)}V${below.top}`;
    case 'column': {
      const down = `M${centre(above)} ${bottom}V${bottom + LEVEL_GAP / 2}`;
      return `${down}H${below.left - COLUMN_INDENT / 2}V${middle(below)}H${below.left}`;
    }
    case 'outline': {
      const start = above.left + COLUMN_INDENT / 2;
      const column = below.left - COLUMN_INDENT / 2;
      const across = column === start ? '' : `V${bottom + BUS}H${column}`;
      return `M${start} ${bottom}${across}V${middle(below)}H${below.left}`;
    }
    case 'side': {
      const right = above.left + above.width;
      return `M${right} ${middle(above)}H${right + SIDE_GAP / 2}V${middle(below)}H${below.left}`;
    }
  }
}

function centre({ left, width }: PlacedBox): number {
  return left + width / 2;
}

export function middle({ top, height }: PlacedBox): number {
  return top + height / 2;
}
