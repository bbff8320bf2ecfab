import type { FrameworkContent, Role } from '../../graph/model.ts';
import type { SeedValue } from '../files/layout.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { claimsOf } from './claims.ts';
import type { FrameworkIds } from './framework-ids.ts';
import { citationsOf, labelsIn, rangeOf } from './values.ts';

type SeedRole = SeedValue<'role'>;
type RoleFacts = Pick<
  FrameworkContent,
  | 'buildsOn'
  | 'claims'
  | 'collaborations'
  | 'reportingLines'
  | 'requirements'
  | 'roleActivities'
  | 'roleResponsibilities'
  | 'roleTitles'
  | 'stageFocuses'
>;

export function roleOf(ids: FrameworkIds, role: SeedRole, framework: string): Role {
  return {
    id: ids.of('Role', role.slug),
    slug: ids.slug(role.slug),
    title: role.title,
    ...labelsIn(role.title, role),
    summary: role.summary,
    framework,
    kind: role.kind,
    track: role.track ?? null,
    seniority: role.seniority ?? null,
    levelCodes: role.levelCodes ?? [],
    variantOfId: role.variantOf === undefined ? null : ids.of('Role', role.variantOf),
    citations: citationsOf(ids, role),
  };
}

/** Everything that a role's file says of the role. */
export function roleFactsOf(ids: FrameworkIds, role: SeedRole): RoleFacts {
  const roleId = ids.of('Role', role.slug);
  return {
    claims: claimsOf(ids, roleId, role.claims),
    ...abilitiesOf(ids, roleId, role),
    ...relationsOf(ids, roleId, role),
    roleActivities: (role.activities ?? []).map((each) => ({
      id: ids.fact('RoleActivity', roleId, each.activity),
      roleId,
      activityId: ids.of('Activity', each.activity),
      hoursPerWeek: rangeOf(each.hoursPerWeek),
      when: each.when ?? null,
      circumstance: each.circumstance ?? null,
      stageIds: ids.ofAll('Stage', each.stages),
      citations: citationsOf(ids, each),
    })),
    roleTitles: (role.titles ?? []).map((each) => ({
      id: ids.fact('RoleTitle', roleId, slugified(each.title) || 'title'),
      roleId,
      title: each.title,
      language: each.language ?? null,
      circumstance: each.circumstance ?? null,
      organizationSize: rangeOf(each.organizationSize),
      citations: citationsOf(ids, each),
    })),
    stageFocuses: (role.stageFocuses ?? []).map((each) => ({
      id: ids.fact('StageFocus', roleId, each.stage),
      roleId,
      stageId: ids.of('Stage', each.stage),
      focus: each.focus,
      asks: each.asks ?? [],
      citations: citationsOf(ids, each),
    })),
  };
}

function abilitiesOf(
  ids: FrameworkIds,
  roleId: string,
  role: SeedRole,
): Pick<RoleFacts, 'requirements' | 'roleResponsibilities'> {
  return {
    requirements: (role.requirements ?? []).map((each) => ({
      id: ids.fact('Requirement', roleId, each.skill),
      roleId,
      skillId: ids.of('Skill', each.skill),
      level: each.level,
      importance: each.importance,
      expectation: each.expectation,
      purpose: each.purpose ?? 'ROLE',
      basis: each.basis,
      rationale: each.rationale ?? null,
      confidence: each.confidence ?? null,
      citations: citationsOf(ids, each),
    })),
    roleResponsibilities: (role.responsibilities ?? []).map((each) => ({
      id: ids.fact('RoleResponsibility', roleId, each.responsibility),
      roleId,
      responsibilityId: ids.of('Responsibility', each.responsibility),
      involvement: each.involvement,
      expectation: each.expectation ?? null,
      citations: citationsOf(ids, each),
    })),
  };
}

function relationsOf(
  ids: FrameworkIds,
  roleId: string,
  role: SeedRole,
): Pick<RoleFacts, 'buildsOn' | 'collaborations' | 'reportingLines'> {
  return {
    buildsOn: (role.buildsOn ?? []).map((each) => ({
      id: ids.fact('BuildsOn', roleId, each.role),
      roleId,
      onId: ids.of('Role', each.role),
      skills: each.skills,
      responsibilities: each.responsibilities,
      citations: citationsOf(ids, each),
    })),
    reportingLines: (role.reportsTo ?? []).map((each) => ({
      id: ids.fact('ReportingLine', roleId, each.to),
      fromId: roleId,
      toId: ids.of('Role', each.to),
      kind: each.kind ?? 'SOLID',
      standing: each.standing ?? 'OBSERVED',
      circumstance: each.circumstance ?? null,
      reason: each.reason ?? null,
      confidence: each.confidence ?? null,
      stageIds: ids.ofAll('Stage', each.stages),
      citations: citationsOf(ids, each),
    })),
    collaborations: (role.collaborations ?? []).map((each) => ({
      id: ids.fact('Collaboration', roleId, each.with),
      roleId,
      withId: ids.of('Role', each.with),
      purpose: each.purpose ?? null,
      frequency: each.frequency ?? null,
      standing: each.standing ?? 'OBSERVED',
      citations: citationsOf(ids, each),
    })),
  };
}
