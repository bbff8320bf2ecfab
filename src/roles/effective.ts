import { seenFrom, slugOf } from '../graph/ids.ts';
import { compareIds, type Effective, type Requirement, type RoleResponsibility } from '../graph/model.ts';
import type { Derivation } from '../graph/reading/derivation.ts';
import { fieldsOf } from '../graph/reading/fields-of.ts';
import type { FrameworkReading } from '../graph/reading/framework-reading.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Records } from '../graph/reading/records.ts';
import { type Involvement, INVOLVEMENTS } from '../graph/vocabulary.ts';
import { addTo, eachInPortions, sortedInPortions } from '../graph/work/portions.ts';
import { buildInheritance, type Inheritance, type InheritedPart } from './inheritance.ts';

/*
 * What holds for a role: its own statements, and for what it is silent on, those of the nearest role
 * that it builds on. A role is at distance 0 of itself, so "its own always wins" (downwards too, and
 * also where it says NOT_OWNED) is the same rule as "the nearest wins".
 */

/** Facts by the id of a role: own ones of the role that states them, effective ones of the role that they hold for. */
export type FactsByRole<Fact> = ReadonlyMap<string, readonly Fact[]>;

/**
 * What a role asks for, taken-over requirements included: most important first. What only prepares for the role is among
 * them; needsOf() of needs.ts leaves it out.
 */
export function requirementsOf(graph: GraphReading, roleId: string): readonly Effective<Requirement>[] {
  return graph.scopeOf(roleId)?.derived(REQUIREMENTS_BY_ROLE).get(roleId) ?? NONE;
}

/** Which roles need a skill, taken-over requirements included: highest level, then importance, then by role. */
export function requirementsOfSkill(graph: GraphReading, skillId: string): readonly Effective<Requirement>[] {
  return graph.scopeOf(skillId)?.derived(REQUIREMENTS_BY_SKILL).get(skillId) ?? NONE;
}

/** What a role answers for, what it takes over included: strongest involvement first. */
export function responsibilitiesOf(
  graph: GraphReading,
  roleId: string,
): readonly Effective<RoleResponsibility>[] {
  return graph.scopeOf(roleId)?.derived(RESPONSIBILITIES_BY_ROLE).get(roleId) ?? NONE;
}

/** The global id of a fact as it holds for a role: the fact's own where the role states it. */
export function effectiveId({
  id,
  roleId,
  inheritedFromId,
}: Effective<{ readonly id: string; readonly roleId: string }>) {
  return inheritedFromId == null ? id : seenFrom(id, slugOf(roleId));
}

/** How many roles a portion gathers the facts of: each takes a few facts, and seldom some hundred. */
const ROLES = 64;
/** How many facts are sorted in one go. */
const FACTS = 4_096;
const NONE: readonly never[] = [];

export const ROLE_IDS = fieldsOf('roles', 'id');

export const REQUIREMENTS_BY_ROLE = factsByRole(
  'requirements',
  'skills',
  ({ requirements }) => requirements,
  effectiveRequirements,
);

/** By the id of the skill. Needs {@link ROLE_IDS} and {@link REQUIREMENTS_BY_ROLE}. */
export const REQUIREMENTS_BY_SKILL: Derivation<FrameworkReading, FactsByRole<Effective<Requirement>>> = {
  name: 'requirements by skill',
  make: function* (framework) {
    const byRole = framework.derived(REQUIREMENTS_BY_ROLE);
    const bySkill = new Map<string, Effective<Requirement>[]>();
    // By role: what is equal in level and importance stays so.
    yield* eachInPortions(
      framework.derived(ROLE_IDS),
      ({ id }) => byRole.get(id)?.forEach((fact) => addTo(bySkill, fact.skillId, fact)),
      ROLES,
    );
    const sorted = new Map<string, readonly Effective<Requirement>[]>();
    let sinceYield = 0;
    for (const [skillId, facts] of bySkill) {
      sorted.set(skillId, yield* sortedInPortions(facts, byLevel));
      sinceYield += facts.length;
      if (sinceYield < FACTS) continue;
      sinceYield = 0;
      yield;
    }
    return sorted;
  },
};

export const RESPONSIBILITIES_BY_ROLE = factsByRole(
  'responsibilities',
  'responsibilities',
  ({ roleResponsibilities }) => roleResponsibilities,
  effectiveResponsibilities,
);

function factsByRole<Fact extends { readonly id: string; readonly roleId: string }>(
  name: string,
  part: InheritedPart,
  statedIn: (framework: FrameworkReading) => Records<Fact>,
  effective: (roleId: string, own: FactsByRole<Fact>, inheritance: Inheritance) => Effective<Fact>[],
): Derivation<FrameworkReading, FactsByRole<Effective<Fact>>> {
  return {
    name: `${name} by role`,
    make: function* (framework) {
      const own = yield* statedIn(framework).prepare('roleId');
      const inheritance = buildInheritance(framework.buildsOn.list, part);
      const byRole = new Map<string, readonly Effective<Fact>[]>();
      const enter = (roleId: string) => byRole.set(roleId, effective(roleId, own, inheritance));
      yield* eachInPortions(framework.derived(ROLE_IDS), ({ id }) => enter(id), ROLES);
      return byRole;
    },
  };
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
    (a, b) => b.importance - a.importance || levelOf(b) - levelOf(a) || compareIds(a.skillId, b.skillId),
  );
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

function byLevel(a: Requirement, b: Requirement): number {
  return levelOf(b) - levelOf(a) || b.importance - a.importance;
}

/** For orders: one that is unknown comes last. */
function levelOf({ level }: Requirement): number {
  return level ?? 0;
}

function byPreference(a: Requirement, b: Requirement): number {
  return byLevel(a, b) || compareIds(a.id, b.id);
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
      if (!settled.has(subject)) settled.set(subject, facts.length === 1 ? facts : preferred(facts));
    }
  }
  return [...settled.values()]
    .flat()
    .map((fact) => (fact.roleId === roleId ? fact : { ...fact, roleId, inheritedFromId: fact.roleId }));
}
