import { allReady, type MaybePromise, whenReady } from '../domain/maybe-promise.ts';
import { type DemandedSkill, type SkillDemand, skillDemand } from '../domain/skill-demand.ts';
import type { SkillDemandGroup } from '../domain/vocabulary.ts';
import type { PlacedRole } from '../repositories/role-pages.ts';
import type { GraphSnapshot } from '../snapshot/graph-snapshot.ts';
import { skillOf } from './lookups.ts';
import { placedRoles, roleConditions, type RoleFilter } from './role-lists.ts';
import { requirementsOf } from './skill-gaps.ts';
import { checkFirst } from './vocabularies.ts';

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
      whenReady(allReady(roles.map((role) => demandOf(snapshot, role))), (demanded) =>
        skillDemand(demanded.flat(), args.groupBy ?? 'SKILL').slice(0, first),
      ),
    ),
  );
}

function demandOf(
  snapshot: GraphSnapshot,
  { id: roleId, track, seniority }: PlacedRole,
): MaybePromise<DemandedSkill[]> {
  return whenReady(requirementsOf(snapshot, roleId), (requirements) =>
    whenReady(allReady(requirements.map(({ skillId }) => skillOf(snapshot, skillId))), (skills) =>
      requirements.map(({ skillId, level }, index) => ({
        roleId,
        track,
        seniority,
        skillId,
        categoryId: skills[index]?.categoryId ?? '',
        level,
      })),
    ),
  );
}
