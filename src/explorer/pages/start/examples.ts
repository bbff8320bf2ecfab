import type { GraphHoldsQuery, RoleNameFragment } from '../../graphql/graphql.ts';

type RolesWithTransitions = NonNullable<GraphHoldsQuery['roles']>['nodes'];
type Transitions = readonly { readonly from: RoleNameFragment; readonly to: RoleNameFragment }[];

/** Two roles between which a way is known. */
export interface Example {
  readonly from: RoleNameFragment;
  readonly to: RoleNameFragment;
  readonly steps: number;
}

const MOST = 4;

/** The transitions out of some roles. Not of all that there are: there may be tens of thousands. */
export function transitionsOf(roles: RolesWithTransitions): Transitions {
  return roles.flatMap((from) => from.transitionsTo.map(({ to }) => ({ from, to })));
}

/** Pairs with ways between them, of different lengths and from different roles: the longest first. */
export function examplesIn(transitions: Transitions): Example[] {
  const outOf = Map.groupBy(transitions, ({ from }) => from.id);
  const starts = new Map(transitions.map(({ from }) => [from.id, from]));
  const all = [...starts.values()].flatMap((from) => firstAtEachDistance(from, outOf));
  const longestFirst = all.sort((a, b) => b.steps - a.steps || (a.from.id < b.from.id ? -1 : 1));
  const chosen: Example[] = [];
  for (const example of longestFirst) {
    const isNew = chosen.every(({ from, steps }) => from.id !== example.from.id && steps !== example.steps);
    if (isNew && chosen.length < MOST) chosen.push(example);
  }
  return chosen;
}

/** One role for each number of steps is enough, and a graph of a thousand roles has a million pairs. */
function firstAtEachDistance(from: RoleNameFragment, outOf: ReadonlyMap<string, Transitions>): Example[] {
  const steps = new Map([[from.id, { from, to: from, steps: 0 }]]);
  const first: Example[] = [];
  for (const { to: here, steps: far } of steps.values()) {
    for (const { to } of outOf.get(here.id) ?? []) {
      if (steps.has(to.id)) continue;
      const example = { from, to, steps: far + 1 };
      steps.set(to.id, example);
      if (first.length === far) first.push(example);
    }
  }
  return first;
}
