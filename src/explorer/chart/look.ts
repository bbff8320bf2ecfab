import type { DottedMarks } from './dotted-marks.ts';

/** What the boxes of a chart show beside what stands in them. */
export interface Look {
  /** By post: which of `inks.of` it has. */
  readonly colour: Uint8Array;
  /** Drawn faintly: 1. */
  readonly faint: Uint8Array | undefined;
  readonly dotted: DottedMarks;
}
