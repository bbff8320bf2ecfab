import { compareIds } from '../graph/model.ts';
import type { BuildsOn, Effective, Requirement, RoleResponsibility } from '../graph/model.ts';
import { INVOLVEMENTS } from '../graph/vocabulary.ts';
import type { Involvement } from '../graph/vocabulary.ts';

/*
 * What holds for a role: its own statements, and for what it is silent on, those of the nearest role
 * that it builds on. A role is at distance 0 of itself, so "its own always wins" (downwards too, and
 * also where it says NOT_OWNED) is the same rule as "the nearest wins".
 */

/** What a role takes over from the roles it builds on. */
export type InheritedPart = 'skills' | 'responsibilities';

/** Own facts by the id of the role that states them. */
export type FactsByRole<Fact> = ReadonlyMap<string, readonly Fact[]>;

/** Who takes over from whom, for one part. Circles end: nobody is met twice, a role is never its own ancestor. */
export interface Inheritance {
  /** [0]: the roles that a role builds on; [1]: those that these build on; ... Each once, by id within a distance. */
  ancestorsByDistance(roleId: string): readonly (readonly string[])[];
  /** The same in one list, nearest first, then by id: the roles whose own facts must be known as well. */
  ancestorIds(roleId: string): readonly string[];
  /** The roles that build, directly or not, on one of these; without these; nearest first, then by id. */
  heirIds(roleIds: readonly string[]): readonly string[];
}

/** The inheritance that BUILDS_ON edges of a part make up. An edge that does not pass the part on is ignored. */
export function buildInheritance(edges: readonly BuildsOn[], part: InheritedPart): Inheritance {
  const passing = edges.filter((edge) => edge[part]);
  const upwards = Map.groupBy(passing, (edge) => edge.roleId);
  const downwards = Map.groupBy(passing, (edge) => edge.onId);
  const basesOf = (roleId: string) => (upwards.get(roleId) ?? []).map((edge) => edge.onId);
  const heirsOf = (roleId: string) => (downwards.get(roleId) ?? []).map((edge) => edge.roleId);
  return {
    ancestorsByDistance: (roleId) => breadthFirst([roleId], basesOf),
    ancestorIds: (roleId) => breadthFirst([roleId], basesOf).flat(),
    heirIds: (roleIds) => breadthFirst(roleIds, heirsOf).flat(),
  };
}

function breadthFirst(starts: readonly string[], next: (roleId: string) => readonly string[]): string[][] {
  const met = new Set(starts);
  const layers: string[][] = [];
  let layer: readonly string[] = starts;
  while (layer.length > 0) {
    const found = [...new Set(layer.flatMap(next))].filter((roleId) => !met.has(roleId)).sort(compareIds);
    for (const roleId of found) met.add(roleId);
    if (found.length > 0) layers.push(found);
    layer = found;
  }
  return layers;
}

/**
 * What a role needs, one requirement a skill. Several roles equally near: the higher level, then the
 * higher importance, then the id. An inherited requirement keeps its id; `roleId` is the role asked about.
 * Order: importance and level, highest first, then the id of the skill.
 */
export function effectiveRequirements(
  roleId: string,
  own: FactsByRole<Requirement>,
  inheritance: Inheritance,
): Effective<Requirement>[] {
  const preferred = (facts: readonly Requirement[]) => facts.toSorted(byPreference).slice(0, 1);
  return effectiveFacts(roleId, own, inheritance, (fact) => fact.skillId, preferred).sort(
    (a, b) => b.importance - a.importance || b.level - a.level || compareIds(a.skillId, b.skillId),
  );
}

/**
 * Who needs a skill: of all roles' own requirements of that one skill, the effective requirement of each
 * role that has one. Order: level and importance, highest first, then the id of the role.
 */
export function effectiveRequirementsOf(
  ownOfSkill: readonly Requirement[],
  inheritance: Inheritance,
): Effective<Requirement>[] {
  const own = Map.groupBy(ownOfSkill, (fact) => fact.roleId);
  const stating = [...own.keys()];
  return [...stating, ...inheritance.heirIds(stating)]
    .flatMap((roleId) => effectiveRequirements(roleId, own, inheritance))
    .sort((a, b) => b.level - a.level || b.importance - a.importance || compareIds(a.roleId, b.roleId));
}

/**
 * What a role answers for. All that the nearest role says of a responsibility holds (it may both own it
 * and be measured by it); several roles equally near: the one with the strongest involvement, then with
 * the lowest id of that fact. NOT_OWNED is a statement like any other: it holds, and keeps farther ones out.
 * Order: involvement, strongest first, then the id of the responsibility, then of the fact.
 */
export function effectiveResponsibilities(
  roleId: string,
  own: FactsByRole<RoleResponsibility>,
  inheritance: Inheritance,
): Effective<RoleResponsibility>[] {
  const preferred = (facts: readonly RoleResponsibility[]) => {
    const strongest = facts.toSorted(byInvolvement)[0];
    return facts.filter((fact) => fact.roleId === strongest?.roleId);
  };
  return effectiveFacts(roleId, own, inheritance, (fact) => fact.responsibilityId, preferred).sort(
    byInvolvement,
  );
}

/** 0 for OWNS, the strongest, up to NOT_OWNED: the order of the vocabulary. */
export function involvementRank(involvement: Involvement): number {
  return INVOLVEMENTS.indexOf(involvement);
}

/** Involvement, strongest first, then the id of the responsibility, then of the fact. */
export function byInvolvement(a: RoleResponsibility, b: RoleResponsibility): number {
  return (
    involvementRank(a.involvement) - involvementRank(b.involvement) ||
    compareIds(a.responsibilityId, b.responsibilityId) ||
    compareIds(a.id, b.id)
  );
}

function byPreference(a: Requirement, b: Requirement): number {
  return b.level - a.level || b.importance - a.importance || compareIds(a.id, b.id);
}

/** Distance by distance, for each subject not settled nearer by, what `preferred` picks of the facts about it. */
function effectiveFacts<Fact extends { readonly roleId: string }>(
  roleId: string,
  own: FactsByRole<Fact>,
  inheritance: Inheritance,
  subjectOf: (fact: Fact) => string,
  preferred: (facts: readonly Fact[]) => readonly Fact[],
): Effective<Fact>[] {
  const settled = new Map<string, readonly Fact[]>();
  for (const layer of [[roleId], ...inheritance.ancestorsByDistance(roleId)]) {
    const stated = layer.flatMap((id) => own.get(id) ?? []);
    for (const [subject, facts] of Map.groupBy(stated, subjectOf)) {
      if (!settled.has(subject)) settled.set(subject, preferred(facts));
    }
  }
  return [...settled.values()]
    .flat()
    .map((fact) => ({ ...fact, roleId, inheritedFromId: fact.roleId === roleId ? null : fact.roleId }));
}
