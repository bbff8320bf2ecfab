import { allReady, type MaybePromise, whenReady } from '../../graph/work/maybe-promise.ts';
import type { Claim, Range } from '../../graph/model.ts';
import type { Chart } from '../chart/chart.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { Forest } from '../chart/forest.ts';
import { PositionInChart } from '../chart/position-in-chart.ts';
import {
  MEASURED_ATTRIBUTES,
  roleFit as fitOf,
  type RoleExpectation,
  type RoleFitFinding,
} from './role-fit.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { attributeOf } from '../../graph/lookups.ts';
import { attributeKeyOf, claimsAbout } from '../../sources/claims.ts';

/** A finding with its position as something to ask. */
export type PositionFinding = Omit<RoleFitFinding, 'position'> & { readonly position: PositionInChart };

/** The positions that are outside what sources say of their role: in the order of the chart, then by attribute. */
export function listRoleFit(snapshot: GraphSnapshot, reading: ChartReading): MaybePromise<PositionFinding[]> {
  return whenReady(roleFit(snapshot, reading.chart, reading.forest), (findings) =>
    findings.map((finding) => ({ ...finding, position: new PositionInChart(reading, finding.position) })),
  );
}

/** The same by numbers of positions. What is said of all roles of the chart is asked for at once. */
export function roleFit(
  snapshot: GraphSnapshot,
  chart: Chart,
  forest: Forest,
): MaybePromise<RoleFitFinding[]> {
  const roleIds = new Set(chart.positions.flatMap(({ roleId }) => roleId ?? []));
  return whenReady(
    allReady(
      [...roleIds].map((roleId) =>
        whenReady(claimsAbout(snapshot, roleId), (claims) =>
          whenReady(expectationsOf(snapshot, claims), (ofRole) => [roleId, ofRole] as const),
        ),
      ),
    ),
    (expectations) => fitOf(chart, forest, new Map(expectations)),
  );
}

/** For each attribute that can be measured the figure that the role shows for it. */
function expectationsOf(snapshot: GraphSnapshot, claims: readonly Claim[]): MaybePromise<RoleExpectation[]> {
  const figures = MEASURED_ATTRIBUTES.flatMap((key) => {
    const ofAttribute = claims.filter(({ attributeId }) => attributeKeyOf(attributeId) === key);
    return ofAttribute.find(holdsForAll) ?? [];
  });
  return allReady(
    figures.map(({ attributeId, range, citations }) =>
      whenReady(attributeOf(snapshot, attributeId), (attribute) => ({ attribute, range, citations })),
    ),
  );
}

/**
 * Whether everyone in the role is meant: the chosen claim, without a circumstance or stages that nobody knows of the
 * position, and with a number. Claims that were not chosen are left out, as in the fields of the role.
 */
function holdsForAll(claim: Claim): claim is Claim & { readonly range: Range } {
  const { chosen, range, circumstance, stageIds } = claim;
  const isFigure = range !== null && (range.min !== null || range.max !== null);
  return chosen && isFigure && circumstance === null && stageIds.length === 0;
}
