import { toMicro } from '../graph/micros.ts';
import { byId, type Transition } from '../graph/model.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { eachInPortions, type InPortions, sortedInPortions } from '../graph/work/portions.ts';
import { finishInSlices } from '../graph/work/slices.ts';
import { equalsOf } from '../mappings/held-across.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { type Measure, type PathSpace, stepCounts } from './path-space.ts';
import { topologyInPortions } from './search/topology.ts';
import { weightsInPortions } from './search/weights.ts';
import type { TransitionCosts } from './transition-cost.ts';
import { TRANSITION_COSTS, TRANSITION_GRAPH, type TransitionGraph } from './transition-graph.ts';

/** How sure a mapping is taken to be of which nobody says it. */
const UNJUDGED = 0.5;

/**
 * The transitions of several frameworks as one graph, with crossings where a role of one is SAME as or CLOSE to one of
 * another. Made once for a reading of all of them. `frameworks`: in the order of the graph.
 */
export function joinFrameworks(
  graph: GraphReading,
  frameworks: readonly FrameworkReading[],
): Promise<PathSpace> {
  const slugs = frameworks.map(({ scope }) => scope).join(' ');
  return graph.remembered(`paths over ${slugs}`, () => finishInSlices(joined(graph, frameworks)));
}

function* joined(graph: GraphReading, frameworks: readonly FrameworkReading[]): InPortions<PathSpace> {
  const roleIds: string[] = [];
  const steps: Transition[] = [];
  const crossings = new Map<string, Mapped>();
  for (const framework of frameworks) {
    yield* framework.prepare(TRANSITION_GRAPH);
    yield* eachInPortions(framework.transitions.list, (transition) => steps.push(transition));
    yield* eachInPortions(framework.roles.list, ({ id }) => {
      roleIds.push(id);
      for (const mapped of equalsOf(graph, id)) {
        if (!frameworks.some((each) => each === graph.scopeOf(mapped.otherId))) continue;
        const crossing = crossingStep(id, mapped);
        crossings.set(crossing.id, mapped);
        steps.push(crossing);
      }
    });
  }
  const transitions = yield* sortedInPortions(steps, byId);
  const topology = yield* topologyInPortions(roleIds, transitions);
  const variants = new Set<number>();
  for (const framework of frameworks) {
    const own = framework.derived(TRANSITION_GRAPH);
    for (const node of own.variants) variants.add(topology.nodeOf.get(own.topology.roleIds[node]!)!);
  }
  const made = new Map<Measure, Promise<TransitionCosts>>();
  const joint = { topology, transitions, variants };
  return {
    isJoined: true,
    graph: joint,
    crossings,
    costs: (by) => {
      if (by === 'STEP_COUNT') return stepCounts(joint);
      const known = made.get(by) ?? finishInSlices(costsOf(by, joint, frameworks, crossings));
      made.set(by, known);
      return known;
    },
  };
}

/** What stands for a crossing where steps are transitions: nothing is stated of it but its ends. */
function crossingStep(fromId: string, { mapping, otherId }: Mapped): Transition {
  return {
    id: `Crossing:${mapping.id}>${otherId}`,
    fromId,
    toId: otherId,
    kind: 'LATERAL',
    rank: null,
    tier: null,
    years: null,
    summary: null,
    circumstance: null,
    stageIds: [],
    citations: [],
  };
}

/** Each framework's own costs; a crossing costs what it lacks of being sure, and by STEPS a step; it counts as no years. */
function* costsOf(
  by: Exclude<Measure, 'STEP_COUNT'>,
  { topology, transitions }: TransitionGraph,
  frameworks: readonly FrameworkReading[],
  crossings: ReadonlyMap<string, Mapped>,
): InPortions<TransitionCosts> {
  const costs = {
    micros: new Float64Array(transitions.length),
    estimated: new Uint8Array(transitions.length),
  };
  const edgeOf = new Map<string, number>();
  yield* eachInPortions(transitions, ({ id }, edge) => edgeOf.set(id, edge));
  for (const framework of frameworks) {
    const own = framework.derived(TRANSITION_COSTS[by === 'COUNTED_YEARS' ? 'YEARS' : by]);
    yield* eachInPortions(framework.transitions.list, ({ id }, at) => {
      const edge = edgeOf.get(id)!;
      costs.micros[edge] = own.micros[at]!;
      costs.estimated[edge] = own.estimated[at]!;
    });
  }
  for (const [id, { mapping }] of crossings) {
    const edge = edgeOf.get(id)!;
    const unsure = 1 - (mapping.confidence ?? UNJUDGED);
    costs.micros[edge] = by === 'COUNTED_YEARS' ? 0 : toMicro((by === 'STEPS' ? 1 : 0) + unsure);
    costs.estimated[edge] = Number(by !== 'STEPS' || mapping.confidence === null);
  }
  yield* weightsInPortions(topology, costs.micros);
  return costs;
}
