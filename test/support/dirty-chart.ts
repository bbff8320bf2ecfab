import { seededRandom } from '../../bench/paths/generated-graph.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { FINDING_KINDS, type FindingKind } from '../../src/organizations/findings/finding.ts';
import { FLAWS } from './dirty-chart-flaws.ts';
import { GrowingChart, type Post } from './growing-chart.ts';

export interface DirtyChartRequest {
  /** The same seed gives the same rows. */
  readonly seed: number;
  /** How many rows in all. */
  readonly positions: number;
  /**
   * How many of each; none where a kind is left out. MULTIPLE_ROOTS counts further tops with reports of their own,
   * TOO_MANY_LAYERS the layers beyond eight, and DAMAGED_TEXT the rows.
   */
  readonly flaws: Partial<Readonly<Record<FindingKind, number>>>;
}

export interface DirtyChart {
  /** Shuffled; the row at index i is row i + 2 of a table with a header, and its position has the number i. */
  readonly rows: readonly SourceRow[];
  /** The findings to expect within the usual limits: by kind the positions of each, in order. No others. */
  readonly expected: ReadonlyMap<FindingKind, readonly (readonly number[])[]>;
}

/** Two of every flaw; 160 positions are enough for them. */
export const TWO_OF_EACH = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, 2])) as Readonly<
  Record<FindingKind, number>
>;

/**
 * The rows of an organization that is sound but for a chosen number of every flaw. Each flaw has rows of its own, hung
 * into the sound tree, so that none brings about or hides another; only MULTIPLE_ROOTS follows from others.
 * @throws Error where there are too few positions for the flaws.
 */
export function dirtyChart({ seed, positions, flaws }: DirtyChartRequest): DirtyChart {
  const random = seededRandom(seed);
  // The flaws take as many rows in any chart: a larger one tells how many.
  const taken = hang(new GrowingChart(seededRandom(seed), positions), flaws) - positions;
  const chart = new GrowingChart(random, positions - taken);
  hang(chart, flaws);
  if (chart.posts.length !== positions)
    throw new Error(`${chart.posts.length} positions instead of ${positions}`);
  const order = shuffled(chart.posts, random);
  const numberOf = new Map(order.map((post, number) => [post, number]));
  return {
    rows: order.map((post, number) => rowOf(post, number + 2)),
    expected: chart.expectedFindings((post) => numberOf.get(post)!),
  };
}

/** How many posts there are then. */
function hang(chart: GrowingChart, flaws: DirtyChartRequest['flaws']): number {
  for (const kind of FINDING_KINDS) {
    for (let index = 0; index < (flaws[kind] ?? 0); index += 1) FLAWS[kind](chart, index);
  }
  return chart.posts.length;
}

function rowOf(post: Post, row: number): SourceRow {
  const { id, title, unit, location, grade, fte, cost, vacant, damagedColumns } = post;
  return {
    row,
    id,
    title,
    managers: post.managers.map((manager) => (typeof manager === 'string' ? manager : manager.id)),
    dottedManagers: post.dottedManagers.map((manager) =>
      typeof manager === 'string' ? manager : manager.id,
    ),
    role: null,
    unit,
    location,
    grade: grade === null ? null : `L${grade}`,
    fte,
    cost,
    vacant,
    attributes: {},
    damagedColumns,
    status: null,
    cellFlaws: post.cellFlaws ?? [],
    currency: post.currency ?? null,
    headcount: null,
    likeness: null,
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}
