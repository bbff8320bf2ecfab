import { describe, expect, test } from 'vitest';
import { contentOf, director, page, SMALL_SEED } from '../small-seed.ts';

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
      origin: null,
      attribution: null,
      modified: false,
      redistribution: null,
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
      {
        id: 'Stage:growth',
        slug: 'growth',
        title: 'Growth',
        order: 2,
        people: null,
        citations: [page('Stages')],
      },
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
      labelLanguages: [],
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
        skillIds: [],
        citations: [page('Duties')],
      },
    ]);
    expect(content.activities).toEqual([
      { id: 'Activity:one-on-ones', slug: 'one-on-ones', title: 'One-on-ones', citations: [page('Week')] },
    ]);
  });

  test('skills that are broader or related, with the words they were read from, and what a responsibility draws on', async () => {
    const content = await contentOf({
      'skills/work.yml': `category: { slug: work, title: Work, description: Getting it done. }
skills:
  - slug: briefing
    name: Briefing
    broader:
      - { skill: delegation, basis: DERIVED, reason: Named as one way to do it., cite: page#Skills }
    related:
      - { skill: coaching, cite: page#Week }
    cite: page#Skills
`,
      'responsibilities/people.yml': `area: People
responsibilities:
  - { slug: hiring, title: Hiring, skills: [delegation, coaching], cite: page#Duties }
`,
    });
    expect(content.skillRelations).toEqual([
      {
        id: 'SkillRelation:briefing/coaching',
        skillId: 'Skill:briefing',
        otherId: 'Skill:coaching',
        kind: 'RELATED',
        basis: 'STATED',
        reason: null,
        citations: [page('Week')],
      },
      {
        id: 'SkillRelation:briefing/delegation',
        skillId: 'Skill:briefing',
        otherId: 'Skill:delegation',
        kind: 'BROADER',
        basis: 'DERIVED',
        reason: 'Named as one way to do it.',
        citations: [{ ...page('Skills'), basis: 'DERIVED' }],
      },
    ]);
    expect(content.responsibilities[0]?.skillIds).toEqual(['Skill:coaching', 'Skill:delegation']);
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
        labelLanguages: [],
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
        labelLanguages: [],
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
