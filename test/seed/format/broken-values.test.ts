import { describe } from 'vitest';
import { DIRECTOR, director, SMALL_SEED, testEach } from '../small-seed.ts';
import type { BrokenSeed, Files } from '../small-seed.ts';

const LEVEL = '0 < level <= 5 in half steps; docs/levels.md says how words become numbers';
const IMPORTANCE = '0 < importance <= 1: how much of the role it is';
const CITE = 'where the fact stands: one citation or a list. Every fact has at least one';
const CITATION = 'a citation is source#locator, for instance director-page#Key Skill Sets';

/** A requirement whose level stands at 8:12, its importance at 9:17 and its confidence at 13:17. */
const requirement = ({ level = '4', importance = '0.8', confidence = '0.5' }): Files =>
  director(`requirements:
  - skill: delegation
    level: ${level}
    importance: ${importance}
    expectation: hands whole projects over
    basis: STATED
    cite: page#Skills
    confidence: ${confidence}
`);

const BROKEN: readonly BrokenSeed[] = [
  [
    'a level of 0',
    requirement({ level: '0' }),
    [`roles/director.yml:8:12 requirements[0].level: 0 is not allowed: ${LEVEL}`],
  ],
  [
    'a level of 6',
    requirement({ level: '6' }),
    [`roles/director.yml:8:12 requirements[0].level: 6 is not allowed: ${LEVEL}`],
  ],
  [
    'a level that is no half step',
    requirement({ level: '4.2' }),
    [`roles/director.yml:8:12 requirements[0].level: 4.2 is not allowed: ${LEVEL}`],
  ],
  [
    'a level that is both too high and no half step is told once',
    requirement({ level: '6.2' }),
    [`roles/director.yml:8:12 requirements[0].level: 6.2 is not allowed: ${LEVEL}`],
  ],
  [
    'a number in quotes',
    requirement({ level: '"4"' }),
    [
      'roles/director.yml:8:12 requirements[0].level: expected a number, not a text; take the quotes away; did you mean 4?',
    ],
  ],
  [
    'a word for a number',
    requirement({ level: 'high' }),
    ['roles/director.yml:8:12 requirements[0].level: expected a number, not "high"'],
  ],
  [
    'an importance as a percentage',
    requirement({ importance: '80' }),
    [
      'roles/director.yml:9:17 requirements[0].importance: 80 is a percentage; give it as a fraction: 0.8; did you mean 0.8?',
    ],
  ],
  [
    'an importance with a percent sign',
    requirement({ importance: '80%' }),
    [
      'roles/director.yml:9:17 requirements[0].importance: "80%" is a percentage; give it as a fraction: 0.8; did you mean 0.8?',
    ],
  ],
  [
    'an importance of 0',
    requirement({ importance: '0' }),
    [`roles/director.yml:9:17 requirements[0].importance: 0 is not allowed: ${IMPORTANCE}`],
  ],
  [
    'an importance of 1.5, which is no percentage',
    requirement({ importance: '1.5' }),
    [`roles/director.yml:9:17 requirements[0].importance: 1.5 is not allowed: ${IMPORTANCE}`],
  ],
  [
    'a confidence as a percentage',
    requirement({ confidence: '90 %' }),
    [
      'roles/director.yml:13:17 requirements[0].confidence: "90 %" is a percentage; give it as a fraction: 0.9; did you mean 0.9?',
    ],
  ],
  [
    'a fact without a citation',
    director('reportsTo:\n  - to: team-lead\n    reason: none\n'),
    [`roles/director.yml:7:5 reportsTo[0].cite: missing: ${CITE}`],
  ],
  [
    'a citation with nothing in it',
    director(`reportsTo:
  - to: team-lead
    cite:
  - to: team-lead
    cite: []
  - to: team-lead
    cite: ''
`),
    [
      `roles/director.yml:8:5 reportsTo[0].cite: nothing is given: ${CITE}`,
      `roles/director.yml:10:11 reportsTo[1].cite: the list is empty: ${CITE}`,
      `roles/director.yml:12:11 reportsTo[2].cite: the citation is empty; ${CITATION}`,
    ],
  ],
  [
    'a citation that is not source#locator',
    director(`reportsTo:
  - to: team-lead
    cite:
      - page
      - page #Skills
      - page#
      - 'page# '
      - '#Skills'
      - Page One#Skills
      - 3
      - [page#Skills]
`),
    [
      `roles/director.yml:9:9 reportsTo[0].cite[0]: the citation "page" has no locator; ${CITATION}, without a space before the #`,
      `roles/director.yml:10:9 reportsTo[0].cite[1]: the citation "page" has no locator; ${CITATION}, without a space before the #`,
      `roles/director.yml:11:9 reportsTo[0].cite[2]: the citation "page#" has no locator behind the #; ${CITATION}`,
      `roles/director.yml:12:9 reportsTo[0].cite[3]: the citation "page# " has no locator behind the #; ${CITATION}`,
      `roles/director.yml:13:9 reportsTo[0].cite[4]: the citation "#Skills" has no source; ${CITATION}`,
      `roles/director.yml:14:9 reportsTo[0].cite[5]: "Page One" is not the slug of a source; ${CITATION}; did you mean page-one#Skills?`,
      'roles/director.yml:15:9 reportsTo[0].cite[6]: 3 is not expected here: source#locator: the slug in sources.yml, then the heading, time mark or sentence number',
      'roles/director.yml:16:9 reportsTo[0].cite[7]: a list is not expected here: source#locator: the slug in sources.yml, then the heading, time mark or sentence number',
    ],
  ],
  [
    'a qualified citation with faults of its own',
    director(`reportsTo:
  - to: team-lead
    cite:
      at: page
      note: ''
      confidence: 2
      noted: x
`),
    [
      `roles/director.yml:9:11 reportsTo[0].cite.at: the citation "page" has no locator; ${CITATION}, without a space before the #`,
      'roles/director.yml:10:13 reportsTo[0].cite.note: the text is empty: how the passage was read, where it does not say the fact outright',
      'roles/director.yml:11:19 reportsTo[0].cite.confidence: 2 is a percentage; give it as a fraction: 0.02; did you mean 0.02?',
      'roles/director.yml:12:7 reportsTo[0].cite.noted: unknown key; expected one of at, note, basis, confidence; did you mean note?',
    ],
  ],
  [
    'a misspelled key is told the nearest one, and the one that it was for is missing',
    director('collaborations:\n  - whit: team-lead\n    cite: page#A\n'),
    [
      'roles/director.yml:7:5 collaborations[0].whit: unknown key; expected one of with, purpose, frequency, standing, cite; did you mean with?',
      'roles/director.yml:7:5 collaborations[0].with: missing: lower-case words joined by hyphens; the readable half of the id',
    ],
  ],
  [
    'a key that means something to JavaScript is just unknown',
    { 'framework.yml': `${SMALL_SEED['framework.yml']}__proto__: { licence: MIT }\nconstructor: x\n` },
    [
      'framework.yml:4:1 __proto__: unknown key; expected one of slug, title, licence, origin, attribution, modified, redistribution, cite',
      'framework.yml:5:1 constructor: unknown key; expected one of slug, title, licence, origin, attribution, modified, redistribution, cite',
    ],
  ],
  [
    'a word outside a closed vocabulary is told the nearest one',
    director('responsibilities:\n  - responsibility: hiring\n    involvement: OWN\n    cite: page#A\n'),
    [
      'roles/director.yml:8:18 responsibilities[0].involvement: expected one of OWNS, SHARES, ASSISTS, APPROVES, MAY_OWN, MEASURED_BY, NOT_OWNED, not "OWN"; did you mean OWNS?',
    ],
  ],
  [
    'the right word in the wrong case',
    { 'roles/director.yml': DIRECTOR.replace('JOB', 'job') },
    [
      'roles/director.yml:4:7 kind: expected one of JOB, BODY, OUTSIDE_PARTY, CLASS, not "job"; did you mean JOB?',
    ],
  ],
  [
    'hours written as one text',
    director(`activities:
  - activity: one-on-ones
    hoursPerWeek: 30-20
    cite: page#A
  - activity: one-on-ones
    hoursPerWeek: 4 to 6 hours
    cite: page#A
  - activity: one-on-ones
    hoursPerWeek: 6
    cite: page#A
`),
    [
      'roles/director.yml:8:19 activities[0].hoursPerWeek: expected a range as { min, max, text }, not "30-20", and the lower number first; did you mean { min: 20, max: 30, text: "20-30" }?',
      'roles/director.yml:11:19 activities[1].hoursPerWeek: expected a range as { min, max, text }, not "4 to 6 hours"; did you mean { min: 4, max: 6, text: "4-6" }?',
      'roles/director.yml:14:19 activities[2].hoursPerWeek: expected a range as { min, max, text }, not 6',
    ],
  ],
  [
    'a range whose min is greater than its max, even if its text is missing',
    director(
      'activities:\n  - activity: one-on-ones\n    hoursPerWeek: { min: 30, max: 20 }\n    cite: page#A\n',
    ),
    [
      "roles/director.yml:8:19 activities[0].hoursPerWeek.text: missing: the source's own figure, for instance 4-6 hrs/week",
      'roles/director.yml:8:26 activities[0].hoursPerWeek.min: min 30 is greater than max 20',
    ],
  ],
  [
    'a range of people with half of one or less than none',
    {
      'stages.yml': `stages:
  - slug: startup
    title: Startup
    people: { min: 1.5, text: few }
    cite: page#A
  - slug: growth
    title: Growth
    people: { min: -1, text: few }
    cite: page#A
`,
    },
    [
      'stages.yml:4:20 stages[0].people.min: expected a whole number, not 1.5',
      'stages.yml:8:20 stages[1].people.min: expected at least 0, not -1',
    ],
  ],
  [
    'building on neither skills nor responsibilities, even if the citation is missing',
    director('buildsOn:\n  - role: team-lead\n    skills: false\n    responsibilities: false\n'),
    [
      'roles/director.yml:7:5 buildsOn[0]: builds on neither skills nor responsibilities',
      `roles/director.yml:7:5 buildsOn[0].cite: missing: ${CITE}`,
    ],
  ],
  [
    'advice that develops a skill and says why it develops none',
    {
      'advice/x.yml': `advice:
  - slug: a
    kind: ACTION
    title: t
    about: [Role:director]
    develops: [delegation]
    noSkill: It is a decision.
    cite: page#A
`,
    },
    [
      'advice/x.yml:7:14 advice[0].noSkill: says why it develops no skill, and names some in develops; leave one out',
    ],
  ],
  [
    'a title for a slug',
    director('variantOf: Team Lead\n'),
    [
      'roles/director.yml:6:12 variantOf: "Team Lead" is not allowed; expected a slug: lower-case words joined by hyphens; did you mean team-lead?',
    ],
  ],
  [
    'a number for a text, and the other way round',
    {
      'sources.yml': `${SMALL_SEED['sources.yml']}  - slug: talk
    title: 1984
    kind: ARTICLE
    publishedOn: 2023
    locators: true
`,
    },
    [
      'sources.yml:5:12 sources[2].title: expected a text, not the number 1984; put it in quotes; did you mean "1984"?',
      'sources.yml:7:18 sources[2].publishedOn: expected a text, not the number 2023; put it in quotes; did you mean "2023"?',
      'sources.yml:8:15 sources[2].locators: expected a text, not the boolean true; put it in quotes; did you mean "true"?',
    ],
  ],
  [
    'one text for a list of them',
    director('aliases: Dir\n'),
    ['roles/director.yml:6:10 aliases: expected a list, not "Dir"; did you mean [Dir]?'],
  ],
  [
    'a key with nothing behind it',
    { 'roles/director.yml': DIRECTOR.replace('title: Director', 'title:') },
    ['roles/director.yml:2:1 title: nothing is given; expected a text'],
  ],
];

describe('a value of a seed file that cannot be right', () => {
  testEach(BROKEN);
});
