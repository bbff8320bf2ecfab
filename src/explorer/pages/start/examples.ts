import type { GraphHoldsQuery, RoleNameFragment } from '../../graphql/graphql.ts';

type Transitions = NonNullable<GraphHoldsQuery['transitions']>;

/** Two roles between which a way is known. */
export interface Example {
  readonly from: RoleNameFragment;
  readonly to: RoleNameFragment;
  readonly steps: number;
}

const MOST = 4;

/** Pairs with ways between them, of different lengths and from different roles: the longest first. */
export function examplesIn(transitions: Transitions): Example[] {
  const all = transitions.flatMap(({ from }) => reachable(from, transitions));
  const longestFirst = all.sort((a, b) => b.steps - a.steps || (a.from.id < b.from.id ? -1 : 1));
  const chosen: Example[] = [];
  for (const example of longestFirst) {
    const isNew = chosen.every(({ from, steps }) => from.id !== example.from.id && steps !== example.steps);
    if (isNew && chosen.length < MOST) chosen.push(example);
  }
  return chosen;
}

function reachable(from: RoleNameFragment, transitions: Transitions): Example[] {
  const steps = new Map([[from.id, { from, to: from, steps: 0 }]]);
  for (const { to: here, steps: far } of steps.values()) {
    for (const { from: left, to } of transitions) {
      if (left.id === here.id && !steps.has(to.id)) steps.set(to.id, { from, to, steps: far + 1 });
    }
  }
  return [...steps.values()].slice(1);
}
