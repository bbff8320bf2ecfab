import { describe } from 'vitest';
import { director, PROMOTION, testEach } from '../small-seed.ts';
import type { BrokenSeed } from '../small-seed.ts';

const BROKEN: readonly BrokenSeed[] = [
  [
    'two claims chosen for one attribute in the same circumstance and stages',
    director(`claims:
  - { attribute: level, value: senior, cite: page#A }
  - { attribute: level, value: junior, chosen: true, cite: forum#1 }
  - { attribute: level, value: lowest, circumstance: Small firms, stages: [startup, growth], cite: forum#2 }
  - { attribute: level, value: low, circumstance: small firms., stages: [growth, startup], cite: forum#3 }
  - { attribute: level, value: other, chosen: false, cite: forum#4 }
`),
    [
      'roles/director.yml:8:18 claims[1].attribute: a second chosen claim about level for the same circumstance and stages; the first is at roles/director.yml:7:5; say chosen: false of one, or what tells them apart',
      'roles/director.yml:10:18 claims[3].attribute: a second chosen claim about level for the same circumstance and stages; the first is at roles/director.yml:9:5; say chosen: false of one, or what tells them apart',
    ],
  ],
  [
    'contested claims of a stage and of a transition of which none is chosen',
    {
      'stages.yml': `stages:
  - slug: startup
    title: Startup
    cite: page#A
    claims:
      - { attribute: level, value: a, chosen: false, cite: page#A }
      - { attribute: level, value: b, chosen: false, cite: forum#A }
  - { slug: growth, title: Growth, cite: page#A }
`,
      'transitions/team-lead--director.yml': `${PROMOTION}claims:
  - { attribute: level, value: a, chosen: false, cite: page#A }
  - { attribute: level, value: b, chosen: false, cite: page#A }
`,
    },
    [
      'stages.yml:6:22 stages[0].claims[0].attribute: none of the 2 claims about level is chosen; leave chosen: false out of the one to show',
      'transitions/team-lead--director.yml:6:18 claims[0].attribute: none of the 2 claims about level is chosen; leave chosen: false out of the one to show',
    ],
  ],
  [
    'a derived requirement without a rationale, and a skill required twice',
    director(`requirements:
  - { skill: delegation, basis: DERIVED, level: 4, importance: 0.8, expectation: x, cite: page#A }
  - { skill: delegation, basis: STATED, level: 3, importance: 0.8, expectation: x, cite: page#A }
`),
    [
      'roles/director.yml:7:33 requirements[0].basis: DERIVED without a rationale; name the words that were read and the rule of docs/levels.md',
      'roles/director.yml:8:14 requirements[1].skill: the role requires this skill already, at roles/director.yml:7:14',
    ],
  ],
  [
    'a responsibility twice with the same involvement; with another one it is another fact',
    director(`responsibilities:
  - { responsibility: hiring, involvement: OWNS, cite: page#A }
  - { responsibility: hiring, involvement: MEASURED_BY, cite: page#A }
  - { responsibility: hiring, involvement: OWNS, cite: forum#A }
`),
    [
      'roles/director.yml:9:5 responsibilities[2]: the role has this responsibility with this involvement already, at roles/director.yml:7:5',
    ],
  ],
];

describe('a seed that states a fact twice, or one fact too few', () => {
  testEach(BROKEN);
});
