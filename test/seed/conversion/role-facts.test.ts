import { describe, expect, test } from 'vitest';
import { contentOf, director, page } from '../small-seed.ts';

describe('the facts of a role', () => {
  test('each fact names both things that it ties together', async () => {
    const content = await contentOf(
      director(`buildsOn:
  - { role: team-lead, skills: true, responsibilities: false, cite: page#A }
titles:
  - { title: Head of R&D, organizationSize: { min: 10, text: 10 and more }, cite: page#A }
claims:
  - { attribute: level, value: high, parts: [a, b], range: { min: 1, max: 2, text: 1-2 }, stages: [growth], skill: delegation, responsibility: hiring, reason: newer, cite: page#A }
requirements:
  - { skill: delegation, level: 4.5, importance: 0.8, expectation: hands over, basis: DERIVED, rationale: says strong, confidence: 0.7, purpose: READINESS, cite: page#A }
responsibilities:
  - { responsibility: hiring, involvement: OWNS, cite: page#A }
activities:
  - { activity: one-on-ones, hoursPerWeek: { min: 4, max: 6, text: 4-6 hrs }, cite: page#A }
reportsTo:
  - { to: team-lead, cite: page#A }
collaborations:
  - { with: team-lead, standing: ADVISED, frequency: weekly, cite: page#A }
stageFocuses:
  - { stage: startup, focus: the product, asks: [Who buys it?], cite: page#A }
`),
    );
    expect(content.buildsOn).toEqual([
      {
        id: 'BuildsOn:director/team-lead',
        roleId: 'Role:director',
        onId: 'Role:team-lead',
        skills: true,
        responsibilities: false,
        citations: [page('A')],
      },
    ]);
    expect(content.roleTitles).toEqual([
      {
        id: 'RoleTitle:director/head-of-r-and-d',
        roleId: 'Role:director',
        title: 'Head of R&D',
        language: null,
        circumstance: null,
        organizationSize: { min: 10, max: null, text: '10 and more' },
        citations: [page('A')],
      },
    ]);
    expect(content.claims).toEqual([
      {
        id: 'Claim:director/level',
        aboutId: 'Role:director',
        attributeId: 'Attribute:level',
        value: 'high',
        range: { min: 1, max: 2, text: '1-2' },
        level: null,
        parts: ['a', 'b'],
        circumstance: null,
        stageIds: ['Stage:growth'],
        chosen: true,
        reason: 'newer',
        skillId: 'Skill:delegation',
        responsibilityId: 'Responsibility:hiring',
        citations: [page('A')],
      },
    ]);
    expect(content.requirements).toEqual([
      {
        id: 'Requirement:director/delegation',
        roleId: 'Role:director',
        skillId: 'Skill:delegation',
        level: 4.5,
        importance: 0.8,
        expectation: 'hands over',
        purpose: 'READINESS',
        basis: 'DERIVED',
        rationale: 'says strong',
        confidence: 0.7,
        citations: [{ ...page('A'), basis: 'DERIVED', confidence: 0.7 }],
      },
    ]);
    expect(content.roleResponsibilities).toEqual([
      {
        id: 'RoleResponsibility:director/hiring',
        roleId: 'Role:director',
        responsibilityId: 'Responsibility:hiring',
        involvement: 'OWNS',
        expectation: null,
        citations: [page('A')],
      },
    ]);
    expect(content.roleActivities).toEqual([
      {
        id: 'RoleActivity:director/one-on-ones',
        roleId: 'Role:director',
        activityId: 'Activity:one-on-ones',
        hoursPerWeek: { min: 4, max: 6, text: '4-6 hrs' },
        when: null,
        circumstance: null,
        stageIds: [],
        citations: [page('A')],
      },
    ]);
    expect(content.reportingLines).toEqual([
      {
        id: 'ReportingLine:director/team-lead',
        fromId: 'Role:director',
        toId: 'Role:team-lead',
        kind: 'SOLID',
        standing: 'OBSERVED',
        circumstance: null,
        reason: null,
        confidence: null,
        stageIds: [],
        citations: [page('A')],
      },
    ]);
    expect(content.collaborations).toEqual([
      {
        id: 'Collaboration:director/team-lead',
        roleId: 'Role:director',
        withId: 'Role:team-lead',
        purpose: null,
        frequency: 'weekly',
        standing: 'ADVISED',
        citations: [page('A')],
      },
    ]);
    expect(content.stageFocuses).toEqual([
      {
        id: 'StageFocus:director/startup',
        roleId: 'Role:director',
        stageId: 'Stage:startup',
        focus: 'the product',
        asks: ['Who buys it?'],
        citations: [page('A')],
      },
    ]);
  });

  test('parallel facts are numbered in the order in which they are stated', async () => {
    const content = await contentOf(
      director(`claims:
  - { attribute: level, value: first, cite: page#A }
  - { attribute: level, value: second, chosen: false, cite: page#A }
  - { attribute: level, value: third, circumstance: small firms, cite: page#A }
reportsTo:
  - { to: team-lead, kind: DOTTED, cite: page#A }
  - { to: team-lead, cite: page#A }
`),
    );
    expect(content.claims.map(({ id, value, chosen }) => [id, value, chosen])).toEqual([
      ['Claim:director/level', 'first', true],
      ['Claim:director/level-2', 'second', false],
      ['Claim:director/level-3', 'third', true],
    ]);
    expect(content.reportingLines.map(({ id, kind }) => [id, kind])).toEqual([
      ['ReportingLine:director/team-lead', 'DOTTED'],
      ['ReportingLine:director/team-lead-2', 'SOLID'],
    ]);
  });

  test('a citation keeps its own basis and confidence, and takes over the rest from its fact', async () => {
    const content = await contentOf(
      director(`requirements:
  - skill: delegation
    level: 4
    importance: 0.8
    expectation: hands over
    basis: DERIVED
    rationale: strong
    confidence: 0.7
    cite:
      - page#Key Skills # and more
      - { at: 'forum#3 ', note: a reading, basis: STATED, confidence: 0.3 }
`),
    );
    expect(content.requirements[0]?.citations).toEqual([
      { sourceId: 'Source:page', locator: 'Key Skills', note: null, basis: 'DERIVED', confidence: 0.7 },
      { sourceId: 'Source:forum', locator: '3', note: 'a reading', basis: 'STATED', confidence: 0.3 },
    ]);
  });
});
