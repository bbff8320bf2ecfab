import { checkLength } from '../graph/arguments/bounds.ts';
import type { Given } from '../graph/arguments/given.ts';
import { allTogether, orProblem } from '../graph/arguments/problems.ts';
import { RolegraphError } from '../graph/errors.ts';
import { compareIds, type ReportingLine, type Role } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { checkStages, holdsIn } from '../graph/stages.ts';
import { resolveRoles } from '../titles/resolve-role.ts';
import { linesFrom } from './lines.ts';
import { isFollowed } from './states.ts';

export const MOST_ROLES = 20;

/**
 * The nearest role that all of some roles are or report to; null where there is none, as for roles of different
 * frameworks. What is wrong with the names of roles and stages is told at once.
 *
 * @throws NotFoundError, AmbiguousError, InvalidInputError
 */
export function findCommonManager(
  graph: GraphReading,
  refs: readonly string[],
  stages: Given<readonly string[]>,
): Role | null {
  checkLength(refs, 'roles', 1, MOST_ROLES);
  const roleIds = resolveRoles(graph, refs, (index) => `roles.${index}`);
  const stageIds = orProblem(() => checkStages(graph, stages));
  const problems = [...roleIds, stageIds].filter((value) => value instanceof RolegraphError);
  if (problems.length > 0) throw allTogether(problems);
  const id = commonRoleManager((roleId) => linesFrom(graph, roleId), {
    roleIds: roleIds as string[],
    stages: stageIds as string[] | null,
  });
  return id === null ? null : graph.get('roles', id);
}

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
 * through one by one, breadth first from each role: the cost is stages × roles × lines above them.
 */
export function commonRoleManager(
  linesOf: LinesFrom,
  { roleIds, stages }: CommonManagerQuestion,
): string | null {
  const ids = [...new Set(roleIds)];
  const named = new Set<string>();
  for (const { stageIds } of linesAbove(ids, linesOf)) for (const id of stageIds) named.add(id);
  const asked = stages === null ? named : new Set(stages.filter((id) => named.has(id)));
  // Null: the lines that hold in every stage, which is all there is where no stage is named.
  const candidates = [null, ...asked].flatMap((stage) => {
    const at = stage === null ? [] : [stage];
    return commonManagers(ids, (id) => linesOf(id).filter((line) => counts(line) && holdsIn(line, at)));
  });
  return candidates.sort(compareNearness)[0]?.roleId ?? null;
}

/** The lines from a role. */
type LinesFrom = (roleId: string) => readonly ReportingLine[];

/** Every line that counts above some roles, whatever its stages. */
function linesAbove(roleIds: readonly string[], linesOf: LinesFrom): ReportingLine[] {
  const met = new Set(roleIds);
  const lines: ReportingLine[] = [];
  for (const id of met) {
    for (const line of linesOf(id).filter(counts)) {
      lines.push(line);
      met.add(line.toId);
    }
  }
  return lines;
}

function counts(line: ReportingLine): boolean {
  return line.kind === 'SOLID' && isFollowed(line);
}

function commonManagers(roleIds: readonly string[], linesOf: LinesFrom): Nearness[] {
  const ways = roleIds.map((id) => stepsUp(id, linesOf));
  const [first, ...others] = ways;
  return [...(first?.keys() ?? [])]
    .filter((id) => others.every((way) => way.has(id)))
    .map((roleId) => {
      const steps = ways.map((way) => way.get(roleId) as number);
      return { roleId, steps: steps.reduce((sum, count) => sum + count, 0), longest: Math.max(...steps) };
    });
}

/** How many steps each role is above another one, which is 0 above itself. */
function stepsUp(roleId: string, linesOf: LinesFrom): ReadonlyMap<string, number> {
  const steps = new Map([[roleId, 0]]);
  for (const [at, count] of steps) {
    for (const { toId } of linesOf(at)) {
      if (!steps.has(toId)) steps.set(toId, count + 1);
    }
  }
  return steps;
}

function compareNearness(a: Nearness, b: Nearness): number {
  return a.steps - b.steps || a.longest - b.longest || compareIds(a.roleId, b.roleId);
}
