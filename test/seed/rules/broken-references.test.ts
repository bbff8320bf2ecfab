import { describe } from 'vitest';
import { director, people, PROMOTION, testEach } from '../small-seed.ts';
import type { BrokenSeed } from '../small-seed.ts';

const BROKEN: readonly BrokenSeed[] = [
  [
    'slugs that nothing has are told the nearest known one of their kind',
    director(`variantOf: team-led
buildsOn:
  - { role: team-leed, skills: true, responsibilities: true, cite: pag#Steps }
claims:
  - { attribute: directReport, value: x, stages: [start-up], cite: page#A }
  - { attribute: level, value: x, skill: delegating, responsibility: hire, cite: { at: forums#3 } }
requirements:
  - { skill: coachin, level: 3, importance: 1, expectation: x, basis: STATED, cite: page#A }
responsibilities:
  - { responsibility: firing, involvement: OWNS, cite: page#A }
activities:
  - { activity: one-on-one, stages: [grow], cite: page#A }
reportsTo:
  - { to: directors, stages: [growht], cite: page#A }
collaborations:
  - { with: teamlead, cite: page#A }
stageFocuses:
  - { stage: start-ups, focus: x, cite: page#A }
`),
    [
      'roles/director.yml:6:12 variantOf: team-led is not the slug of a role; did you mean team-lead?',
      'roles/director.yml:8:13 buildsOn[0].role: team-leed is not the slug of a role; did you mean team-lead?',
      'roles/director.yml:8:68 buildsOn[0].cite: pag is not the slug of a source in sources.yml; did you mean page#Steps?',
      'roles/director.yml:10:18 claims[0].attribute: directReport is not the slug of an attribute; did you mean directReports?',
      'roles/director.yml:10:51 claims[0].stages[0]: start-up is not the slug of a stage; did you mean startup?',
      'roles/director.yml:11:42 claims[1].skill: delegating is not the slug of a skill; did you mean delegation?',
      'roles/director.yml:11:70 claims[1].responsibility: hire is not the slug of a responsibility; did you mean hiring?',
      'roles/director.yml:11:88 claims[1].cite.at: forums is not the slug of a source in sources.yml; did you mean forum#3?',
      'roles/director.yml:13:14 requirements[0].skill: coachin is not the slug of a skill; did you mean coaching?',
      'roles/director.yml:15:23 responsibilities[0].responsibility: firing is not the slug of a responsibility; did you mean hiring?',
      'roles/director.yml:17:17 activities[0].activity: one-on-one is not the slug of an activity; did you mean one-on-ones?',
      'roles/director.yml:17:38 activities[0].stages[0]: grow is not the slug of a stage; did you mean growth?',
      'roles/director.yml:19:11 reportsTo[0].to: directors is not the slug of a role; did you mean director?',
      'roles/director.yml:19:31 reportsTo[0].stages[0]: growht is not the slug of a stage; did you mean growth?',
      'roles/director.yml:21:13 collaborations[0].with: teamlead is not the slug of a role; did you mean team-lead?',
      'roles/director.yml:23:14 stageFocuses[0].stage: start-ups is not the slug of a stage; did you mean startup?',
    ],
  ],
  [
    'a slug that is like no known one is told without a guess',
    director('variantOf: xyz\n'),
    ['roles/director.yml:6:12 variantOf: xyz is not the slug of a role'],
  ],
  [
    'a transition between roles that do not exist',
    {
      'transitions/lead--directr.yml':
        'from: lead\nto: directr\nkind: LATERAL\nstages: [grwth]\ncite: page#A\n',
    },
    [
      'transitions/lead--directr.yml:1:7 from: lead is not the slug of a role; did you mean team-lead?',
      'transitions/lead--directr.yml:2:5 to: directr is not the slug of a role; did you mean director?',
      'transitions/lead--directr.yml:4:10 stages[0]: grwth is not the slug of a stage; did you mean growth?',
    ],
  ],
  [
    'advice for an unknown audience, about an unknown skill, at an unknown stage',
    {
      'advice/x.yml': `advice:
  - { slug: a, kind: ACTION, title: t, about: [Role:director], audience: [team], develops: [coach], stages: [up], cite: page#A }
`,
    },
    [
      'advice/x.yml:2:75 advice[0].audience[0]: team is not the slug of a role; did you mean team-lead?',
      'advice/x.yml:2:93 advice[0].develops[0]: coach is not the slug of a skill; did you mean coaching?',
      'advice/x.yml:2:110 advice[0].stages[0]: up is not the slug of a stage',
    ],
  ],
  [
    'a skill that is part of an unknown one',
    people('  - { slug: delegation, name: Delegation, partOf: coachin, cite: page#A }'),
    ['skills/people.yml:3:51 skills[0].partOf: coachin is not the slug of a skill'],
  ],
  [
    'a relation, a shift and a responsibility that name an unknown skill',
    {
      ...people(
        '  - { slug: delegation, name: Delegation, broader: [{ skill: leadin, cite: page#A }], cite: page#A }',
      ),
      'responsibilities/people.yml': `area: People
responsibilities:
  - { slug: hiring, title: Hiring, skills: [delegatoin], cite: page#Duties }
`,
      'transitions/team-lead--director.yml': `${PROMOTION}shifts:
  - { topic: Work, from: code, to: people, skills: [delegaton], cite: page#A }
`,
    },
    [
      'responsibilities/people.yml:3:45 responsibilities[0].skills[0]: delegatoin is not the slug of a skill; did you mean delegation?',
      'skills/people.yml:3:62 skills[0].broader[0].skill: leadin is not the slug of a skill; did you mean delegation?',
      'transitions/team-lead--director.yml:6:53 shifts[0].skills[0]: delegaton is not the slug of a skill; did you mean delegation?',
    ],
  ],
  [
    'advice that is about nothing, or about what does not exist',
    {
      'advice/x.yml': `advice:
  - { slug: a, kind: ACTION, title: t, cite: page#A }
  - slug: b
    kind: ACTION
    title: t
    cite: page#A
    about:
      - Role:directr
      - Skill:coaching
      - Stage:grown
      - Transition:team-lead--director--promotion
      - Transition:team-lead--director--promotion-2
      - Role:director
`,
    },
    [
      'advice/x.yml:2:5 advice[0]: advice outside a transition file says what it is about, for instance about: [Role:director]',
      'advice/x.yml:8:9 advice[1].about[0]: nothing has the id Role:directr; did you mean Role:director?',
      'advice/x.yml:10:9 advice[1].about[2]: nothing has the id Stage:grown; did you mean Stage:growth?',
      'advice/x.yml:12:9 advice[1].about[4]: nothing has the id Transition:team-lead--director--promotion-2; did you mean Transition:team-lead--director--promotion?',
    ],
  ],
];

describe('a seed that refers to what does not exist', () => {
  testEach(BROKEN);
});
