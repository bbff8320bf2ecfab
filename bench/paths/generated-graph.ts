import { buildTopology, type Topology, type TopologyTransition } from '../../src/paths/search/topology.ts';

export interface GeneratedGraph {
  readonly topology: Topology;
  /** Micro-years, from half a year to five years. */
  readonly years: Float64Array;
  /** One million micro-steps a transition: everything ties. */
  readonly steps: Float64Array;
}

/** Mulberry32 (Tommy Ettinger): the same seed gives the same numbers in [0, 1) everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface GeneratedTransitions {
  readonly roleIds: readonly string[];
  readonly transitions: readonly TopologyTransition[];
}

/**
 * Roles on a ring of neighbourhoods: each transition leads to a role at most `reach` away, either way, as careers
 * lead to neighbouring jobs rather than anywhere. With `reach` of half the roles it leads anywhere.
 */
export function generateTransitions(
  roleCount: number,
  transitionCount: number,
  reach: number,
  random: () => number,
): GeneratedTransitions {
  const digits = String(Math.max(roleCount, transitionCount)).length;
  // Joined, an id is one piece of text, as one from a database is; a template would leave it to the first reader.
  const id = (kind: string, number: number) => [kind, String(number).padStart(digits, '0')].join(':');
  const transitions = Array.from({ length: transitionCount }, (_, number) => {
    const from = Math.floor(random() * roleCount);
    const distance = 1 + Math.floor(random() * reach);
    const to = (from + (random() < 0.5 ? distance : roleCount - distance)) % roleCount;
    return { id: id('Transition', number), fromId: id('Role', from), toId: id('Role', to) };
  });
  return { roleIds: Array.from({ length: roleCount }, (_, number) => id('Role', number)), transitions };
}

export function layOutGraph(
  { roleIds, transitions }: GeneratedTransitions,
  random: () => number,
): GeneratedGraph {
  return {
    topology: buildTopology(roleIds, transitions),
    years: Float64Array.from(transitions, () => 500_000 + Math.floor(random() * 4_500_000)),
    steps: new Float64Array(transitions.length).fill(1_000_000),
  };
}

/** Both at once. */
export function generateGraph(
  roleCount: number,
  transitionCount: number,
  reach: number,
  random: () => number,
): GeneratedGraph {
  return layOutGraph(generateTransitions(roleCount, transitionCount, reach, random), random);
}
