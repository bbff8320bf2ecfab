import { type Chart, headcountOf } from './chart.ts';
import { type CostFigures, CostSum } from './cost-sum.ts';
import { DecimalSum } from './decimal-sum.ts';
import { type Forest, spanOf } from './forest.ts';

/**
 * The figures of an organization or a part of it. Managers are the positions with direct reports; spans count direct
 * reports by solid lines, dotted lines do not count; depths count from the top of what is measured. Vacant positions
 * count like others.
 */
export interface OrganizationMetrics extends CostFigures {
  readonly positions: number;
  /** How many people hold them: {@link headcountOf} each. */
  readonly headcount: number;
  readonly managers: number;
  /** The levels of the deepest tree: 1 for a single position, 0 where there are none. */
  readonly layers: number;
  /** 0 at the top. */
  readonly averageDepth: number;
  /** Direct reports per manager; 0 without managers. */
  readonly averageSpan: number;
  /** The mean of the middle two where the number of managers is even; 0 without managers. */
  readonly medianSpan: number;
  /** Spans of 1 and more that some manager has, smallest first. */
  readonly spanDistribution: readonly SpanCount[];
  /** Managers per position, 0 to 1. */
  readonly managerShare: number;
  /** Managers with a single direct report. */
  readonly managersOfOne: number;
  /** By depth, from the top on; as many as `layers`. */
  readonly positionsByDepth: readonly number[];
  /** Full-time equivalents: the sum of those stated; null where none is. */
  readonly fte: number | null;
  /** How many positions state them. */
  readonly fteKnown: number;
  readonly vacancies: number;
}

export interface SpanCount {
  readonly span: number;
  readonly managers: number;
}

/** Measures a chart, or with `within` the position of that number and all below it. */
export function organizationMetrics(chart: Chart, forest: Forest, within?: number): OrganizationMetrics {
  const { order, depth } = forest;
  const first = within === undefined ? 0 : forest.place[within]!;
  const positions = within === undefined ? forest.size : forest.descendants[within]! + 1;
  const top = within === undefined ? 0 : depth[within]!;
  const layers = within === undefined ? layersOf(forest) : forest.height[within]! + 1;
  const byDepth = new Int32Array(layers);
  const bySpan = new Int32Array(widestSpan(forest) + 1);
  const fte = new DecimalSum();
  const cost = new CostSum();
  let [headcount, vacancies] = [0, 0];
  for (let next = first; next < first + positions; next += 1) {
    // All are in the order of the source too, in which they lie in memory.
    const number = within === undefined ? next : order[next]!;
    byDepth[depth[number]! - top]! += 1;
    bySpan[spanOf(forest, number)]! += 1;
    const position = chart.positions[number]!;
    fte.add(position.fte);
    cost.add(position);
    headcount += headcountOf(position);
    if (position.vacant) vacancies += 1;
  }
  return {
    positions,
    headcount,
    layers,
    averageDepth: ratio(weightedSum(byDepth), positions),
    ...spanFigures(bySpan),
    positionsByDepth: [...byDepth],
    fte: fte.value,
    fteKnown: fte.count,
    ...cost.figures,
    vacancies,
  };
}

/** How many levels the deepest tree has; 0 for an empty chart. */
export function layersOf({ roots, height }: Forest): number {
  return roots.reduce((most, root) => Math.max(most, height[root]! + 1), 0);
}

/** What `part` is of `whole`, or 0 where there is no whole. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function widestSpan(forest: Forest): number {
  let widest = 0;
  for (let number = 0; number < forest.size; number += 1) widest = Math.max(widest, spanOf(forest, number));
  return widest;
}

/** `bySpan`: how many positions have so many direct reports, from 0 on. */
function spanFigures(bySpan: Int32Array) {
  const positions = bySpan.reduce((sum, count) => sum + count, 0);
  const managers = positions - (bySpan[0] ?? 0);
  const spanDistribution: SpanCount[] = [];
  bySpan.forEach((count, span) => {
    if (span > 0 && count > 0) spanDistribution.push({ span, managers: count });
  });
  return {
    managers,
    managerShare: ratio(managers, positions),
    averageSpan: ratio(weightedSum(bySpan), managers),
    medianSpan: medianOf(spanDistribution, managers),
    managersOfOne: bySpan[1] ?? 0,
    spanDistribution,
  };
}

function medianOf(distribution: readonly SpanCount[], managers: number): number {
  if (managers === 0) return 0;
  return (
    (spanAt(distribution, Math.floor((managers - 1) / 2)) + spanAt(distribution, Math.floor(managers / 2))) /
    2
  );
}

/** The span of the manager at this place, from 0 on, of all managers by span. */
function spanAt(distribution: readonly SpanCount[], place: number): number {
  let before = 0;
  for (const { span, managers } of distribution) {
    before += managers;
    if (place < before) return span;
  }
  return 0;
}

function weightedSum(counts: Int32Array): number {
  return counts.reduce((sum, count, weight) => sum + count * weight, 0);
}
