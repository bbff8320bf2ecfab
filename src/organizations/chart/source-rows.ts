/** Why a row of a source is no position of its own. */
export const LEFT_OUT_REASONS = [
  'LEFT',
  'FUTURE',
  'OTHER_DAY',
  'FURTHER_HOLDER',
  'REPEAT',
  'LATER_DUPLICATE',
  'EARLIER_DUPLICATE',
  'TOTAL',
  'TEMPLATE',
  'REPEATED_HEADER',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** How many rows of a source are no positions of their own, for one reason. */
export interface LeftOutRows {
  readonly reason: LeftOutReason;
  readonly rows: number;
}

/** What became of the rows of the source of a chart: each is a position, or left out for one reason. */
export interface SourceRows {
  /** Without blank ones and the header. */
  readonly rows: number;
  /** In the order of the reasons; those of which there are none are not there. */
  readonly leftOut: readonly LeftOutRows[];
}
