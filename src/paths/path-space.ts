import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import type { Mapped } from '../mappings/mapped.ts';
import type { TransitionCosts } from './transition-cost.ts';
import { TRANSITION_COSTS, TRANSITION_GRAPH, type TransitionGraph } from './transition-graph.ts';

/** What paths are searched in: the transitions of one framework, or of several that are joined. */
export interface PathSpace {
  readonly isJoined: boolean;
  readonly graph: TransitionGraph;
  /** The mappings by which paths cross, by the id of the step that stands for each among the transitions; of one framework none. */
  readonly crossings: ReadonlyMap<string, Mapped>;
  costs(by: PathCost): TransitionCosts | Promise<TransitionCosts>;
}

const NONE: ReadonlyMap<string, Mapped> = new Map();

export function spaceOf(framework: FrameworkReading): PathSpace {
  return {
    isJoined: false,
    graph: framework.derived(TRANSITION_GRAPH),
    crossings: NONE,
    costs: (by) => framework.derived(TRANSITION_COSTS[by]),
  };
}
