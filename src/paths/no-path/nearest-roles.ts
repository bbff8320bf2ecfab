import { compareIds, type Role } from '../../graph/model.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { eachPortion, type InPortions } from '../../graph/work/portions.ts';
import { type Asker, finishInSlices } from '../../graph/work/slices.ts';
import type { PathConditions } from '../constraints.ts';
import type { PathSpace } from '../path-space.ts';
import { searchPaths } from '../search-paths.ts';
import { stepsFrom } from './reach.ts';

/** A role that has a way, in the place of one that has none. */
export interface NearestRole {
  readonly roleId: string;
  /** How many steps its shortest way has. */
  readonly length: number;
}

const MOST_NEAREST = 3;
/** So many are tried at most, with a search for each. */
const MOST_TRIED = 12;

/**
 * The roles that have a way under all conditions in the place of one end: at most three, nearest to it first, which is the
 * fewest transitions between the two whatever their direction, then the fewest rungs, then the id. Of those only the
 * twelve nearest that are connected at all are tried. Archetypes are none.
 *
 * @param end which end they stand for
 */
export async function findNearestRoles(
  graph: GraphReading,
  space: PathSpace,
  end: 'from' | 'to',
  { fromId, toId, conditions }: { fromId: string; toId: string; conditions: PathConditions },
  deadline: number,
  asker: Asker,
): Promise<NearestRole[]> {
  const [fixedId, standsForId] = end === 'to' ? [fromId, toId] : [toId, fromId];
  const candidates = await finishInSlices(
    nearestConnected(graph, space, end, fixedId, standsForId, conditions),
  );
  const nearest: NearestRole[] = [];
  for (const roleId of candidates) {
    if (nearest.length === MOST_NEAREST) break;
    const ends = end === 'to' ? { fromId, toId: roleId } : { fromId: roleId, toId };
    const question = { ...ends, conditions, first: 1, by: 'STEPS' as const };
    const [way] = (await searchPaths(space, question, deadline, asker)).paths;
    if (way !== undefined) nearest.push({ roleId, length: way.edges.length });
  }
  return nearest;
}

interface Candidate {
  readonly role: Role;
  readonly steps: number;
  readonly rungs: number;
}

function* nearestConnected(
  graph: GraphReading,
  space: PathSpace,
  end: 'from' | 'to',
  fixedId: string,
  standsForId: string,
  { avoidIds }: PathConditions,
): InPortions<string[]> {
  const { topology, variants } = space.graph;
  const roleAt = (node: number) => graph.get('roles', topology.roleIds[node]!);
  const [fixed, standsFor] = [topology.nodeOf.get(fixedId)!, topology.nodeOf.get(standsForId)!];
  const way = yield* stepsFrom(topology, fixed, end === 'to' ? 'along' : 'against');
  const between = yield* stepsFrom(topology, standsFor, 'either');
  const { seniority: rung, framework } = roleAt(standsFor);
  const avoided = new Set(avoidIds);
  const best: Candidate[] = [];
  yield* eachPortion(topology.nodeCount, (from, to) => {
    for (let node = from; node < to; node += 1) {
      if (way[node]! <= 0 || node === standsFor || variants.has(node)) continue;
      const role = roleAt(node);
      if (avoided.has(role.id)) continue;
      const steps = between[node]! < 0 ? Infinity : between[node]!;
      // Each framework counts its rungs by itself.
      const rungs =
        rung === null || role.seniority === null || role.framework !== framework
          ? Infinity
          : Math.abs(role.seniority - rung);
      const candidate = { role, steps, rungs };
      if (best.length === MOST_TRIED && byNearness(candidate, best[MOST_TRIED - 1]!) > 0) continue;
      best.push(candidate);
      best.sort(byNearness);
      if (best.length > MOST_TRIED) best.pop();
    }
  });
  return best.map(({ role }) => role.id);
}

function byNearness(a: Candidate, b: Candidate): number {
  return compared(a.steps, b.steps) || compared(a.rungs, b.rungs) || compareIds(a.role.id, b.role.id);
}

/** Infinite ones are equal. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
