import type { Effective, Requirement } from '../graph/model.ts';
import { compareIds } from '../graph/model.ts';
import {
  type ConnectionArguments,
  type Page,
  pageOfList,
  pageRequest,
  type Place,
} from '../graph/pagination.ts';
import { type OrderKey, orderName } from '../storage/framework/page-repository.ts';
import { demandKey, nameKey, readSkillPage, type SkillConditions } from '../storage/framework/skill-pages.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { checkCategories, checkFrameworks } from '../graph/catalogue.ts';
import { resolveRole } from '../graph/names/resolve.ts';
import type { OrderedPage } from '../roles/lists.ts';
import { requirementsOf } from './role-gaps.ts';
import { checkLevel } from '../graph/arguments/vocabularies.ts';

export interface SkillFilter {
  readonly frameworks?: readonly string[] | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly requiredBy?: string | null | undefined;
  readonly text?: string | null | undefined;
}

export interface SkillOrder {
  readonly field: 'NAME' | 'DEMAND';
  readonly direction?: 'ASC' | 'DESC';
}

/** A page of skills, and which skills it is a page of. */
export interface SkillPage extends OrderedPage {
  readonly conditions: SkillConditions;
}

/**
 * A page of the skills that meet a filter.
 *
 * @throws InvalidInputError, NotFoundError
 */
export function listSkills(
  snapshot: GraphSnapshot,
  args: ConnectionArguments & {
    readonly filter?: SkillFilter | null | undefined;
    readonly orderBy?: readonly SkillOrder[] | null | undefined;
  },
): MaybePromise<SkillPage> {
  const keys = orderKeys(args.orderBy ?? []);
  const order = orderName(keys);
  const request = pageRequest(args, order);
  return whenReady(skillConditions(snapshot, args.filter ?? {}), (conditions) => {
    const key = JSON.stringify(['skills', conditions, order, request]);
    return whenReady(
      snapshot.answer(key, (transaction) => readSkillPage(transaction, conditions, keys, request)),
      (page) => ({ page, order, conditions }),
    );
  });
}

/**
 * A page of the roles that need a skill: highest level first, then importance, then by role.
 *
 * @throws InvalidInputError
 */
export function listRequiredBy(
  snapshot: GraphSnapshot,
  skillId: string,
  args: ConnectionArguments & {
    readonly effective?: boolean | null | undefined;
    readonly minLevel?: number | null | undefined;
  },
): MaybePromise<{ page: Page<Effective<Requirement>>; order: string }> {
  const order = '-LEVEL -IMPORTANCE id';
  const request = pageRequest(args, order);
  const minLevel = checkLevel(args.minLevel, 'minLevel') ?? 0;
  return whenReady(
    snapshot.scopeOf(skillId)?.effectiveRequirementsOfSkill.load(skillId) ?? [],
    (requirements) => ({
      page: pageOfList(
        requirements.filter(
          ({ level, inheritedFromId }) =>
            level >= minLevel && ((args.effective ?? true) || inheritedFromId === null),
        ),
        ({ level, importance, roleId }) => [level, importance, roleId],
        byLevel,
        request,
      ),
      order,
    }),
  );
}

function byLevel(a: Place, b: Place): number {
  return Number(b[0]) - Number(a[0]) || Number(b[1]) - Number(a[1]) || compareIds(String(a[2]), String(b[2]));
}

function skillConditions(snapshot: GraphSnapshot, filter: SkillFilter): MaybePromise<SkillConditions> {
  return whenReady(checkFrameworks(snapshot, filter.frameworks), (frameworks) =>
    whenReady(checkCategories(snapshot, filter.categories), (categoryIds) =>
      whenReady(skillsNeededBy(snapshot, filter.requiredBy), (ids) => ({
        frameworks,
        categoryIds,
        ids,
        text: filter.text?.trim() || null,
      })),
    ),
  );
}

/** The ids of the skills that a role needs, what it takes over included; null: any. */
function skillsNeededBy(
  snapshot: GraphSnapshot,
  role: string | null | undefined,
): MaybePromise<string[] | null> {
  if (role == null) return null;
  return whenReady(resolveRole(snapshot, role, 'filter.requiredBy'), (roleId) =>
    whenReady(requirementsOf(snapshot, roleId), (requirements) => requirements.map(({ skillId }) => skillId)),
  );
}

/** Each field once, the first time that it is named; the name where none is. */
function orderKeys(orderBy: readonly SkillOrder[]): OrderKey[] {
  if (orderBy.length === 0) return [nameKey(false)];
  const byField = new Map(orderBy.toReversed().map((order) => [order.field, order]));
  return [...new Set(orderBy.map(({ field }) => field))].map((field) => {
    const descending = byField.get(field)?.direction === 'DESC';
    return field === 'NAME' ? nameKey(descending) : demandKey(descending);
  });
}
