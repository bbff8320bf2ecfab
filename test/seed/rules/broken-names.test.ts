import { describe } from 'vitest';
import { DIRECTOR, director, people, PROMOTION, TEAM_LEAD, testEach } from '../small-seed.ts';
import type { BrokenSeed } from '../small-seed.ts';

const BROKEN: readonly BrokenSeed[] = [
  [
    'one slug for two things of a kind, in one file or in two',
    {
      'skills/work.yml': `category: { slug: people, title: Work, description: x }
skills:
  - { slug: coaching, name: Training, cite: page#A }
`,
      'activities.yml': `activities:
  - { slug: one-on-ones, title: One-on-ones, cite: page#A }
  - { slug: one-on-ones, title: Talks, cite: page#A }
`,
      'attributes.yml': `attributes:
  - { key: level, title: Level, description: x }
  - { key: level, title: Rung, description: x }
`,
    },
    [
      'activities.yml:3:13 activities[1].slug: one-on-ones is the slug of another activity already, at activities.yml:2:13',
      'attributes.yml:3:12 attributes[1].key: level is the key of another attribute already, at attributes.yml:2:12',
      'skills/work.yml:1:19 category.slug: people is the slug of another skill category already, at skills/people.yml:1:19',
      'skills/work.yml:3:13 skills[0].slug: coaching is the slug of another skill already, at skills/people.yml:4:13',
    ],
  ],
  [
    'one slug for advice in a transition file and in an advice file',
    {
      'transitions/team-lead--director.yml': `${PROMOTION}advice:\n  - { slug: a, kind: ACTION, title: t, cite: page#A }\n`,
      'advice/x.yml':
        'advice:\n  - { slug: a, kind: ACTION, title: t, about: [Role:director], cite: page#A }\n',
    },
    [
      'transitions/team-lead--director.yml:6:13 advice[0].slug: a is the slug of another advice already, at advice/x.yml:2:13',
    ],
  ],
  [
    'one alias for two roles, case and punctuation ignored',
    {
      'roles/director.yml': `${DIRECTOR}aliases: [Dir.]\n`,
      'roles/team-lead.yml': `${TEAM_LEAD}aliases: [TL, D.I.R]\n`,
    },
    [
      'roles/team-lead.yml:6:15 aliases[1]: the alias D.I.R is the alias of the role director already, at roles/director.yml:6:11',
    ],
  ],
  [
    "an alias that is another role's title or slug",
    {
      'roles/vp-of-it.yml': DIRECTOR.replace('director', 'vp-of-it').replace(
        'title: Director',
        'title: Chief',
      ),
      'roles/director.yml': `${DIRECTOR}aliases: [team lead]\n`,
      'roles/team-lead.yml': `${TEAM_LEAD}aliases: [VP-of-IT]\n`,
    },
    [
      'roles/director.yml:6:11 aliases[0]: the alias team lead is the title of the role team-lead already, at roles/team-lead.yml:2:8',
      'roles/team-lead.yml:6:11 aliases[0]: the alias VP-of-IT is the slug of the role vp-of-it already, at roles/vp-of-it.yml:1:7',
    ],
  ],
  [
    'one title for two roles',
    { 'roles/team-lead.yml': TEAM_LEAD.replace('title: Team Lead', 'title: DIRECTOR') },
    [
      'roles/team-lead.yml:2:8 title: the title DIRECTOR is the title of the role director already, at roles/director.yml:2:8',
    ],
  ],
  [
    'an alias that says a name of its own role again',
    director('aliases: [Dir, director, dir.]\n'),
    [
      'roles/director.yml:6:16 aliases[1]: the alias director repeats the title of the same role, at roles/director.yml:2:8',
      'roles/director.yml:6:26 aliases[2]: the alias dir. repeats the alias of the same role, at roles/director.yml:6:11',
    ],
  ],
  [
    'one name for two skills',
    people(
      '  - { slug: delegation, name: Delegation, aliases: [Handing over], cite: page#A }',
      '  - { slug: coaching, name: Coaching, aliases: [delegation, handing-over], cite: page#A }',
    ),
    [
      'skills/people.yml:4:49 skills[1].aliases[0]: the alias delegation is the name of the skill delegation already, at skills/people.yml:3:31',
      'skills/people.yml:4:61 skills[1].aliases[1]: the alias handing-over is the alias of the skill delegation already, at skills/people.yml:3:53',
    ],
  ],
  [
    'a role file that is not called after its slug',
    { 'roles/boss.yml': DIRECTOR.replace('director', 'chief').replace('title: Director', 'title: Chief') },
    [
      'roles/boss.yml:1:7 slug: the file of the role chief is roles/chief.yml, not roles/boss.yml; did you mean boss?',
    ],
  ],
  [
    'a transition file that is not called after its roles',
    { 'transitions/up.yml': PROMOTION.replace('PROMOTION', 'LATERAL') },
    [
      'transitions/up.yml:1:7 from: the file of this transition is transitions/team-lead--director.yml, or team-lead--director--ANYTHING.yml for a parallel one, not transitions/up.yml',
    ],
  ],
];

describe('a seed in which a name is taken or a file misnamed', () => {
  testEach(BROKEN);
});
