import type { ChartReading } from '../chart/chart-reading.ts';
import type { Finding } from './finding.ts';
import type { Organization } from '../chart/organization.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { type FindingGroup, findingGroups, type GivenLimits } from './list-findings.ts';
import { metricsOf } from '../questions.ts';
import { getOrganization } from '../organizations.ts';

export type { FindingGroup, GivenLimits } from './list-findings.ts';

/** What a person is told of a chart as a whole. */
export interface ChartReport {
  readonly organization: Organization;
  readonly positions: number;
  /** How many of them have no manager. */
  readonly roots: number;
  readonly layers: number;
  /** How many of them hold a role. */
  readonly withRole: number;
  /** Worst first. */
  readonly findings: readonly FindingGroup[];
  /** The ids of the positions that a finding names. */
  readonly keysOf: (finding: Finding) => string[];
}

/** @throws InvalidInputError for limits below 1 */
export function chartReport(reading: ChartReading, limits: GivenLimits = {}): ChartReport {
  const { organization, chart, forest } = reading;
  return {
    organization,
    positions: forest.size,
    roots: forest.roots.length,
    layers: metricsOf(reading).layers,
    withRole: chart.positions.filter(({ roleId }) => roleId !== null).length,
    findings: findingGroups(reading, limits),
    keysOf: ({ positions }) => positions.map((number) => chart.positions[number]?.key ?? ''),
  };
}

/** The same of an organization of the graph. @throws NotFoundError with suggestions, InvalidInputError */
export async function reportOnOrganization(
  snapshot: GraphSnapshot,
  slug: string,
  limits: GivenLimits,
): Promise<ChartReport> {
  return chartReport(await getOrganization(snapshot, slug, 'slug'), limits);
}
