import type { ChartReading } from '../chart/chart-reading.ts';
import type { Finding, FindingKind, Severity } from './finding.ts';
import type { Organization } from '../chart/organization.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { checkLimits, findingsWithin, type GivenLimits } from './list-findings.ts';
import { metricsOf } from '../questions.ts';
import { getOrganization } from '../organizations.ts';

export type { GivenLimits } from './list-findings.ts';

/** Findings of one kind and severity. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

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
export function reportOnOrganization(graph: GraphReading, slug: string, limits: GivenLimits): ChartReport {
  return chartReport(getOrganization(graph, slug, 'slug'), limits);
}

/** The findings of a chart by kind and severity: worst first. */
function findingGroups(reading: ChartReading, limits: GivenLimits): FindingGroup[] {
  const findings = findingsWithin(reading, checkLimits(limits));
  const groups = Map.groupBy(findings, ({ kind, severity }) => `${severity} ${kind}`);
  return Array.from(groups.values(), (group) => ({
    kind: group[0]!.kind,
    severity: group[0]!.severity,
    findings: group,
  }));
}
