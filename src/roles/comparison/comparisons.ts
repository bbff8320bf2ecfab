import { InvalidInputError } from '../../graph/errors.ts';
import { allReady, type MaybePromise, whenReady } from '../../graph/work/maybe-promise.ts';
import { compareRoles, type ComparedRole, type RoleComparison } from './compare-roles.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';
import { checkCategories } from '../../graph/catalogue.ts';
import { categoryOf, roleOf, skillOf } from '../../graph/lookups.ts';
import { resolveRole } from '../../graph/names/resolve.ts';
import { claimsAbout } from '../../sources/claims.ts';
import { responsibilitiesOf } from '../facts.ts';
import { skillsOfCategories } from '../../skills/by-category.ts';
import { requirementsOf } from '../../skills/role-gaps.ts';

const FEWEST_COMPARED = 2;
const MOST_COMPARED = 6;
const MOST_ROWS = 50;

/**
 * Two to six roles side by side.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function compareRolesByRef(
  snapshot: GraphSnapshot,
  refs: readonly string[],
): MaybePromise<RoleComparison> {
  return whenReady(resolveDistinct(snapshot, refs, FEWEST_COMPARED, MOST_COMPARED), (ids) =>
    whenReady(allReady(ids.map((id) => comparedRole(snapshot, id))), compareRoles),
  );
}

/** One role's need of one skill, flat. */
export interface SkillMatrixRow {
  readonly roleSlug: string;
  readonly roleTitle: string;
  readonly skillSlug: string;
  readonly skillName: string;
  readonly category: string;
  readonly level: number;
  readonly importance: number;
}

/**
 * The skills of roles as flat rows: by role in the order asked, most important skill first.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function skillMatrixOf(
  snapshot: GraphSnapshot,
  refs: readonly string[],
  categories: readonly string[] | null | undefined,
): MaybePromise<SkillMatrixRow[]> {
  return whenReady(checkCategories(snapshot, categories), (categoryIds) =>
    whenReady(resolveDistinct(snapshot, refs, 1, MOST_ROWS), (ids) =>
      whenReady(allReady(ids.map((id) => matrixRows(snapshot, id, categoryIds))), (rows) => rows.flat()),
    ),
  );
}

function matrixRows(
  snapshot: GraphSnapshot,
  roleId: string,
  categoryIds: readonly string[] | null,
): MaybePromise<SkillMatrixRow[]> {
  return whenReady(roleOf(snapshot, roleId), (role) =>
    whenReady(requirementsOf(snapshot, roleId), (requirements) =>
      whenReady(skillsOfCategories(snapshot, requirements, categoryIds), (kept) =>
        allReady(
          kept.map(({ skillId, level, importance }) =>
            whenReady(skillOf(snapshot, skillId), (skill) =>
              whenReady(categoryOf(snapshot, skill), (category) => ({
                roleSlug: role.slug,
                roleTitle: role.title,
                skillSlug: skill.slug,
                skillName: skill.name,
                category: category.title,
                level,
                importance,
              })),
            ),
          ),
        ),
      ),
    ),
  );
}

function comparedRole(snapshot: GraphSnapshot, roleId: string): MaybePromise<ComparedRole> {
  return whenReady(
    allReady([
      claimsAbout(snapshot, roleId),
      snapshot.scopeOf(roleId)?.activitiesOfRole.load(roleId) ?? [],
    ] as const),
    ([claims, activities]) =>
      whenReady(
        allReady([requirementsOf(snapshot, roleId), responsibilitiesOf(snapshot, roleId)] as const),
        ([requirements, responsibilities]) => ({
          roleId,
          claims,
          requirements,
          responsibilities,
          activities: activities ?? [],
        }),
      ),
  );
}

function resolveDistinct(
  snapshot: GraphSnapshot,
  refs: readonly string[],
  fewest: number,
  most: number,
): MaybePromise<string[]> {
  if (refs.length < fewest || refs.length > most) {
    throw new InvalidInputError(`roles has ${refs.length} entries; it takes ${fewest} to ${most}.`, {
      argument: 'roles',
    });
  }
  return whenReady(
    allReady(refs.map((ref, index) => resolveRole(snapshot, ref, `roles.${index}`))),
    (ids) => {
      const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
      if (twice >= 0) {
        throw new InvalidInputError(
          `"${refs[twice]}" names a role that is there already; name each role once.`,
          {
            argument: `roles.${twice}`,
          },
        );
      }
      return ids;
    },
  );
}
