import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { StepWeights } from '../skills/priority.ts';
import { TYPICAL_RISES } from './typical-rises.ts';

/** What counts for the order of skills between two roles: of one transition, or of all that are known between the two. */
export function weightsOfMove(
  graph: GraphReading,
  fromId: string | null,
  toId: string,
  transitionId?: string,
): StepWeights {
  const between =
    fromId === null ? [] : graph.naming('transitions', 'fromId', fromId).filter((each) => each.toId === toId);
  return weightsOfStep(
    graph,
    toId,
    transitionId === undefined ? between.map(({ id }) => id) : [transitionId],
  );
}

/** What counts for the order of skills at a step, by the transitions that it may be. */
export function weightsOfStep(
  graph: GraphReading,
  toId: string,
  transitionIds: readonly string[],
): StepWeights {
  const named = namedSkills(graph, transitionIds);
  const framework = graph.scopeOf(toId);
  return {
    named: (skillId) => named.get(skillId) ?? 0,
    typicalRise: framework?.derived(TYPICAL_RISES) ?? ((need) => need),
  };
}

/** By how much it counts for a skill that something which is said of a step names it. */
const NAMED_BY = { SHIFT: 1, READINESS_SIGNAL: 1, ACTION: 1 / 2 } as const;

/** The skills that what is said of transitions names, each with the most that it counts for. */
function namedSkills(graph: GraphReading, transitionIds: readonly string[]): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  const enter = (skillIds: readonly string[], by: keyof typeof NAMED_BY) => {
    for (const skillId of skillIds) named.set(skillId, Math.max(NAMED_BY[by], named.get(skillId) ?? 0));
  };
  for (const id of transitionIds) {
    for (const { skillIds } of graph.naming('shifts', 'transitionId', id)) enter(skillIds, 'SHIFT');
    for (const { kind, developsIds } of graph.naming('advice', 'aboutIds', id)) {
      if (kind === 'READINESS_SIGNAL' || kind === 'ACTION') enter(developsIds, kind);
    }
  }
  return named;
}
