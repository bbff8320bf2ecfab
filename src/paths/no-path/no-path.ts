import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { listed } from '../../graph/text/wording.ts';
import { type Asker, finishInSlices } from '../../graph/work/slices.ts';
import { silenceAbout } from '../../roles/silence.ts';
import { titlesOf } from '../../roles/titles-of.ts';
import type { PathConditions } from '../constraints.ts';
import type { PathSpace } from '../path-space.ts';
import { findNearestRoles, type NearestRole } from './nearest-roles.ts';
import { stepsFrom } from './reach.ts';
import {
  findRulingConstraints,
  type RulingConstraint,
  type RulingConstraints,
} from './ruling-constraints.ts';

export type NoPathReason =
  | 'SAME_ROLE'
  | 'DIFFERENT_FRAMEWORKS'
  | 'NO_CROSSING'
  | 'NOTHING_LEADS_OUT'
  | 'NOTHING_LEADS_IN'
  | 'NOT_CONNECTED'
  | 'RULED_OUT'
  | 'GIVEN_UP';

/** Why there is no path. */
export interface NoPath {
  readonly reason: NoPathReason;
  /** In a sentence or two. */
  readonly explanation: string;
  /** What rules out every way; empty for other reasons. */
  readonly constraints: readonly RulingConstraint[];
  /** Whether there is a way without any one of the constraints; else only without all of them. */
  readonly eachAlone: boolean;
  /** Where a way leads from the start, nearest to the target first. */
  readonly nearestTargets: readonly NearestRole[];
  /** From where a way leads to the target, nearest to the start first. */
  readonly nearestStarts: readonly NearestRole[];
}

/** A question without an answer. */
interface AskedPaths {
  readonly fromId: string;
  readonly toId: string;
  readonly conditions: PathConditions;
}

/**
 * Finds out why no path was found. At most some thirty searches for the constraints and two dozen for the nearest roles, in
 * slices.
 *
 * @param space what was searched; null: the two roles are of different frameworks, and none were to be joined
 * @param exhausted whether it is proved that there is none
 * @param deadline when the answer must be there, by `performance.now()`; what is not found out by then is left out
 */
export async function explainNoPath(
  graph: GraphReading,
  space: PathSpace | null,
  asked: AskedPaths,
  exhausted: boolean,
  deadline: number,
  asker: Asker,
): Promise<NoPath> {
  const { fromId, toId, conditions } = asked;
  const titles = titlesOf(graph, [fromId, toId]) as [string, string];
  const because = (reason: NoPathReason, explanation: string, more: Partial<NoPath> = {}): NoPath => ({
    reason,
    explanation,
    constraints: [],
    eachAlone: true,
    nearestTargets: [],
    nearestStarts: [],
    ...more,
  });
  const [from, to] = titles;
  if (fromId === toId) return because('SAME_ROLE', `Both are ${to}: there is no way to go.`);
  if (space === null) {
    return because(
      'DIFFERENT_FRAMEWORKS',
      `${from} and ${to} are of different frameworks, and transitions lead only from role to role of one.`,
    );
  }
  if (!exhausted) return because('GIVEN_UP', givenUp(from, to));
  const nearest = async () => ({
    nearestTargets: await findNearestRoles(graph, space, 'to', asked, deadline, asker),
    nearestStarts: await findNearestRoles(graph, space, 'from', asked, deadline, asker),
  });
  const silence = silenceAbout(graph, [fromId, toId]);
  const andSilence = silence === null ? '' : ` ${silence}`;
  const state = await connectionOf(space, fromId, toId);
  if (state !== 'CONNECTED' && space.isJoined) {
    const crossed =
      'they are crossed only where a mapping is SAME or CLOSE and somebody has stated or confirmed it';
    return because(
      'NO_CROSSING',
      `No way over these frameworks leads from ${from} to ${to}; ${crossed}.${andSilence}`,
      await nearest(),
    );
  }
  switch (state) {
    case 'NOTHING_LEADS_OUT':
      return because(state, `No known transition leads out of ${from}.${andSilence}`, await nearest());
    case 'NOTHING_LEADS_IN':
      return because(state, `No known transition leads to ${to}.${andSilence}`, await nearest());
    case 'NOT_CONNECTED':
      return because(
        state,
        `None of the known ways out of ${from} leads to ${to}.${andSilence}`,
        await nearest(),
      );
    case 'CONNECTED': {
      const ruling = await findRulingConstraints(space, asked, conditions, deadline, asker);
      const { constraints, eachAlone } = ruling;
      const explanation = ruledOut(graph, titles, ruling);
      return because('RULED_OUT', explanation, { constraints, eachAlone, ...(await nearest()) });
    }
  }
}

/** Whether transitions lead from a role to another, whatever is asked of the way. */
async function connectionOf({ graph: { topology } }: PathSpace, fromId: string, toId: string) {
  const { nodeOf, outStart, inStart } = topology;
  const [from, to] = [nodeOf.get(fromId)!, nodeOf.get(toId)!];
  if (outStart[from] === outStart[from + 1]) return 'NOTHING_LEADS_OUT';
  if (inStart[to] === inStart[to + 1]) return 'NOTHING_LEADS_IN';
  const steps = await finishInSlices(stepsFrom(topology, from, 'along'));
  return steps[to]! < 0 ? 'NOT_CONNECTED' : 'CONNECTED';
}

function givenUp(from: string, to: string): string {
  return (
    `No way from ${from} to ${to} was found before the search was given up, so there may be one; ask for less, ` +
    'such as fewer roles to visit, or give it more time, with ROLEGRAPH_OPERATION_TIMEOUT_MS.'
  );
}

function ruledOut(graph: GraphReading, [from, to]: [string, string], ruling: RulingConstraints): string {
  const { constraints, eachAlone, incomplete } = ruling;
  const rest = incomplete ? ' Not all constraints could be tried in the time that there was.' : '';
  const there = `There are ways from ${from} to ${to}, but the constraints rule them out`;
  if (constraints.length === 0) return `${there}.${rest}`;
  const told = listed(constraints.map((constraint) => toldConstraint(graph, constraint)));
  if (constraints.length === 1) return `${there}: without ${told} there is one.${rest}`;
  return `${there}: without ${eachAlone ? 'any one' : 'all'} of ${told} there is one.${rest}`;
}

function toldConstraint(graph: GraphReading, { argument, roleIds, needed }: RulingConstraint): string {
  const titles = titlesOf(graph, roleIds);
  if (needed !== null) {
    return `${argument} (${argument === 'where.maxSteps' ? 'steps' : 'years'} needed: ${needed})`;
  }
  return titles.length === 0 ? argument : `${argument} (${listed(titles)})`;
}
