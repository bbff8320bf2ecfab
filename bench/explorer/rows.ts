import type { Picture } from './pictures.ts';

/** How a picture is looked at; 0: the whole of it. */
export const SCALES = { whole: 0, titles: 0.8 } as const;
export type Seen = keyof typeof SCALES;

/** One picture drawn by one library. */
export interface PictureRow {
  readonly picture: Picture['name'];
  readonly drawnBy: string;
  readonly seen: Seen;
  /** In which the picture was another. */
  readonly framesPerSecond: number;
  /** While it is panned; 0: none was longer than 50 ms. */
  readonly longestTaskMs: number;
  /** Until it was shown. */
  readonly longestBeforeMs: number;
  /** All processes of the browser. */
  readonly memoryMb: number;
  /** What is fetched to draw it, beside React and the data. */
  readonly compressedKb: number;
}
