import { allReady, type MaybePromise, whenReady } from '../graph/work/maybe-promise.ts';
import { type DemandedSkill, type SkillDemand, skillDemand } from './skill-demand.ts';
import type { SkillDemandGroup } from '../graph/vocabulary.ts';
import type { GraphSnapshot } from '../readings/graph-snapshot.ts';
import { skillOf } from '../graph/lookups.ts';
import { placedRoles, roleConditions, type RoleFilter } from '../roles/lists.ts';
import { requirementsOf } from './role-gaps.ts';
import { checkFirst } from '../graph/arguments/vocabularies.ts';

const USUAL_ROWS = 100;

/**
 * What the roles that meet a filter ask for in all, what they take over included: most asked for first.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function listSkillDemand(
  snapshot: GraphSnapshot,
  args: {
    readonly filter?: RoleFilter | null | undefined;
    readonly groupBy?: SkillDemandGroup | null | undefined;
    readonly first?: number | null | undefined;
  },
): MaybePromise<SkillDemand[]> {
  const first = checkFirst(args.first, USUAL_ROWS);
  return whenReady(roleConditions(snapshot, args.filter ?? {}), (conditions) =>
    whenReady(placedRoles(snapshot, conditions), (roles) =>
      whenReady(allReady(roles.map(({ id }) => requirementsOf(snapshot, id))), (requirements) =>
        whenReady(categoriesOf(snapshot, requirements.flat()), (categories) => {
          const demanded = roles.flatMap(({ id: roleId, track, seniority }, index) =>
            (requirements[index] ?? []).map(({ skillId, level }): DemandedSkill => {
              const categoryId = categories.get(skillId) ?? '';
              return { roleId, track, seniority, skillId, categoryId, level };
            }),
          );
          return skillDemand(demanded, args.groupBy ?? 'SKILL').slice(0, first);
        }),
      ),
    ),
  );
}

/** The categories of skills, by the ids of the skills. */
function categoriesOf(
  snapshot: GraphSnapshot,
  facts: readonly { readonly skillId: string }[],
): MaybePromise<ReadonlyMap<string, string>> {
  const ids = [...new Set(facts.map(({ skillId }) => skillId))];
  return whenReady(
    allReady(ids.map((id) => skillOf(snapshot, id))),
    (skills) => new Map(skills.map(({ id, categoryId }) => [id, categoryId])),
  );
}
