import { slugOf } from '../../../graph/ids.ts';
import type { Requirement, Role } from '../../../graph/model.ts';
import { slugified } from '../../../graph/text/slugified.ts';
import { inStatedOrder } from '../stated-order.ts';
import { languagesOf, type Plain, rangeOf, trimmed } from './plain.ts';
import type { CommonParts } from './common-parts.ts';

/** A role with everything that is said of it. */
export function rolePart(common: CommonParts, role: Role): Plain {
  const { id, title, aliases, summary, kind, track, seniority, levelCodes, variantOfId, citations } = role;
  const of = common.of;
  const slugs = common.slugs;
  const key = (part: string) => `${slugOf(id)}/${part}`;
  return trimmed({
    slug: slugs.of(id),
    title,
    aliases,
    languages: languagesOf(title, role),
    summary,
    kind,
    track,
    seniority,
    levelCodes,
    variantOf: variantOfId === null ? null : slugs.of(variantOfId),
    ...common.cited(citations),
    buildsOn: inStatedOrder(of.buildsOn.by('roleId', id), 'BuildsOn', ({ onId }) => key(slugs.of(onId))).map(
      ({ onId, skills, responsibilities, citations }) => ({
        role: slugs.of(onId),
        skills,
        responsibilities,
        ...common.cited(citations),
      }),
    ),
    titles: inStatedOrder(of.roleTitles.by('roleId', id), 'RoleTitle', ({ title }) =>
      key(slugified(title) || 'title'),
    ).map(({ title, language, circumstance, organizationSize, citations }) =>
      trimmed({
        title,
        language,
        circumstance,
        organizationSize: rangeOf(organizationSize),
        ...common.cited(citations),
      }),
    ),
    claims: common.claims(id),
    requirements: inStatedOrder(of.requirements.by('roleId', id), 'Requirement', ({ skillId }) =>
      key(slugs.of(skillId)),
    ).map((each) => requirementPart(common, each)),
    responsibilities: inStatedOrder(
      of.roleResponsibilities.by('roleId', id),
      'RoleResponsibility',
      ({ responsibilityId }) => key(slugs.of(responsibilityId)),
    ).map(({ responsibilityId, involvement, expectation, citations }) =>
      trimmed({
        responsibility: slugs.of(responsibilityId),
        involvement,
        expectation,
        ...common.cited(citations),
      }),
    ),
    activities: inStatedOrder(of.roleActivities.by('roleId', id), 'RoleActivity', ({ activityId }) =>
      key(slugs.of(activityId)),
    ).map(({ activityId, hoursPerWeek, when, circumstance, stageIds, citations }) =>
      trimmed({
        activity: slugs.of(activityId),
        hoursPerWeek: rangeOf(hoursPerWeek),
        when,
        circumstance,
        stages: slugs.ofAll(stageIds),
        ...common.cited(citations),
      }),
    ),
    reportsTo: inStatedOrder(of.reportingLines.by('fromId', id), 'ReportingLine', ({ toId }) =>
      key(slugs.of(toId)),
    ).map(({ toId, kind, standing, circumstance, reason, confidence, stageIds, citations }) =>
      trimmed({
        to: slugs.of(toId),
        kind: kind === 'SOLID' ? null : kind,
        standing: standing === 'OBSERVED' ? null : standing,
        circumstance,
        reason,
        confidence,
        stages: slugs.ofAll(stageIds),
        ...common.cited(citations, 'STATED', confidence),
      }),
    ),
    collaborations: inStatedOrder(of.collaborations.by('roleId', id), 'Collaboration', ({ withId }) =>
      key(slugs.of(withId)),
    ).map(({ withId, purpose, frequency, standing, citations }) =>
      trimmed({
        with: slugs.of(withId),
        purpose,
        frequency,
        standing: standing === 'OBSERVED' ? null : standing,
        ...common.cited(citations),
      }),
    ),
    stageFocuses: inStatedOrder(of.stageFocuses.by('roleId', id), 'StageFocus', ({ stageId }) =>
      key(slugs.of(stageId)),
    ).map(({ stageId, focus, asks, citations }) =>
      trimmed({ stage: slugs.of(stageId), focus, asks, ...common.cited(citations) }),
    ),
  });
}

function requirementPart(common: CommonParts, fact: Requirement): Plain {
  const { skillId, level, importance, expectation, purpose, basis, rationale, confidence, citations } = fact;
  return {
    skill: common.slugs.of(skillId),
    // Null says that it is not graded, so it stays.
    level,
    ...trimmed({
      importance,
      expectation,
      purpose: purpose === 'ROLE' ? null : purpose,
      basis,
      rationale,
      confidence,
      ...common.cited(citations, basis, confidence),
    }),
  };
}
