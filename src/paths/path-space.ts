import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { stepWeights } from './search/weights.ts';
import type { TransitionCosts } from './transition-cost.ts';
import { TRANSITION_COSTS, TRANSITION_GRAPH, type TransitionGraph } from './transition-graph.ts';

/**
 * What is added up along a path: what it costs, and what limits count. These count each step as one, and as years those of
 * transitions alone: how long a crossing takes nobody states.
 */
export type Measure = PathCost | 'STEP_COUNT' | 'COUNTED_YEARS';

/** What paths are searched in: the transitions of one framework, or of several that are joined. */
export interface PathSpace {
  readonly isJoined: boolean;
  readonly graph: TransitionGraph;
  /** The mappings by which paths cross, by the id of the step that stands for each among the transitions; of one framework none. */
  readonly crossings: ReadonlyMap<string, Mapped>;
  costs(by: Measure): TransitionCosts | Promise<TransitionCosts>;
}

const NONE: ReadonlyMap<string, Mapped> = new Map();

export function spaceOf(framework: FrameworkReading): PathSpace {
  const graph = framework.derived(TRANSITION_GRAPH);
  return {
    isJoined: false,
    graph,
    crossings: NONE,
    costs: (by) =>
      by === 'STEP_COUNT'
        ? stepCounts(graph)
        : framework.derived(TRANSITION_COSTS[by === 'COUNTED_YEARS' ? 'YEARS' : by]),
  };
}

/** One a step. */
export function stepCounts({ topology }: TransitionGraph): TransitionCosts {
  return { micros: stepWeights(topology).byEdge, estimated: new Uint8Array(topology.edgeCount) };
}
