import type { MapPageFragment, RoleNameFragment, TransitionKind } from '../graphql/graphql.ts';

/** The roles of a framework with the transitions between them, by number: roles in the order of the server. */
export interface RoleMap {
  readonly roles: readonly RoleNameFragment[];
  /** By number of the transition: which role it leaves, and which it reaches. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kinds: readonly TransitionKind[];
  /** By number of the role: the transitions out of it, and into it. */
  readonly out: readonly (readonly number[])[];
  readonly into: readonly (readonly number[])[];
}

/** Puts pages together. What leads to a role that is on none of them, as to an archetype, is left out. */
export function roleMap(pages: readonly Pick<MapPageFragment, 'nodes'>[]): RoleMap {
  const nodes = pages.flatMap(({ nodes }) => nodes);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const transitions = nodes.flatMap(({ transitionsTo }, from) =>
    transitionsTo.flatMap(({ kind, to: { id } }) => {
      const to = numbers.get(id);
      return to === undefined || to === from ? [] : [{ from, to, kind }];
    }),
  );
  const out: number[][] = nodes.map(() => []);
  const into: number[][] = nodes.map(() => []);
  transitions.forEach(({ from, to }, number) => {
    out[from]?.push(number);
    into[to]?.push(number);
  });
  return {
    roles: nodes,
    from: Int32Array.from(transitions, ({ from }) => from),
    to: Int32Array.from(transitions, ({ to }) => to),
    kinds: transitions.map(({ kind }) => kind),
    out,
    into,
  };
}
