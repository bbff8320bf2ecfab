import { checkFirst } from '../../graph/arguments/bounds.ts';
import type { Given } from '../../graph/arguments/given.ts';
import { idOf, slugOf } from '../../graph/ids.ts';
import type { Claim, Range } from '../../graph/model.ts';
import type { Chart } from '../chart/chart.ts';
import { type ChartReading, PositionInChart } from '../chart/chart-reading.ts';
import type { Forest } from '../chart/forest.ts';
import {
  MEASURED_ATTRIBUTES,
  roleFit as fitOf,
  type RoleExpectation,
  type RoleFitFinding,
} from './role-fit.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { attributeKeyOf, claimsAbout } from '../../sources/claims.ts';

/** A finding with its position as something to ask. */
export type PositionFinding = Omit<RoleFitFinding, 'position'> & {
  readonly id: string;
  readonly position: PositionInChart;
};

/**
 * The positions that are outside what sources say of their role: in the order of the chart, then by attribute.
 *
 * @throws InvalidInputError
 */
export function listRoleFit(
  graph: GraphReading,
  reading: ChartReading,
  first: Given<number>,
): PositionFinding[] {
  const most = checkFirst(first);
  return roleFit(graph, reading.chart, reading.forest)
    .slice(0, most)
    .map((finding) => {
      const position = new PositionInChart(reading, finding.position);
      const id = `${slugOf(reading.id)}/${finding.attribute.key}/${position.stated.key}`;
      return { ...finding, id: idOf('RoleFitFinding', id), position };
    });
}

/** The same by numbers of positions. */
export function roleFit(graph: GraphReading, chart: Chart, forest: Forest): RoleFitFinding[] {
  const roleIds = new Set(chart.positions.flatMap(({ roleId }) => roleId ?? []));
  const expectations = [...roleIds].map(
    (roleId) => [roleId, expectationsOf(graph, claimsAbout(graph, roleId))] as const,
  );
  return fitOf(chart, forest, new Map(expectations));
}

/** For each attribute that can be measured the figure that the role shows for it. */
function expectationsOf(graph: GraphReading, claims: readonly Claim[]): RoleExpectation[] {
  return MEASURED_ATTRIBUTES.flatMap((key) => {
    const figure = claims.filter(({ attributeId }) => attributeKeyOf(attributeId) === key).find(holdsForAll);
    if (figure === undefined) return [];
    const { attributeId, range, citations } = figure;
    return [{ attribute: graph.get('attributes', attributeId), range, citations }];
  });
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
