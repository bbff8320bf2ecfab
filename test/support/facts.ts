import fc from 'fast-check';
import type {
  BuildsOn,
  Effective,
  Range,
  ReportingLine,
  Requirement,
  RoleActivity,
  RoleResponsibility,
  Transition,
} from '../../src/graph/model.ts';
import type { PathRole } from '../../src/paths/path-skills.ts';
import type { GradedRequirement } from '../../src/roles/graded.ts';
import { skillsHeld } from '../../src/skills/held-skills.ts';
import { PLAIN_STEP } from '../../src/skills/priority.ts';
import type { Involvement } from '../../src/graph/vocabulary.ts';

/* Facts in one line, for tests that build their own small graphs. */

export function requirement(
  roleId: string,
  skillId: string,
  level: number,
  importance = 1,
  more: Partial<Requirement & { level: number }> = {},
): GradedRequirement {
  return {
    id: `Requirement:${roleId}/${skillId}`,
    roleId,
    skillId,
    level,
    importance,
    expectation: `${skillId} as ${roleId}`,
    purpose: 'ROLE',
    basis: 'STATED',
    rationale: null,
    confidence: null,
    citations: [],
    inheritedFromId: null,
    ...more,
  };
}

/** A role on a path of which nothing is said but what it asks for. */
export function pathRole(
  roleId: string,
  requirements: readonly GradedRequirement[],
  more: Partial<PathRole> = {},
): PathRole {
  return {
    roleId,
    requirements,
    held: skillsHeld(requirements),
    buildsOnStart: false,
    weights: PLAIN_STEP,
    ...more,
  };
}

/** Of someone of whom nothing else is known, it is known that these skills have not been asked for. */
export const notAsked = (...skillIds: readonly string[]) => skillsHeld([], [], (id) => skillIds.includes(id));

export function roleResponsibility(
  roleId: string,
  responsibilityId: string,
  involvement: Involvement,
): Effective<RoleResponsibility> {
  const id = `RoleResponsibility:${roleId}/${responsibilityId}/${involvement}`;
  return {
    id,
    roleId,
    responsibilityId,
    involvement,
    expectation: null,
    citations: [],
    inheritedFromId: null,
  };
}

export function buildsOn(roleId: string, onId: string, parts: Partial<BuildsOn> = {}): BuildsOn {
  const id = `BuildsOn:${roleId}/${onId}`;
  return { id, roleId, onId, skills: true, responsibilities: true, citations: [], ...parts };
}

export function roleActivity(
  activityId: string,
  hours: readonly [number | null, number | null] | null,
  more: Partial<RoleActivity> = {},
): RoleActivity {
  return {
    id: `RoleActivity:${activityId}`,
    roleId: 'any',
    activityId,
    hoursPerWeek: hours && range(...hours),
    when: null,
    circumstance: null,
    stageIds: [],
    citations: [],
    ...more,
  };
}

export function transition(
  fromId: string,
  toId: string,
  years: Range | null,
  kind: Transition['kind'] = 'PROMOTION',
): Transition {
  const id = `Transition:${fromId}--${toId}`;
  return {
    id,
    fromId,
    toId,
    kind,
    rank: null,
    tier: null,
    years,
    summary: null,
    circumstance: null,
    stageIds: [],
    citations: [],
  };
}

export function reportingLine(
  fromId: string,
  toId: string,
  more: Partial<ReportingLine> = {},
): ReportingLine {
  return {
    id: `${fromId}-${toId}`,
    fromId,
    toId,
    kind: 'SOLID',
    standing: 'OBSERVED',
    circumstance: null,
    reason: null,
    confidence: null,
    stageIds: [],
    citations: [],
    ...more,
  };
}

export function range(min: number | null, max: number | null, text = `${min}-${max}`): Range {
  return { min, max, text };
}

/** Half steps, as the graph has them. */
export const level = fc.integer({ min: 1, max: 10 }).map((halves) => halves / 2);
export const importance = fc.double({ min: 0, max: 1, minExcluded: true, noNaN: true });

/** The effective requirements of one role: each of a few skills at most once. */
export function requirementsOf(roleId: string): fc.Arbitrary<GradedRequirement[]> {
  const skill = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  return fc
    .uniqueArray(fc.tuple(skill, level, importance), { selector: ([skillId]) => skillId })
    .map((asked) => asked.map((one) => requirement(roleId, ...one)));
}
