import { describe, expect, test } from 'vitest';
import { contentOf, DIRECTOR, page, PROMOTION, TEAM_LEAD } from '../small-seed.ts';

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('transitions and advice', () => {
  test('a transition with its years, shifts, claims and advice', async () => {
    const content = await contentOf({
      'transitions/team-lead--director.yml': `${PROMOTION.replace('PROMOTION', 'TRACK_SWITCH')}years: { min: 2, max: 4, text: 2-4 years }
summary: A large step.
stages: [growth]
shifts:
  - { topic: Work, from: code, to: people, cite: page#A }
  - { topic: Horizon, from: weeks, to: years, detail: mostly, skills: [delegation, coaching], cite: page#A }
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
        rank: null,
        tier: null,
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
        skillIds: [],
        citations: [page('A')],
      },
      {
        id: 'Shift:team-lead--director--track-switch/2',
        transitionId: id,
        topic: 'Horizon',
        from: 'weeks',
        to: 'years',
        detail: 'mostly',
        skillIds: ['Skill:coaching', 'Skill:delegation'],
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
        aboutIds: ['Skill:delegation', id],
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
    expect(content.advice[0]?.aboutIds).toEqual([
      'Role:director',
      'Transition:team-lead--director--promotion-3',
    ]);
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
    expect(
      content.roles.map(({ id, slug, framework, variantOfId }) => [id, slug, framework, variantOfId]),
    ).toEqual([
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
    expect(content.attributes.map(({ id, key }) => [id, key])).toContainEqual([
      'Attribute:acme/level',
      'level',
    ]);
    expect(content.skills[0]).toMatchObject({
      slug: 'acme/coaching',
      categoryId: 'SkillCategory:acme/people',
    });
    expect(content.transitions[0]).toMatchObject({
      id: 'Transition:acme/team-lead--director--promotion',
      toId: 'Role:acme/director',
    });
    expect(content.advice[0]).toMatchObject({
      id: 'Advice:acme/a',
      aboutIds: ['Stage:acme/growth', 'Transition:acme/team-lead--director--promotion'],
    });
  });
});
