import { describe, expect, test } from 'vitest';
import { contentOf, DIRECTOR, PROMOTION, SMALL_SEED, TEAM_LEAD } from './small-seed.ts';
import type { Files } from './small-seed.ts';

const page = (locator: string) => ({
  sourceId: 'Source:page',
  locator,
  note: null,
  basis: 'STATED',
  confidence: null,
});
const director = (more: string): Files => ({ 'roles/director.yml': DIRECTOR + more });
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the things of a seed', () => {
  test('a framework, its sources, attributes and stages', async () => {
    const content = await contentOf({
      'framework.yml': `${SMALL_SEED['framework.yml']}licence: CC-BY-4.0\n`,
      'stages.yml': `stages:
  - { slug: startup, title: Startup, people: { max: 50, text: up to 50 }, cite: page#Stages }
  - { slug: growth, title: Growth, cite: page#Stages }
`,
    });
    expect(content.framework).toEqual({
      id: 'Framework:engineering-leadership',
      slug: 'engineering-leadership',
      title: 'Engineering leadership',
      licence: 'CC-BY-4.0',
      citations: [page('Top')],
    });
    expect(content.sources).toEqual([
      { id: 'Source:forum', slug: 'forum', title: 'A forum', kind: 'FORUM', publishedOn: null },
      { id: 'Source:page', slug: 'page', title: 'A page', kind: 'ARTICLE', publishedOn: null },
    ]);
    expect(content.attributes[0]).toEqual({
      id: 'Attribute:directReports',
      key: 'directReports',
      title: 'Direct reports',
      unit: 'people',
      description: 'How many people report to it.',
    });
    expect(content.stages).toEqual([
      { id: 'Stage:growth', slug: 'growth', title: 'Growth', order: 2, people: null, citations: [page('Stages')] },
      {
        id: 'Stage:startup',
        slug: 'startup',
        title: 'Startup',
        order: 1,
        people: { min: null, max: 50, text: 'up to 50' },
        citations: [page('Stages')],
      },
    ]);
  });

  test('skills with their category and their parts, responsibilities with their area, activities', async () => {
    const content = await contentOf({
      'skills/work.yml': `category: { slug: work, title: Work, description: Getting it done. }
skills:
  - { slug: prioritizing, name: Prioritizing, partOf: delegation, cite: page#Skills }
  - { slug: briefing, name: Briefing, aliases: [Handing over], description: Says what is wanted., partOf: delegation, cite: page#Skills }
`,
    });
    expect(content.skillCategories).toEqual([
      { id: 'SkillCategory:people', slug: 'people', title: 'People', description: 'Working with people.' },
      { id: 'SkillCategory:work', slug: 'work', title: 'Work', description: 'Getting it done.' },
    ]);
    expect(content.skills.find(({ slug }) => slug === 'briefing')).toEqual({
      id: 'Skill:briefing',
      slug: 'briefing',
      name: 'Briefing',
      aliases: ['Handing over'],
      description: 'Says what is wanted.',
      categoryId: 'SkillCategory:work',
      partIds: [],
      citations: [page('Skills')],
    });
    expect(content.skills.find(({ slug }) => slug === 'delegation')?.partIds).toEqual([
      'Skill:briefing',
      'Skill:prioritizing',
    ]);
    expect(content.responsibilities).toEqual([
      {
        id: 'Responsibility:hiring',
        slug: 'hiring',
        title: 'Hiring',
        description: null,
        area: 'People',
        citations: [page('Duties')],
      },
    ]);
    expect(content.activities).toEqual([
      { id: 'Activity:one-on-ones', slug: 'one-on-ones', title: 'One-on-ones', citations: [page('Week')] },
    ]);
  });

  test('a role, as bare and as full as one can be', async () => {
    const content = await contentOf(
      director('aliases: [Dir]\ntrack: MANAGEMENT\nseniority: 7\nlevelCodes: [M5]\nvariantOf: team-lead\n'),
    );
    expect(content.roles).toEqual([
      {
        id: 'Role:director',
        slug: 'director',
        title: 'Director',
        aliases: ['Dir'],
        summary: 'Leads managers.',
        framework: 'engineering-leadership',
        kind: 'JOB',
        track: 'MANAGEMENT',
        seniority: 7,
        levelCodes: ['M5'],
        variantOfId: 'Role:team-lead',
        citations: [page('Director')],
      },
      {
        id: 'Role:team-lead',
        slug: 'team-lead',
        title: 'Team Lead',
        aliases: [],
        summary: 'Leads a team.',
        framework: 'engineering-leadership',
        kind: 'JOB',
        track: null,
        seniority: null,
        levelCodes: [],
        variantOfId: null,
        citations: [page('Team Lead')],
      },
    ]);
  });
});

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
  - { skill: delegation, level: 4.5, importance: 0.8, expectation: hands over, basis: DERIVED, rationale: says strong, confidence: 0.7, cite: page#A }
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

describe('transitions and advice', () => {
  test('a transition with its years, shifts, claims and advice', async () => {
    const content = await contentOf({
      'transitions/team-lead--director.yml': `${PROMOTION.replace('PROMOTION', 'TRACK_SWITCH')}years: { min: 2, max: 4, text: 2-4 years }
summary: A large step.
stages: [growth]
shifts:
  - { topic: Work, from: code, to: people, cite: page#A }
  - { topic: Horizon, from: weeks, to: years, detail: mostly, cite: page#A }
claims:
  - { attribute: level, value: two rungs, cite: page#A }
advice:
  - { slug: hand-over, kind: ACTION, title: Hand over, steps: [a, b], about: [Skill:delegation], audience: [team-lead], develops: [delegation], cite: page#A }
`,
    });
    const id = 'Transition:team-lead--director--track-switch';
    expect(content.transitions).toEqual([
      {
        id,
        fromId: 'Role:team-lead',
        toId: 'Role:director',
        kind: 'TRACK_SWITCH',
        years: { min: 2, max: 4, text: '2-4 years' },
        summary: 'A large step.',
        circumstance: null,
        stageIds: ['Stage:growth'],
        citations: [page('Steps')],
      },
    ]);
    expect(content.shifts).toEqual([
      {
        id: 'Shift:team-lead--director--track-switch/1',
        transitionId: id,
        topic: 'Work',
        from: 'code',
        to: 'people',
        detail: null,
        citations: [page('A')],
      },
      {
        id: 'Shift:team-lead--director--track-switch/2',
        transitionId: id,
        topic: 'Horizon',
        from: 'weeks',
        to: 'years',
        detail: 'mostly',
        citations: [page('A')],
      },
    ]);
    expect(content.claims.map(({ id: claim, aboutId }) => [claim, aboutId])).toEqual([
      ['Claim:team-lead--director--track-switch/level', id],
    ]);
    expect(content.advice).toEqual([
      {
        id: 'Advice:hand-over',
        slug: 'hand-over',
        kind: 'ACTION',
        title: 'Hand over',
        detail: null,
        steps: ['a', 'b'],
        example: null,
        instead: null,
        aboutIds: [id, 'Skill:delegation'],
        audienceIds: ['Role:team-lead'],
        developsIds: ['Skill:delegation'],
        stageIds: [],
        circumstance: null,
        citations: [page('A')],
      },
    ]);
  });

  test('parallel transitions are numbered by file name, the shortest first, and their facts follow', async () => {
    const shift = 'shifts:\n  - { topic: Work, from: code, to: people, cite: page#A }\n';
    const content = await contentOf({
      'transitions/team-lead--director--b.yml': `${PROMOTION}circumstance: b\n${shift}`,
      'transitions/team-lead--director--a.yml': `${PROMOTION}circumstance: a\n`,
      'transitions/team-lead--director.yml': PROMOTION,
      'advice/third.yml': `advice:
  - { slug: a, kind: ACTION, title: t, about: ['Transition:team-lead--director--promotion-3', Role:director], cite: page#A }
`,
    });
    expect(content.transitions.map(({ id, circumstance }) => [id, circumstance])).toEqual([
      ['Transition:team-lead--director--promotion', null],
      ['Transition:team-lead--director--promotion-2', 'a'],
      ['Transition:team-lead--director--promotion-3', 'b'],
    ]);
    expect(ids(content.shifts)).toEqual(['Shift:team-lead--director--promotion-3/1']);
    expect(content.advice[0]?.aboutIds).toEqual(['Transition:team-lead--director--promotion-3', 'Role:director']);
  });

  test('a stage has claims too', async () => {
    const content = await contentOf({
      'stages.yml': `stages:
  - { slug: startup, title: Startup, cite: page#A, claims: [{ attribute: level, value: low, cite: page#A }] }
  - { slug: growth, title: Growth, cite: page#A }
`,
    });
    expect(content.claims.map(({ id, aboutId }) => [id, aboutId])).toEqual([
      ['Claim:startup/level', 'Stage:startup'],
    ]);
  });
});

describe('an imported framework', () => {
  test('every slug begins with the slug of the framework, references included', async () => {
    const content = await contentOf({
      'framework.yml': 'slug: acme\ntitle: Acme\ncite: page#Top\n',
      'roles/director.yml': `${DIRECTOR}requirements:
  - { skill: delegation, level: 4, importance: 0.8, expectation: x, basis: STATED, cite: page#A }
claims:
  - { attribute: level, value: high, stages: [growth], cite: page#A }
`,
      'roles/team-lead.yml': `${TEAM_LEAD}variantOf: director\n`,
      'transitions/team-lead--director.yml': `${PROMOTION}advice:
  - { slug: a, kind: ACTION, title: t, about: [Stage:growth], cite: page#A }
`,
    });
    expect(content.framework).toMatchObject({
      id: 'Framework:acme',
      slug: 'acme',
      citations: [{ sourceId: 'Source:acme/page' }],
    });
    expect(content.roles.map(({ id, slug, framework, variantOfId }) => [id, slug, framework, variantOfId])).toEqual([
      ['Role:acme/director', 'acme/director', 'acme', null],
      ['Role:acme/team-lead', 'acme/team-lead', 'acme', 'Role:acme/director'],
    ]);
    expect(content.requirements[0]).toMatchObject({
      id: 'Requirement:acme/director/delegation',
      roleId: 'Role:acme/director',
      skillId: 'Skill:acme/delegation',
    });
    expect(content.claims[0]).toMatchObject({
      id: 'Claim:acme/director/level',
      attributeId: 'Attribute:acme/level',
      stageIds: ['Stage:acme/growth'],
    });
    expect(content.attributes.map(({ id, key }) => [id, key])).toContainEqual(['Attribute:acme/level', 'level']);
    expect(content.skills[0]).toMatchObject({ slug: 'acme/coaching', categoryId: 'SkillCategory:acme/people' });
    expect(content.transitions[0]).toMatchObject({
      id: 'Transition:acme/team-lead--director--promotion',
      toId: 'Role:acme/director',
    });
    expect(content.advice[0]).toMatchObject({
      id: 'Advice:acme/a',
      aboutIds: ['Transition:acme/team-lead--director--promotion', 'Stage:acme/growth'],
    });
  });
});
