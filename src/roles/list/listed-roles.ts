import { byId, compareIds, type Role } from '../../graph/model.ts';
import { type NumberedThings, numberedThings } from '../../graph/numbered-things.ts';
import { type OrderColumn, orderColumn } from '../../graph/orders.ts';
import type { Derivation } from '../../graph/reading/derivation.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { sortedInPortions } from '../../graph/work/portions.ts';
import { ROLE_IDS } from '../effective.ts';

/** What roles are alike in: all that facets count by. */
export type RoleGroup = Pick<Role, 'framework' | 'track' | 'kind' | 'seniority'> & {
  readonly isVariant: boolean;
};

/** The roles of all frameworks; a text is looked for in the title, the summary and the aliases. */
export interface ListedRoles extends NumberedThings<RoleGroup> {
  readonly roles: readonly Role[];
  /** Roles without a rung come last, whichever way: they have stand-ins, one for each. */
  readonly rungs: OrderColumn;
  readonly rungsDescending: OrderColumn;
}

/** Larger than any rung. */
const NO_RUNG = 1_000;

/**
 * The ids of the roles of all frameworks, in the order that lists number them in: the same list while no role comes or goes,
 * so that what needs no more is not made again with every summary. Needs, of the frameworks, ROLE_IDS.
 */
export const LISTED_ROLE_IDS: Derivation<GraphReading, readonly string[]> = {
  name: 'ids of roles for lists',
  make: ({ frameworks }) =>
    sortedInPortions(
      frameworks.flatMap((framework) => framework.derived(ROLE_IDS).map(({ id }) => id)),
      compareIds,
    ),
};

export const LISTED_ROLES: Derivation<GraphReading, ListedRoles> = {
  name: 'roles for lists',
  make: function* (graph, before) {
    const { frameworks } = graph;
    const all = frameworks.flatMap((framework) => framework.roles.list);
    const roles = yield* sortedInPortions(all, byId);
    const numbered = yield* numberedThings(
      roles,
      ({ title, summary, aliases }) => [title, summary, ...aliases],
      ({ framework, track, kind, seniority, variantOfId }): RoleGroup => {
        // Who belongs to a class of jobs is no archetype.
        const isVariant = variantOfId !== null && graph.find('roles', variantOfId)?.kind !== 'CLASS';
        return { framework, track, kind, seniority, isVariant };
      },
      before === null ? null : { things: before.roles, numbered: before },
    );
    return {
      ...numbered,
      roles,
      rungs: yield* orderColumn(roles.map(({ seniority }) => seniority ?? NO_RUNG)),
      rungsDescending: yield* orderColumn(roles.map(({ seniority }) => seniority ?? -NO_RUNG)),
    };
  },
};
