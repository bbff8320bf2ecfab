import { describe, expect, test } from 'vitest';
import { DIRECTOR, director, people, problemsOf, PROMOTION, TEAM_LEAD, testEach } from '../small-seed.ts';
import type { BrokenSeed, Files } from '../small-seed.ts';

/** A role with what it builds on, and in which sense. */
function role(
  slug: string,
  ...on: (readonly [role: string, sense: 'skills' | 'responsibilities' | 'both'])[]
): Files {
  const lines = on.map(
    ([other, sense]) =>
      `  - { role: ${other}, skills: ${sense !== 'responsibilities'}, responsibilities: ${sense !== 'skills'}, cite: page#A }`,
  );
  const head = DIRECTOR.replace('director', slug).replace('title: Director', `title: The ${slug}`);
  return { [`roles/${slug}.yml`]: `${head}buildsOn:\n${lines.join('\n')}\n` };
}

const BROKEN: readonly BrokenSeed[] = [
  [
    'a role that builds on, reports to or works with itself, and a dotted line to oneself',
    director(`buildsOn:
  - { role: director, skills: true, responsibilities: true, cite: page#A }
reportsTo:
  - { to: director, kind: DOTTED, cite: page#A }
  - { to: director, cite: page#A }
collaborations:
  - { with: director, cite: page#A }
`),
    [
      'roles/director.yml:7:13 buildsOn[0].role: the role builds on itself',
      'roles/director.yml:9:11 reportsTo[0].to: a dotted line to oneself',
      'roles/director.yml:10:11 reportsTo[1].to: the role reports to itself',
      'roles/director.yml:12:13 collaborations[0].with: the role works with itself',
    ],
  ],
  [
    'a transition to the role that it comes from',
    { 'transitions/director--director.yml': PROMOTION.replace('team-lead', 'director') },
    ['transitions/director--director.yml:2:5 to: a transition to the role that it comes from'],
  ],
  [
    'a circle in buildsOn is listed in full, once for skills and once for responsibilities',
    { ...role('a', ['b', 'both']), ...role('b', ['c', 'both']), ...role('c', ['a', 'both']) },
    [
      'roles/a.yml:7:13 buildsOn[0].role: a circle in buildsOn for responsibilities: a -> b -> c -> a; take one of these away',
      'roles/a.yml:7:13 buildsOn[0].role: a circle in buildsOn for skills: a -> b -> c -> a; take one of these away',
    ],
  ],
  [
    'each of several circles is listed',
    {
      ...role('a', ['b', 'skills']),
      ...role('b', ['a', 'skills'], ['c', 'skills']),
      ...role('c', ['b', 'skills']),
    },
    [
      'roles/a.yml:7:13 buildsOn[0].role: a circle in buildsOn for skills: a -> b -> a; take one of these away',
      'roles/b.yml:8:13 buildsOn[1].role: a circle in buildsOn for skills: b -> c -> b; take one of these away',
    ],
  ],
  [
    'a circle among variants, and a role that is a variant of itself',
    {
      'roles/director.yml': `${DIRECTOR}variantOf: team-lead\n`,
      'roles/team-lead.yml': `${TEAM_LEAD}variantOf: director\n`,
      'roles/chief.yml': `${DIRECTOR.replace('director', 'chief').replace('title: Director', 'title: Chief')}variantOf: chief\n`,
    },
    [
      'roles/chief.yml:6:12 variantOf: a circle in variantOf: chief -> chief; take one of these away',
      'roles/director.yml:6:12 variantOf: a circle in variantOf: director -> team-lead -> director; take one of these away',
    ],
  ],
  [
    'skills that are parts of each other',
    people(
      '  - { slug: delegation, name: Delegation, partOf: coaching, cite: page#A }',
      '  - { slug: coaching, name: Coaching, partOf: delegation, cite: page#A }',
    ),
    [
      'skills/people.yml:4:47 skills[1].partOf: a circle in partOf: coaching -> delegation -> coaching; take one of these away',
    ],
  ],
  [
    'a skill that is broader than what it is part of',
    people(
      '  - { slug: delegation, name: Delegation, partOf: coaching, cite: page#A }',
      '  - { slug: coaching, name: Coaching, broader: [{ skill: trust, cite: page#A }], cite: page#A }',
      '  - { slug: trust, name: Trust, broader: [{ skill: delegation, cite: page#A }], cite: page#A }',
    ),
    [
      'skills/people.yml:4:58 skills[1].broader[0].skill: a circle in broader and partOf: coaching -> trust -> delegation -> coaching; take one of these away',
    ],
  ],
  [
    'skills that are tied twice, to themselves, or related though one lies within the other',
    people(
      '  - { slug: delegation, name: Delegation, related: [{ skill: coaching, cite: page#A }, { skill: delegation, cite: page#A }], cite: page#A }',
      '  - { slug: coaching, name: Coaching, broader: [{ skill: trust, cite: page#A }], related: [{ skill: delegation, cite: page#A }, { skill: trust, cite: page#A }], cite: page#A }',
      '  - { slug: trust, name: Trust, partOf: people, broader: [{ skill: trust, cite: page#A }], cite: page#A }',
      '  - { slug: people, name: People, related: [{ skill: coaching, cite: page#A }], cite: page#A }',
    ),
    [
      'skills/people.yml:3:97 skills[0].related[1].skill: the skill is related to itself',
      'skills/people.yml:4:101 skills[1].related[0].skill: coaching and delegation are tied already, by related at skills/people.yml:3:62; one of the two is enough',
      'skills/people.yml:4:138 skills[1].related[1].skill: coaching and trust are tied already, by broader at skills/people.yml:4:58; one of the two is enough',
      'skills/people.yml:5:68 skills[2].broader[0].skill: a circle in broader: trust -> trust; take one of these away',
      'skills/people.yml:6:54 skills[3].related[0].skill: coaching lies within people already: coaching -> trust -> people; leave this out',
    ],
  ],
  [
    'a relation of skills that is a reading and does not say how it was read',
    people(
      '  - { slug: delegation, name: Delegation, related: [{ skill: coaching, basis: DERIVED, cite: page#A }], cite: page#A }',
      '  - { slug: coaching, name: Coaching, cite: page#A }',
    ),
    [
      'skills/people.yml:3:79 skills[0].related[0].basis: DERIVED without a reason; say how the passages were read',
    ],
  ],
  [
    'a parallel transition that nothing distinguishes',
    {
      'transitions/team-lead--director--again.yml': PROMOTION,
      'transitions/team-lead--director--small.yml': `${PROMOTION}circumstance: small firms\n`,
      'transitions/team-lead--director--sideways.yml': PROMOTION.replace('PROMOTION', 'LATERAL'),
    },
    [
      'transitions/team-lead--director--again.yml:1:1 the same from, to and kind as transitions/team-lead--director.yml:1:1; a parallel transition differs in its circumstance',
    ],
  ],
  [
    'parallel transitions whose circumstances differ by spelling alone',
    {
      'transitions/team-lead--director--firms.yml': `${PROMOTION}circumstance: Small firms\n`,
      'transitions/team-lead--director--small.yml': `${PROMOTION}circumstance: small-firms.\n`,
    },
    [
      'transitions/team-lead--director--small.yml:1:1 the same from, to and kind as transitions/team-lead--director--firms.yml:1:1; a parallel transition differs in its circumstance',
    ],
  ],
];

describe('a seed whose roles or skills lead back to themselves', () => {
  testEach(BROKEN);

  test('a graph full of circles is told within a bound', async () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `role-${String.fromCharCode(97 + index)}`);
    const files = slugs.map((slug) =>
      role(slug, ...slugs.filter((other) => other !== slug).map((other) => [other, 'skills'] as const)),
    );
    expect(await problemsOf(Object.fromEntries(files.flatMap((file) => Object.entries(file))))).toHaveLength(
      100,
    );
  });
});
