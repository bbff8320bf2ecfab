import type { Transition } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { eachInPortions } from '../graph/work/portions.ts';
import { needsIn } from './known-needs.ts';
import { type Topology, topologyInPortions } from './search/topology.ts';
import { weightsInPortions } from './search/weights.ts';
import { type TransitionCosts, transitionCosts } from './transition-cost.ts';
import { TYPICAL_RISES } from './typical-rises.ts';

/** A framework's transitions, as the numbers that searches run on and as what they say. */
export interface TransitionGraph {
  readonly topology: Topology;
  /** By edge number. */
  readonly transitions: readonly Transition[];
  /** The nodes of archetypes, which paths leave out unless they start or end there. */
  readonly variants: ReadonlySet<number>;
}

export const TRANSITION_GRAPH: Derivation<FrameworkReading, TransitionGraph> = {
  name: 'transition graph',
  *make({ roles, transitions }) {
    const topology = yield* topologyInPortions(
      roles.list.map(({ id }) => id),
      transitions.list,
    );
    const variants = new Set<number>();
    // Nodes are numbered in the order of the list.
    yield* eachInPortions(roles.list, ({ variantOfId }, node) => {
      if (variantOfId !== null) variants.add(node);
    });
    return { topology, transitions: transitions.list, variants };
  },
};

/** What each transition costs by a measure, by edge number. Needs {@link TRANSITION_GRAPH}, GAP {@link TYPICAL_RISES} too. */
export const TRANSITION_COSTS: Readonly<Record<PathCost, Derivation<FrameworkReading, TransitionCosts>>> = {
  STEPS: costsBy('STEPS'),
  YEARS: costsBy('YEARS'),
  GAP: costsBy('GAP'),
};

/** The costs, laid out for searches, so that none of them is the first to do it. */
function costsBy(by: PathCost): Derivation<FrameworkReading, TransitionCosts> {
  return {
    name: `transition costs by ${by}`,
    *make(reading) {
      const { topology, transitions } = reading.derived(TRANSITION_GRAPH);
      const costs = yield* transitionCosts(by, transitions, {
        frameworkOf: () => reading.scope,
        needsOf: (roleId) => needsIn(reading, roleId),
        typicalRise: (need) => reading.derived(TYPICAL_RISES)(need),
      });
      yield* weightsInPortions(topology, costs.micros);
      return costs;
    },
  };
}
