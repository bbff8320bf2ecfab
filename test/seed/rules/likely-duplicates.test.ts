import { describe, expect, test } from 'vitest';
import { contentOf, people, problemsOf, testEach } from '../small-seed.ts';
import type { BrokenSeed, Files } from '../small-seed.ts';

const MENTORING = people(
  '  - { slug: delegation, name: Delegation, cite: page#A }',
  '  - { slug: mentoring, name: Mentoring, aliases: [Coaching], cite: page#A }',
  '  - { slug: support, name: Support, aliases: [Mentorship], cite: page#A }',
);

/** The file of reviewed pairs: one list, its entries from line 2 on. */
function reviewed(list: string, ...entries: readonly string[]): Files {
  return { 'reviewed-duplicates.yml': `${list}:\n${entries.map((entry) => `  - ${entry}\n`).join('')}` };
}

const ASKED = 'merge them under one slug, or enter the pair with a reason in reviewed-duplicates.yml';

const BROKEN: readonly BrokenSeed[] = [
  [
    'two skills that have nearly the same name, as a name or as an alias',
    MENTORING,
    [
      `skills/people.yml:5:47 skills[2].aliases[0]: probably the same skill as mentoring, at skills/people.yml:4:30, by the names "Mentorship" and "Mentoring"; ${ASKED}`,
    ],
  ],
  [
    'a skill whose slug is what another one is called',
    people(
      '  - { slug: delegation, name: Delegation, cite: page#A }',
      '  - { slug: code-review, name: Reading Changes, cite: page#A }',
      '  - { slug: inspection, name: Inspection, aliases: [Code Review], cite: page#A }',
    ),
    [
      `skills/people.yml:5:53 skills[2].aliases[0]: probably the same skill as code-review, at skills/people.yml:4:13, by the names "Code Review" and "code-review"; ${ASKED}`,
    ],
  ],
  [
    'two responsibilities and two activities, in one file or in two',
    {
      'responsibilities/work.yml':
        'area: Work\nresponsibilities:\n  - { slug: hire, title: Who to hire, cite: page#A }\n',
      'activities.yml': `activities:
  - { slug: one-on-ones, title: One-on-ones, cite: page#A }
  - { slug: demos, title: Sprint demos, cite: page#A }
  - { slug: sprint-ends, title: The demo of a sprint, cite: page#A }
`,
    },
    [
      `activities.yml:4:33 activities[2].title: probably the same activity as demos, at activities.yml:3:27, by the names "The demo of a sprint" and "Sprint demos"; ${ASKED}`,
      `responsibilities/work.yml:3:26 responsibilities[0].title: probably the same responsibility as hiring, at responsibilities/people.yml:3:28, by the names "Who to hire" and "Hiring"; ${ASKED}`,
    ],
  ],
  [
    'a reviewed pair of which one is unknown, that is of no use, or that is there twice',
    {
      ...MENTORING,
      ...reviewed(
        'skills',
        '{ pair: [support, mentoring], reason: x }',
        '{ pair: [mentoring, support], reason: x }',
        '{ pair: [delegation, mentoring], reason: x }',
        '{ pair: [delegation, mentorin], reason: x }',
      ),
    },
    [
      'reviewed-duplicates.yml:3:13 skills[1].pair: the pair is entered already, at reviewed-duplicates.yml:2:13',
      'reviewed-duplicates.yml:4:13 skills[2].pair: delegation and mentoring are not named alike; take the entry away',
      'reviewed-duplicates.yml:5:26 skills[3].pair[1]: mentorin is not the slug of a skill; did you mean mentoring?',
    ],
  ],
  [
    'a reviewed pair of another kind of thing',
    { ...MENTORING, ...reviewed('activities', '{ pair: [mentoring, support], reason: x }') },
    [
      'reviewed-duplicates.yml:2:14 activities[0].pair[0]: mentoring is not the slug of an activity',
      'reviewed-duplicates.yml:2:25 activities[0].pair[1]: support is not the slug of an activity',
      `skills/people.yml:5:47 skills[2].aliases[0]: probably the same skill as mentoring, at skills/people.yml:4:30, by the names "Mentorship" and "Mentoring"; ${ASKED}`,
    ],
  ],
  [
    'a reviewed pair of three, or without a reason',
    {
      ...MENTORING,
      ...reviewed(
        'skills',
        '{ pair: [mentoring, support], reason: x }',
        '{ pair: [delegation, mentoring, support] }',
      ),
    },
    [
      'reviewed-duplicates.yml:3:5 skills[1].reason: missing: what tells them apart',
      'reviewed-duplicates.yml:3:13 skills[1].pair: the list has 3 entries: the slugs of the two',
    ],
  ],
];

describe('likely duplicates', () => {
  testEach(BROKEN);

  test('a pair that was reviewed is fine, in either order', async () => {
    for (const pair of ['[mentoring, support]', '[support, mentoring]']) {
      expect(
        await problemsOf({ ...MENTORING, ...reviewed('skills', `{ pair: ${pair}, reason: x }`) }),
      ).toEqual([]);
    }
  });

  test('a part is not taken for its whole', async () => {
    const parts = people(
      '  - { slug: delegation, name: Delegation, cite: page#A }',
      '  - { slug: design, name: Design, cite: page#A }',
      '  - { slug: visual-design, name: Visual Design, partOf: design, cite: page#A }',
    );
    expect(await problemsOf(parts)).toEqual([]);
  });

  test('the very same name of two skills is told once, as a shared name', async () => {
    const same = people(
      '  - { slug: delegation, name: Delegation, cite: page#A }',
      '  - { slug: passing-on, name: Passing On, aliases: [delegation], cite: page#A }',
    );
    expect(await problemsOf(same)).toHaveLength(1);
  });

  test('a skill and a responsibility may have the same name', async () => {
    const { skills } = await contentOf(people('  - { slug: hiring, name: Hiring, cite: page#A }'));
    expect(skills.map(({ name }) => name)).toEqual(['Hiring']);
  });
});
