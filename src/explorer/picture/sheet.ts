import type { Inks } from './inks.ts';
import type { Part } from './part.ts';
import type { Opening } from './view.ts';

export type Ink = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws what reaches into a part; how large it is seen says how much of it can be told apart. */
export type DrawPart = (ink: Ink, part: Part, scale: number, inks: Inks) => void;

/** A drawing of numbered items, each in a box. It stays as it is: what has changed is drawn as another sheet. */
export interface Sheet extends Opening {
  /** Items are numbered from 0 on. */
  readonly itemCount: number;
  readonly drawPart: DrawPart;
  /** Undefined where the item is not shown. */
  readonly boxOf: (item: number) => Part | undefined;
  readonly itemAt: (x: number, y: number) => number | undefined;
}
