import type { ChartReading } from '../chart/chart-reading.ts';
import type { Finding, FindingKind, Sentences, Severity } from './finding.ts';
import type { Organization } from '../chart/organization.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { checkLimits, findingsWithin, type GivenLimits } from './list-findings.ts';
import { metricsOf } from '../questions.ts';
import { getOrganization } from '../organizations.ts';

export type { GivenLimits } from './list-findings.ts';

/** A finding as a person is told of it. */
export interface ToldFinding extends Sentences {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly rows: readonly number[];
}

/** Findings of one kind and severity. */
export interface FindingGroup<Told extends ToldFinding = ToldFinding> {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them, as many as were asked for. */
  readonly findings: readonly Told[];
}

/** What a person is told of a chart as a whole. */
export interface ChartReport<Told extends ToldFinding = ToldFinding> {
  readonly organization: Organization;
  readonly positions: number;
  /** How many of them have no manager. */
  readonly roots: number;
  readonly layers: number;
  /** How many of them hold a role. */
  readonly withRole: number;
  /** Worst first. */
  readonly findings: readonly FindingGroup<Told>[];
  /** The ids of the positions that a finding names. */
  keysOf(this: void, finding: Told): readonly string[];
}

/** @throws InvalidInputError for limits below 1 */
export function chartReport(reading: ChartReading, limits: GivenLimits = {}): ChartReport<Finding> {
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
function findingGroups(reading: ChartReading, limits: GivenLimits): FindingGroup<Finding>[] {
  const findings = findingsWithin(reading, checkLimits(limits));
  const groups = Map.groupBy(findings, ({ kind, severity }) => `${severity} ${kind}`);
  return Array.from(groups.values(), (group) => ({
    kind: group[0]!.kind,
    severity: group[0]!.severity,
    count: group.length,
    findings: group,
  }));
}
