import { compareIds, type ReportingLine } from '../graph/model.ts';
import { isFollowed } from './states.ts';

export interface CommonManagerQuestion {
  /** Each counts once, however often it is named. */
  readonly roleIds: readonly string[];
  /** All ways hold together in one of these stages, or in all; null: in any. */
  readonly stages: readonly string[] | null;
}

/** How near a role is to those that were asked about. */
interface Nearness {
  readonly roleId: string;
  /** The steps up from all of them together. */
  readonly steps: number;
  /** The steps up from the farthest one. */
  readonly longest: number;
}

/**
 * The nearest role that each of some roles is or reports to, at any number of steps; null where there is none. Nearest:
 * the fewest steps in all, then the shortest longest way, then the lowest id.
 *
 * Only solid lines that are or should be count, and the ways of all roles hold together: a manager whom one has at the
 * seed stage and the other once the company is public is not one that they have in common. So the stages are gone
 * through one by one, breadth first from each role: the cost is stages × roles × lines.
 */
export function commonRoleManager(
  lines: readonly ReportingLine[],
  { roleIds, stages }: CommonManagerQuestion,
): string | null {
  const solid = lines.filter((line) => line.kind === 'SOLID' && isFollowed(line));
  const named = new Set(solid.flatMap(({ stageIds }) => stageIds));
  const asked = stages === null ? named : new Set(stages.filter((id) => named.has(id)));
  let nearest: Nearness | null = null;
  // Null: the lines that hold in every stage, which is all there is where no stage is named.
  for (const stage of [null, ...asked]) {
    const holding = solid.filter(
      ({ stageIds }) => stageIds.length === 0 || (stage !== null && stageIds.includes(stage)),
    );
    const candidate = nearestOf(
      [...new Set(roleIds)],
      Map.groupBy(holding, ({ fromId }) => fromId),
    );
    if (candidate !== null && (nearest === null || compareNearness(candidate, nearest) < 0)) {
      nearest = candidate;
    }
  }
  return nearest?.roleId ?? null;
}

type LinesByRole = ReadonlyMap<string, readonly ReportingLine[]>;

function nearestOf(roleIds: readonly string[], linesFrom: LinesByRole): Nearness | null {
  const ways = roleIds.map((id) => stepsUp(id, linesFrom));
  const [first, ...others] = ways;
  return [...(first?.keys() ?? [])]
    .filter((id) => others.every((way) => way.has(id)))
    .map((roleId) => {
      const steps = ways.map((way) => way.get(roleId) as number);
      return { roleId, steps: steps.reduce((sum, count) => sum + count, 0), longest: Math.max(...steps) };
    })
    .reduce<Nearness | null>((a, b) => (a === null || compareNearness(b, a) < 0 ? b : a), null);
}

/** How many steps each role is above another one, which is 0 above itself. */
function stepsUp(roleId: string, linesFrom: LinesByRole): ReadonlyMap<string, number> {
  const steps = new Map([[roleId, 0]]);
  for (const [at, count] of steps) {
    for (const { toId } of linesFrom.get(at) ?? []) {
      if (!steps.has(toId)) steps.set(toId, count + 1);
    }
  }
  return steps;
}

function compareNearness(a: Nearness, b: Nearness): number {
  return a.steps - b.steps || a.longest - b.longest || compareIds(a.roleId, b.roleId);
}
