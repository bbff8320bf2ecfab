import { frameworkSlug } from '../../graph/ids.ts';
import {
  byId,
  type Claim,
  compareIds,
  type Effective,
  type Requirement,
  type RoleActivity,
  type RoleResponsibility,
} from '../../graph/model.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { equalsOf } from '../../mappings/held-across.ts';
import { heldIn, type HeldSkills } from '../../skills/held-skills.ts';
import { attributeKeyOf, claimsAbout } from '../../sources/claims.ts';
import { activitiesOf } from '../activities.ts';
import { byInvolvement, requirementsOf, responsibilitiesOf } from '../effective.ts';
import { resolveDistinctRoles } from './distinct-roles.ts';

const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 6;

/** Two to six roles side by side. @throws InvalidInputError, NotFoundError, AmbiguousError */
export function compareRolesByRef(graph: GraphReading, refs: readonly string[]): RoleComparison {
  return compareRoles(
    resolveDistinctRoles(graph, refs, FEWEST_COMPARED, MOST_COMPARED).map((roleId) => ({
      roleId,
      claims: claimsAbout(graph, roleId),
      requirements: requirementsOf(graph, roleId),
      responsibilities: responsibilitiesOf(graph, roleId),
      activities: activitiesOf(graph, roleId),
      held: heldIn(graph, roleId),
    })),
    (skillId) => equalsOf(graph, skillId).map(({ otherId }) => otherId),
  );
}

/** What is compared of one role. */
export interface ComparedRole {
  readonly roleId: string;
  readonly claims: readonly Claim[];
  readonly requirements: readonly Effective<Requirement>[];
  readonly responsibilities: readonly Effective<RoleResponsibility>[];
  readonly activities: readonly RoleActivity[];
  /** What is known of someone in the role. */
  readonly held: HeldSkills;
}

/** Roles side by side; lists with an entry a role have them in the order given. */
export interface RoleComparison {
  readonly roleIds: readonly string[];
  /** By key of the attribute, then by its id. */
  readonly attributes: readonly {
    readonly attributeId: string;
    readonly values: readonly { readonly roleId: string; readonly claims: readonly Claim[] }[];
  }[];
  /** Largest spread first, unknown ones last, then by skill. */
  readonly skills: readonly ComparedSkill[];
  /** By activity. A role that has an activity several times shows the first, by id. */
  readonly activities: readonly {
    readonly activityId: string;
    readonly entries: readonly (RoleActivity | null)[];
  }[];
  /** What all roles have a part in other than NOT_OWNED, by id. */
  readonly sharedResponsibilityIds: readonly string[];
  /** What only one role has a part in: by role, then strongest involvement first, then by id. */
  readonly ownResponsibilities: readonly Effective<RoleResponsibility>[];
  /** Of roles of several frameworks, between which no responsibilities are mapped, all that they have a part in. */
  readonly unknownResponsibilities: readonly Effective<RoleResponsibility>[];
}

export interface ComparedSkill {
  readonly skillId: string;
  /** Skills of other frameworks that stand in the same row: mapped to it as SAME or CLOSE. */
  readonly mappedIds: readonly string[];
  readonly requirements: readonly (Effective<Requirement> | null)[];
  /** What is known of each role: 0 where it is not asked for so far; null where nothing is known. */
  readonly levels: readonly (number | null)[];
  /** The highest level that is known less the lowest; null where fewer than two are known. */
  readonly spread: number | null;
}

