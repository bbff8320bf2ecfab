import { fromMicro } from '../../graph/micros.ts';
import type { PathConditions } from '../constraints.ts';
import type { Measure, PathSpace } from '../path-space.ts';
import type { WeightedPath } from '../search/path-enumeration.ts';
import type { Asker } from '../../graph/work/slices.ts';
import { searchPaths } from '../search-paths.ts';

/** A constraint that rules out every way. */
export interface RulingConstraint {
  /** Its path in the question, such as `where.via.0`. */
  readonly argument: string;
  /** The roles by which it does so, on the way that there is without it: those to visit, avoided, or archetypes. */
  readonly roleIds: readonly string[];
  /** The least steps or years of a way without it; null of other constraints. */
  readonly needed: number | null;
}

/** The constraints that rule out every way. */
export interface RulingConstraints {
  readonly constraints: readonly RulingConstraint[];
  /** Whether there is a way without any one of them; else only without all of them. */
  readonly eachAlone: boolean;
  /** Whether time was up before all could be tried. */
  readonly incomplete: boolean;
}

interface Ends {
  readonly fromId: string;
  readonly toId: string;
}

/** A constraint that is stated, and how the conditions are without it. */
interface StatedConstraint {
  readonly argument: string;
  readonly relaxed: (conditions: PathConditions) => PathConditions;
  readonly by: Measure;
  readonly rolesOn: (roleIds: readonly string[]) => readonly string[];
}

/**
 * Finds out which constraints rule out every way between two roles that have one without them. Each is left out alone,
 * with a search for each. Where none alone makes a way, they are put back one by one as long as there is one: those that
 * cannot be are a smallest set to leave out.
 *
 * @param deadline when the answer must be there, by `performance.now()`
 */
export async function findRulingConstraints(
  space: PathSpace,
  ends: Ends,
  conditions: PathConditions,
  deadline: number,
  asker: Asker,
): Promise<RulingConstraints> {
  const stated = statedConstraints(space, conditions);
  let incomplete = false as boolean;
  const wayWithout = async (left: readonly StatedConstraint[], by: Measure) => {
    const relaxed = left.reduce((now, constraint) => constraint.relaxed(now), conditions);
    const question = { ...ends, conditions: relaxed, first: 1, by };
    const { paths, exhausted } = await searchPaths(space, question, deadline, asker);
    if (paths.length === 0 && !exhausted) incomplete = true;
    return paths[0] ?? null;
  };
  const ruling = (constraint: StatedConstraint, way: WeightedPath): RulingConstraint => ({
    argument: constraint.argument,
    roleIds: constraint.rolesOn(rolesOf(space, way)),
    needed: neededBy(constraint, way),
  });

  const alone: RulingConstraint[] = [];
  for (const constraint of stated) {
    const way = await wayWithout([constraint], constraint.by);
    if (way !== null) alone.push(ruling(constraint, way));
  }
  if (alone.length > 0 || incomplete) return { constraints: alone, eachAlone: true, incomplete };

  let left = stated;
  for (const constraint of stated) {
    const fewer = left.filter((each) => each !== constraint);
    if ((await wayWithout(fewer, 'STEPS')) !== null) left = fewer;
  }
  const together: RulingConstraint[] = [];
  for (const constraint of left) {
    const way = await wayWithout(left, constraint.by);
    if (way !== null) together.push(ruling(constraint, way));
  }
  // Of a set that was not tried whole nothing is sure.
  return (incomplete as boolean)
    ? { constraints: [], eachAlone: true, incomplete }
    : { constraints: together, eachAlone: false, incomplete };
}

function statedConstraints(space: PathSpace, conditions: PathConditions): StatedConstraint[] {
  const { viaIds, avoidIds, maxSteps, maxYears, kinds, frameworks, includeVariants } = conditions;
  const of = (
    argument: string,
    relaxed: StatedConstraint['relaxed'],
    more: Partial<StatedConstraint> = {},
  ): StatedConstraint => ({ argument, relaxed, by: 'STEPS', rolesOn: () => [], ...more });
  const { topology, variants } = space.graph;
  const isVariant = (id: string) => variants.has(topology.nodeOf.get(id) ?? -1);
  return [
    ...[...new Set(viaIds)].map((via) =>
      of(
        `where.via.${viaIds.indexOf(via)}`,
        (now) => ({ ...now, viaIds: now.viaIds.filter((id) => id !== via) }),
        {
          rolesOn: () => [via],
        },
      ),
    ),
    ...(avoidIds.length === 0
      ? []
      : [
          of('where.avoid', (now) => ({ ...now, avoidIds: [] }), {
            rolesOn: (ids) => ids.filter((id) => avoidIds.includes(id)),
          }),
        ]),
    ...(maxSteps === null
      ? []
      : [of('where.maxSteps', (now) => ({ ...now, maxSteps: null }), { by: 'STEP_COUNT' })]),
    ...(maxYears === null
      ? []
      : [of('where.maxYears', (now) => ({ ...now, maxYears: null }), { by: 'COUNTED_YEARS' })]),
    ...(kinds === null ? [] : [of('where.kinds', (now) => ({ ...now, kinds: null }))]),
    ...(frameworks === null ? [] : [of('where.frameworks', (now) => ({ ...now, frameworks: null }))]),
    ...(includeVariants || variants.size === 0
      ? []
      : [
          of('where.includeVariants', (now) => ({ ...now, includeVariants: true }), {
            rolesOn: (ids) => ids.slice(1, -1).filter(isVariant),
          }),
        ]),
  ];
}

function rolesOf(space: PathSpace, { edges }: WeightedPath): string[] {
  const { transitions } = space.graph;
  return edges.flatMap((edge, index) => {
    const transition = transitions[edge];
    if (transition === undefined) return [];
    return index === 0 ? [transition.fromId, transition.toId] : [transition.toId];
  });
}

function neededBy({ argument }: StatedConstraint, { edges, cost }: WeightedPath): number | null {
  if (argument === 'where.maxSteps') return edges.length;
  return argument === 'where.maxYears' ? fromMicro(cost) : null;
}
