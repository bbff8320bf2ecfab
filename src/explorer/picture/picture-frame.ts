import type { Size } from './view.ts';

/** How large a picture is, as the style sheet has it: a layout takes the shape of what it is seen in. */
export function pictureFrame(): Size {
  return { width: Math.min(innerWidth - 32, 1_120), height: Math.min(0.7 * innerHeight, 640) };
}
