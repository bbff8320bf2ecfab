import { describe, expect, test } from 'vitest';
import { DIRECTOR, problemsOf, PROMOTION, SMALL_SEED, TEAM_LEAD } from './small-seed.ts';
import type { Files } from './small-seed.ts';

const director = (more: string): Files => ({ 'roles/director.yml': DIRECTOR + more });
const people = (...skills: string[]): Files => ({
  'skills/people.yml': ['category: { slug: people, title: People, description: x }', 'skills:', ...skills, ''].join(
    '\n',
  ),
});

/** A role with what it builds on, and in which sense. */
function role(slug: string, ...on: (readonly [role: string, sense: 'skills' | 'responsibilities' | 'both'])[]): Files {
  const lines = on.map(
    ([other, sense]) =>
      `  - { role: ${other}, skills: ${sense !== 'responsibilities'}, responsibilities: ${sense !== 'skills'}, cite: page#A }`,
  );
  const head = DIRECTOR.replace('director', slug).replace('title: Director', `title: The ${slug}`);
  return { [`roles/${slug}.yml`]: `${head}buildsOn:\n${lines.join('\n')}\n` };
}

const BROKEN: readonly (readonly [behaviour: string, changed: Files, problems: readonly string[]])[] = [
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
    { 'transitions/lead--directr.yml': 'from: lead\nto: directr\nkind: LATERAL\nstages: [grwth]\ncite: page#A\n' },
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
      'advice/x.yml': 'advice:\n  - { slug: a, kind: ACTION, title: t, about: [Role:director], cite: page#A }\n',
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
      ...role('vp-of-it', ['director', 'skills']),
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
    ['roles/boss.yml:1:7 slug: the file of the role chief is roles/chief.yml, not roles/boss.yml; did you mean boss?'],
  ],
  [
    'a transition file that is not called after its roles',
    { 'transitions/up.yml': PROMOTION.replace('PROMOTION', 'LATERAL') },
    [
      'transitions/up.yml:1:7 from: the file of this transition is transitions/team-lead--director.yml, or team-lead--director--ANYTHING.yml for a parallel one, not transitions/up.yml',
    ],
  ],
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
    { ...role('a', ['b', 'skills']), ...role('b', ['a', 'skills'], ['c', 'skills']), ...role('c', ['b', 'skills']) },
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
];

describe('a seed whose files contradict each other', () => {
  test.each(BROKEN)('%s', async (_, changed, problems) => {
    expect(await problemsOf(changed)).toEqual(problems);
  });

  test('every problem of every file is told at once, in reading order', async () => {
    const problems = await problemsOf({
      'roles/director.yml': `${DIRECTOR}requirements:
  - { skill: delegatin, level: 6, importance: 80, expectation: x, basis: STATED }
reportsTo:
  - { to: director, kind: DOTTED, cite: nowhere#A }
`,
      'roles/team-lead.yml': `${TEAM_LEAD}\taliases: [x]\n`,
      'stages.yml': SMALL_SEED['stages.yml']?.replace('slug: growth', 'slug: startup'),
    });
    expect(problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'roles/director.yml:7:5 requirements[0].cite:',
      'roles/director.yml:7:14 requirements[0].skill:',
      'roles/director.yml:7:32 requirements[0].level:',
      'roles/director.yml:7:47 requirements[0].importance:',
      'roles/director.yml:9:11 reportsTo[0].to:',
      'roles/director.yml:9:41 reportsTo[0].cite:',
      'roles/team-lead.yml:6:1 a',
      'stages.yml:3:13 stages[1].slug:',
    ]);
  });

  test('a graph full of circles is told within a bound', async () => {
    const slugs = Array.from({ length: 12 }, (_, index) => `role-${String.fromCharCode(97 + index)}`);
    const files = slugs.map((slug) =>
      role(slug, ...slugs.filter((other) => other !== slug).map((other) => [other, 'skills'] as const)),
    );
    expect(await problemsOf(Object.assign({}, ...files))).toHaveLength(100);
  });
});
