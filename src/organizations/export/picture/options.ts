import type { Room } from './layout/chart-layout.ts';

/** Sheets that a document is printed on, on their long side: in points, 72 an inch. */
export const PAPERS = {
  a4: { width: 841.89, height: 595.28 },
  a3: { width: 1190.55, height: 841.89 },
  letter: { width: 792, height: 612 },
} as const satisfies Readonly<Record<string, Room>>;
export type PaperName = keyof typeof PAPERS;

/** How boxes are placed; layout/lay-out.ts places them. */
export const LAYOUT_NAMES = ['down', 'right', 'compact'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

/** How a picture is to look. */
export interface PictureOptions {
  /** Null: from above to below, or densely where that would be wide or high. */
  readonly layout: LayoutName | null;
  readonly paper: PaperName;
}