/** Puts roles side by side. */
export function compareRoles(
  roles: readonly ComparedRole[],
  equals: (skillId: string) => readonly string[] = () => [],
): RoleComparison {
  return {
    roleIds: roles.map(({ roleId }) => roleId),
    attributes: distinct(roles.flatMap(({ claims }) => claims.map(({ attributeId }) => attributeId)))
      .sort((a, b) => compareIds(attributeKeyOf(a), attributeKeyOf(b)))
      .map((attributeId) => ({
        attributeId,
        values: roles.map(({ roleId, claims }) => ({
          roleId,
          claims: claims.filter((claim) => claim.attributeId === attributeId),
        })),
      })),
    skills: rowsOfSkills(roles, equals)
      .map((skillIds) => comparedSkill(roles, skillIds))
      .sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1) || compareIds(a.skillId, b.skillId)),
    activities: distinct(
      roles.flatMap(({ activities }) => activities.map(({ activityId }) => activityId)),
    ).map((activityId) => ({
      activityId,
      entries: roles.map(
        ({ activities }) => activities.filter((fact) => fact.activityId === activityId).sort(byId)[0] ?? null,
      ),
    })),
    ...comparedResponsibilities(roles),
  };
}

/**
 * The skills that stand in a row: one, with those of other frameworks that are mapped to it, the first role's first. Of two
 * that one role asks for each has a row of its own, so that nothing that is asked for is left out.
 */
function rowsOfSkills(
  roles: readonly ComparedRole[],
  equals: (skillId: string) => readonly string[],
): [string, ...string[]][] {
  const askedBy = new Map<string, Set<string>>();
  for (const { roleId, requirements } of roles) {
    for (const { skillId } of requirements) {
      askedBy.set(skillId, (askedBy.get(skillId) ?? new Set()).add(roleId));
    }
  }
  const left = new Map(askedBy);
  return [...askedBy].flatMap(([skillId, asking]): [string, ...string[]][] => {
    if (!left.delete(skillId)) return [];
    const others: string[] = [];
    let inRow = asking;
    // Only what is mapped to the first itself: CLOSE to CLOSE is no longer close.
    for (const other of equals(skillId)) {
      const also = left.get(other);
      if (also?.isDisjointFrom(inRow) !== true) continue;
      left.delete(other);
      others.push(other);
      inRow = inRow.union(also);
    }
    return [[skillId, ...distinct(others)]];
  });
}

function comparedSkill(
  roles: readonly ComparedRole[],
  [skillId, ...mappedIds]: [string, ...string[]],
): ComparedSkill {
  const inRow = [skillId, ...mappedIds];
  const requirements = roles.map(
    (role) => role.requirements.find((requirement) => inRow.includes(requirement.skillId)) ?? null,
  );
  const levels = roles.map(({ held }, at) => {
    const asked = requirements[at]?.skillId;
    const ids = asked === undefined ? inRow : [asked];
    return ids.map((id) => held.of(id)?.level ?? null).find((level) => level !== null) ?? null;
  });
  const known = levels.filter((level) => level !== null);
  const spread = known.length < 2 ? null : Math.max(...known) - Math.min(...known);
  return { skillId, mappedIds, requirements, levels, spread };
}

function comparedResponsibilities(
  roles: readonly ComparedRole[],
): Pick<RoleComparison, 'sharedResponsibilityIds' | 'ownResponsibilities' | 'unknownResponsibilities'> {
  const held = roles.map(({ responsibilities }) =>
    responsibilities.filter(({ involvement }) => involvement !== 'NOT_OWNED'),
  );
  if (new Set(roles.map(({ roleId }) => frameworkSlug(roleId))).size > 1) {
    const unknownResponsibilities = held.flatMap((facts) => facts.toSorted(byInvolvement));
    return { sharedResponsibilityIds: [], ownResponsibilities: [], unknownResponsibilities };
  }
  const ids = held.map((facts) => new Set(facts.map(({ responsibilityId }) => responsibilityId)));
  const holders = (id: string) => ids.filter((set) => set.has(id)).length;
  return {
    sharedResponsibilityIds: distinct([...(ids[0] ?? [])]).filter((id) => holders(id) === roles.length),
    ownResponsibilities: held.flatMap((facts) =>
      facts.filter(({ responsibilityId }) => holders(responsibilityId) === 1).sort(byInvolvement),
    ),
    unknownResponsibilities: [],
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareIds);
}
