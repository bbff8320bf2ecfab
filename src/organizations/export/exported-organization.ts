import type { Chart, ChartPosition } from '../chart/chart.ts';
import type { Forest } from '../chart/forest.ts';

/** What is written of an organization: its chart, the forest it is read as, and which positions are wanted. */
export interface ExportedOrganization {
  readonly name: string;
  readonly slug: string;
  /** The day the chart is of, as `2026-11-21`; null where nobody said. */
  readonly asOf: string | null;
  readonly chart: Chart;
  readonly forest: Forest;
  /** By position number. */
  readonly attributes: (position: number) => Readonly<Record<string, string>>;
  /** By position number: the title of the role that it holds. */
  readonly roleTitle: (position: number) => string | null;
  /** The numbers to write, each once, in the order of the forest; `selectPositions` makes them. */
  readonly positions: readonly number[];
}

/** The position of a number that an export lists. */
export function positionAt({ chart }: ExportedOrganization, position: number): ChartPosition {
  return chart.positions[position]!;
}

/** By position number: 1 for those that are written. */
export function selectionOf({ chart, positions }: ExportedOrganization): Uint8Array {
  const selected = new Uint8Array(chart.positions.length);
  for (const position of positions) selected[position] = 1;
  return selected;
}
