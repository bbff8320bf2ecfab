import type { RoleKind, Track } from '../graph/vocabulary.ts';
import { type ConnectionArguments, type Page, pageRequest } from '../graph/pagination.ts';
import type { OrderKey } from '../storage/framework/page-repository.ts';
import { orderName } from '../storage/framework/page-repository.ts';
import {
  listPlacedRoles,
  type PlacedRole,
  readRolePage,
  type RoleConditions,
  seniorityKey,
  titleKey,
} from '../storage/framework/role-pages.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { checkFrameworks } from '../graph/catalogue.ts';
import { resolveSkill } from '../graph/names/resolve.ts';
import { checkLevel } from '../graph/arguments/vocabularies.ts';

export interface RoleFilter {
  readonly frameworks?: readonly string[] | null | undefined;
  readonly tracks?: readonly Track[] | null | undefined;
  readonly kinds?: readonly RoleKind[] | null | undefined;
  readonly seniorityMin?: number | null | undefined;
  readonly seniorityMax?: number | null | undefined;
  readonly requires?: string | null | undefined;
  readonly minLevel?: number | null | undefined;
  readonly text?: string | null | undefined;
  readonly includeVariants?: boolean | null | undefined;
}

export interface RoleOrder {
  readonly field: 'TITLE' | 'SENIORITY';
  readonly direction?: 'ASC' | 'DESC';
}

/** A page of ids, and the name of the order that its cursors are in. */
export interface OrderedPage {
  readonly page: Page<string>;
  readonly order: string;
}

/** A page of roles, and which roles it is a page of. */
export interface RolePage extends OrderedPage {
  readonly conditions: RoleConditions;
}

/**
 * A page of the roles that meet a filter.
 *
 * @throws InvalidInputError, NotFoundError
 */
export function listRoles(
  snapshot: GraphSnapshot,
  args: ConnectionArguments & {
    readonly filter?: RoleFilter | null | undefined;
    readonly orderBy?: readonly RoleOrder[] | null | undefined;
  },
): MaybePromise<RolePage> {
  const keys = orderKeys(args.orderBy ?? []);
  const order = orderName(keys);
  const request = pageRequest(args, order);
  return whenReady(roleConditions(snapshot, args.filter ?? {}), (conditions) => {
    const key = JSON.stringify(['roles', conditions, order, request]);
    return whenReady(
      snapshot.answer(key, (transaction) => readRolePage(transaction, conditions, keys, request)),
      (page) => ({ page, order, conditions }),
    );
  });
}

/**
 * Where all roles that meet conditions stand, by id: what one needs of roles that are not shown.
 */
export function placedRoles(
  snapshot: GraphSnapshot,
  conditions: RoleConditions,
): MaybePromise<readonly PlacedRole[]> {
  return snapshot.answer(JSON.stringify(['placed roles', conditions]), (transaction) =>
    listPlacedRoles(transaction, conditions),
  );
}

/**
 * What a filter asks for, its names resolved.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function roleConditions(snapshot: GraphSnapshot, filter: RoleFilter): MaybePromise<RoleConditions> {
  const minLevel = checkLevel(filter.minLevel, 'filter.minLevel') ?? 0;
  return whenReady(checkFrameworks(snapshot, filter.frameworks), (frameworks) =>
    whenReady(rolesThatNeed(snapshot, filter.requires, minLevel), (ids) => ({
      frameworks,
      tracks: filter.tracks ?? null,
      kinds: filter.kinds ?? null,
      seniorityMin: filter.seniorityMin ?? null,
      seniorityMax: filter.seniorityMax ?? null,
      ids,
      text: filter.text?.trim() || null,
      includeVariants: filter.includeVariants ?? false,
    })),
  );
}

/** The ids of the roles that need a skill, what they take over included; null: any. */
function rolesThatNeed(
  snapshot: GraphSnapshot,
  skill: string | null | undefined,
  minLevel: number,
): MaybePromise<string[] | null> {
  if (skill == null) return null;
  return whenReady(resolveSkill(snapshot, skill, 'filter.requires'), (skillId) =>
    whenReady(snapshot.scopeOf(skillId)?.effectiveRequirementsOfSkill.load(skillId) ?? [], (requirements) =>
      requirements.filter(({ level }) => level >= minLevel).map(({ roleId }) => roleId),
    ),
  );
}

/** Each field once, the first time that it is named; seniority and title where none is. */
function orderKeys(orderBy: readonly RoleOrder[]): OrderKey[] {
  if (orderBy.length === 0) return [seniorityKey(false), titleKey(false)];
  const byField = new Map(orderBy.toReversed().map((order) => [order.field, order]));
  return [...new Set(orderBy.map(({ field }) => field))].map((field) => {
    const descending = byField.get(field)?.direction === 'DESC';
    return field === 'TITLE' ? titleKey(descending) : seniorityKey(descending);
  });
}
