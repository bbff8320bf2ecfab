import type { Arguments } from '../../graph/arguments/given.ts';
import type { Role } from '../../graph/model.ts';
import {
  type AskedOrder,
  inOrder,
  type ListPage,
  type OrderKey,
  orderKeys,
  orderName,
  pageInOrder,
  wantedInOrder,
} from '../../graph/orders.ts';
import { type ConnectionArguments, pageRequest } from '../../graph/pagination.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { LISTED_ROLES } from './listed-roles.ts';
import { type RoleConditions, roleConditions, type RoleFilter, rolesThatMeet } from './role-filter.ts';

type RoleOrder = AskedOrder<'TITLE' | 'SENIORITY'>;

const USUAL: readonly RoleOrder[] = [{ field: 'SENIORITY' }, { field: 'TITLE' }];

/** Needs LISTED_ROLES. */
export const USUAL_ROLE_ORDER = inOrder('roles', 'SENIORITY TITLE id', (graph) => keysOf(graph, USUAL));

/** A page of the roles that meet a filter. @throws InvalidInputError, NotFoundError */
export function listRoles(
  graph: GraphReading,
  args: ConnectionArguments & Arguments<{ filter: RoleFilter; orderBy: readonly RoleOrder[] }>,
): ListPage<Role, RoleConditions> {
  const { roles } = graph.derived(LISTED_ROLES);
  const keys = keysOf(graph, args.orderBy?.length ? args.orderBy : USUAL);
  const order = orderName(keys);
  const request = pageRequest(args, order);
  const conditions = roleConditions(graph, args.filter ?? {});
  const wanted = rolesThatMeet(graph, conditions);
  const numbers = wantedInOrder(graph, 'roles', keys, wanted);
  return { page: pageInOrder(roles, numbers, keys, request), order, conditions };
}

function keysOf(graph: GraphReading, orderBy: readonly RoleOrder[]): OrderKey[] {
  const { names, rungs, rungsDescending } = graph.derived(LISTED_ROLES);
  return orderKeys(orderBy, (field, descending) =>
    field === 'TITLE' ? names : descending ? rungsDescending : rungs,
  );
}
