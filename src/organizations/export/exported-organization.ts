import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { ChartPosition } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { Forest } from '../chart/forest.ts';
import type { Organization } from '../chart/organization.ts';

/** What is written of an organization: its chart, the forest it is read as, and which positions are wanted. */
export interface ExportedOrganization
  extends
    Pick<Organization, 'name' | 'slug' | 'asOf' | 'gradeOrder'>,
    Pick<ChartReading, 'chart' | 'forest'> {
  /** By position number. */
  readonly attributes: (position: number) => Readonly<Record<string, string>>;
  /** By position number: the title of the role that it holds. */
  readonly roleTitle: (position: number) => string | null;
  /** The numbers to write, each once, in the order of the forest; `selectPositions` makes them. */
  readonly positions: readonly number[];
}

/** Gathers what an export of these positions writes. */
export function exportedChart(
  graph: GraphReading,
  reading: ChartReading,
  positions: readonly number[],
): ExportedOrganization {
  const { chart, forest } = reading;
  return {
    ...reading.organization,
    chart,
    forest,
    positions,
    attributes: (position) => reading.attributesOf(position),
    roleTitle: (position) => graph.find('roles', chart.positions[position]?.roleId ?? '')?.title ?? null,
  };
}

/**
 * The positions of a chart to write, in the order of the forest: all of them, or `within` and all below it; down to
 * `maxDepth` levels below `within`, or below the tops where it is null. 0 leaves only these.
 */
export function selectPositions(forest: Forest, within: number | null, maxDepth: number | null): number[] {
  const { order, place, depth, descendants, size } = forest;
  const first = within === null ? 0 : place[within]!;
  const end = within === null ? size : first + descendants[within]! + 1;
  const top = within === null ? 0 : depth[within]!;
  const positions: number[] = [];
  for (let next = first; next < end; next += 1) {
    const position = order[next]!;
    if (maxDepth === null || depth[position]! - top <= maxDepth) positions.push(position);
  }
  return positions;
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
