import type { Transition } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import { fieldsOf } from '../graph/reading/fields-of.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { PathCost } from '../graph/vocabulary.ts';
import { eachInPortions } from '../graph/work/portions.ts';
import { needsIn } from './known-needs.ts';
import { type Topology, topologyInPortions } from './search/topology.ts';
import { weightsInPortions } from './search/weights.ts';
import { type TransitionCosts, transitionCosts } from './transition-cost.ts';
import { type TypicalRise, TYPICAL_RISES } from './typical-rises.ts';

/** A framework's transitions, as the numbers that searches run on and as what they say. */
export interface TransitionGraph {
  readonly topology: Topology;
  /** By edge number. */
  readonly transitions: readonly Transition[];
  /** The nodes of archetypes, which paths leave out unless they start or end there. */
  readonly variants: ReadonlySet<number>;
}

/** Which roles are archetypes: variants of others, but for those that belong to a class of jobs. */
export const ROLE_VARIANTS = fieldsOf('roles', 'id', 'kind', 'variantOfId');

/** Needs {@link ROLE_VARIANTS}. */
export const TRANSITION_GRAPH: Derivation<FrameworkReading, TransitionGraph> = {
  name: 'transition graph',
  *make(framework) {
    const { transitions } = framework;
    const roles = framework.derived(ROLE_VARIANTS);
    const topology = yield* topologyInPortions(
      roles.map(({ id }) => id),
      transitions.list,
    );
    const variants = new Set<number>();
    const classes = new Set(roles.filter(({ kind }) => kind === 'CLASS').map(({ id }) => id));
    // Nodes are numbered in the order of the list.
    yield* eachInPortions(roles, ({ variantOfId }, node) => {
      if (variantOfId !== null && !classes.has(variantOfId)) variants.add(node);
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
      // Looked up once, not for every need; only some measures have it made.
      let rises: TypicalRise | null = null;
      const costs = yield* transitionCosts(by, transitions, {
        frameworkOf: () => reading.scope,
        needsOf: (roleId) => needsIn(reading, roleId),
        typicalRise: (need) => (rises ??= reading.derived(TYPICAL_RISES))(need),
      });
      yield* weightsInPortions(topology, costs.micros);
      return costs;
    },
  };
}
