import { expect, test } from 'vitest';
import type { Mapping } from '../../src/graph/model.ts';
import { answerOn, type Json } from '../support/ask.ts';
import { framework, range } from '../support/framework.ts';
import { mappedReading } from '../support/graph-reading.ts';

const ACME = framework({
  slug: 'acme',
  requirements: [
    { role: 'senior', skill: 'kneading', level: 4 },
    { role: 'senior', skill: 'sums', level: 2 },
  ],
});
const SHOP = framework({
  slug: 'shop',
  requirements: [
    { role: 'master', skill: 'dough', level: 4 },
    { role: 'head', skill: 'dough', level: 5 },
    { role: 'head', skill: 'arithmetic', level: 3 },
  ],
  transitions: [{ from: 'master', to: 'head' }],
});
const stated = { reason: null, confidence: 0.5, basis: 'CONFIRMED' as const, statedBy: 'mine.csv' };
const MAPPINGS: readonly Mapping[] = [
  { ...stated, id: 'Mapping:role/1', fromId: 'Role:acme/senior', toId: 'Role:shop/master', type: 'CLOSE' },
  { ...stated, id: 'Mapping:skill/1', fromId: 'Skill:acme/kneading', toId: 'Skill:shop/dough', type: 'SAME' },
];
const graph = mappedReading(MAPPINGS, ACME, SHOP);

async function asked(query: string): Promise<Json> {
  const { data, errors } = await answerOn(graph, query);
  expect(errors).toBeUndefined();
  return data;
}

test('what is mapped to something that the target needs is mentioned there, on a path as in a gap', async () => {
  const { skillGap, transitionPaths } = await asked(`{
    skillGap(from: "acme/senior", to: "shop/head") { notMentioned { skill { slug } } }
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: []) {
      paths { skillsNotMentioned { skill { slug } } skillsNeeded(statuses: [RAISED, UNKNOWN]) { skill { slug } status have need } }
    }
  }`);
  const sums = [{ skill: { slug: 'acme/sums' } }];
  expect(skillGap.notMentioned).toEqual(sums);
  expect(transitionPaths.paths).toEqual([
    {
      skillsNotMentioned: sums,
      skillsNeeded: [
        { skill: { slug: 'shop/dough' }, status: 'RAISED', have: 4, need: 5 },
        { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN', have: null, need: 3 },
      ],
    },
  ]);
});

test('skills on a path say by which mapping they are there, also where an earlier step has reached the other one', async () => {
  const [ladder, other] = [
    framework({
      slug: 'acme',
      requirements: [
        { role: 'junior', skill: 'kneading', level: 1 },
        { role: 'senior', skill: 'kneading', level: 4 },
      ],
      transitions: [{ from: 'junior', to: 'senior' }],
    }),
    framework({
      slug: 'shop',
      requirements: [
        { role: 'master', skill: 'dough', level: 4 },
        { role: 'head', skill: 'dough', level: 5 },
      ],
      transitions: [{ from: 'master', to: 'head' }],
    }),
  ];
  const { data } = await answerOn(
    mappedReading(MAPPINGS, ladder, other),
    `{
      long: transitionPaths(from: "acme/junior", to: "shop/head", frameworks: []) { paths {
        skillsNeededCount skillsNeeded { ...Skill } steps { gap { items { ...Item } } }
      } }
      short: transitionPaths(from: "acme/senior", to: "shop/master", frameworks: []) { paths {
        skillsNeeded(statuses: [MET]) { ...Skill }
      } }
    }
    fragment Skill on PathSkill { skill { slug } status have need distance firstNeededAtStep haveThrough { skill { slug } type } }
    fragment Item on SkillGapItem { skill { slug } have haveThrough { skill { slug } } }`,
  );
  const kneading = { skill: { slug: 'acme/kneading' }, type: 'SAME' };
  expect(data.short.paths[0].skillsNeeded).toEqual([
    {
      skill: { slug: 'shop/dough' },
      status: 'MET',
      have: 4,
      need: 4,
      distance: 0,
      firstNeededAtStep: 1,
      haveThrough: kneading,
    },
  ]);
  const [{ skillsNeeded, skillsNeededCount, steps }] = data.long.paths;
  // Kneading rises from 1 to 4, and dough only from there: three levels are not counted twice.
  expect(skillsNeededCount).toBe(2);
  expect(skillsNeeded.toSorted((a: Json, b: Json) => a.firstNeededAtStep - b.firstNeededAtStep)).toEqual([
    {
      skill: { slug: 'acme/kneading' },
      status: 'RAISED',
      have: 1,
      need: 4,
      distance: 3,
      firstNeededAtStep: 1,
      haveThrough: null,
    },
    {
      skill: { slug: 'shop/dough' },
      status: 'RAISED',
      have: 4,
      need: 5,
      distance: 1,
      firstNeededAtStep: 3,
      haveThrough: kneading,
    },
  ]);
  expect(steps.map(({ gap }: Json) => gap.items[0])).toEqual([
    { skill: { slug: 'acme/kneading' }, have: 1, haveThrough: null },
    { skill: { slug: 'shop/dough' }, have: 4, haveThrough: { skill: { slug: 'acme/kneading' } } },
    { skill: { slug: 'shop/dough' }, have: 4, haveThrough: null },
  ]);
});

const HELD = `{ items { skill { slug } status have haveThrough { skill { slug } type } } notMentioned { skill { slug } } }`;

test('a profile counts over mappings too, and what could not be mapped is unknown', async () => {
  const profile = '[{ skill: "acme/kneading", level: 3 }, { skill: "acme/sums", level: 4 }]';
  const { profileGap, roleMatches, transitionPaths } = await asked(`{
    profileGap(profile: ${profile}, to: "shop/head") ${HELD}
    roleMatches(profile: ${profile}) { role { slug } gap { coverage { known met } } }
    transitionPaths(from: "shop/master", to: "shop/head", profile: ${profile}) {
      paths { skillsNeeded(statuses: [NEW, RAISED, MET, UNKNOWN]) { skill { slug } have haveThrough { skill { slug } } } }
    }
  }`);
  const through = { skill: { slug: 'acme/kneading' }, type: 'SAME' };
  expect(profileGap).toEqual({
    items: [
      { skill: { slug: 'shop/dough' }, status: 'RAISED', have: 3, haveThrough: through },
      { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN', have: null, haveThrough: null },
    ],
    notMentioned: [{ skill: { slug: 'acme/sums' } }],
  });
  // A role is found that is covered by mappings alone.
  expect(roleMatches.map(({ role }: Json) => role.slug).toSorted()).toEqual([
    'acme/senior',
    'shop/head',
    'shop/master',
  ]);
  expect(roleMatches.find(({ role }: Json) => role.slug === 'shop/head').gap.coverage).toEqual({
    known: 1,
    met: 0,
  });
  // What the role that is held states of the skill itself goes over what the profile says of another one.
  expect(transitionPaths.paths[0].skillsNeeded).toEqual([
    { skill: { slug: 'shop/dough' }, have: 4, haveThrough: null },
    { skill: { slug: 'shop/arithmetic' }, have: null, haveThrough: null },
  ]);
});

test('a profile says more of a mapped skill than that a role was not asked for it so far', async () => {
  const shop = framework({
    slug: 'shop',
    roles: [
      { slug: 'clerk', seniority: 1 },
      { slug: 'head', seniority: 2 },
    ],
    // A source describes a role by five requirements.
    requirements: [
      ...['sums', 'till', 'post', 'stock', 'floor'].map((skill) => ({ role: 'clerk', skill, level: 2 })),
      { role: 'head', skill: 'dough', level: 5 },
    ],
    transitions: [{ from: 'clerk', to: 'head' }],
  });
  const gap = async (profile: string) => {
    const { data } = await answerOn(
      mappedReading(MAPPINGS, ACME, shop),
      `{ profileGap(basedOn: "shop/clerk", to: "shop/head", profile: ${profile}) ${HELD} }`,
    );
    return data.profileGap.items[0];
  };
  expect(await gap('[]')).toMatchObject({ status: 'NEW', have: 0, haveThrough: null });
  expect(await gap('[{ skill: "acme/kneading", level: 3 }]')).toMatchObject({
    status: 'RAISED',
    have: 3,
    haveThrough: { skill: { slug: 'acme/kneading' } },
  });
});

test('what the target needs less of is told over mappings, with the mapping', async () => {
  const shop = framework({
    slug: 'shop',
    requirements: [{ role: 'master', skill: 'dough', level: 2 }],
  });
  const surplus = async (mappings: readonly Mapping[]) => {
    const { data } = await answerOn(
      mappedReading(mappings, ACME, shop),
      `{
        skillGap(from: "acme/senior", to: "shop/master") { surplus { ...Less } notMentioned { skill { slug } } }
        transitionPaths(from: "acme/senior", to: "shop/master", frameworks: []) { paths {
          surplus { ...Less } brief { letGo { relyLess { skill { slug } } } }
        } }
      }
      fragment Less on Surplus { skill { slug } have need haveThrough { skill { slug } type } citations { locator } }`,
    );
    return data;
  };
  const less = {
    skill: { slug: 'shop/dough' },
    have: 4,
    need: 2,
    haveThrough: { skill: { slug: 'acme/kneading' }, type: 'SAME' },
    citations: [{ locator: 'Heading' }, { locator: 'Heading' }],
  };
  const { skillGap, transitionPaths } = await surplus(MAPPINGS);
  expect(skillGap).toEqual({ surplus: [less], notMentioned: [{ skill: { slug: 'acme/sums' } }] });
  expect(transitionPaths.paths).toEqual([{ surplus: [less], brief: { letGo: { relyLess: [] } } }]);
  const unmapped = await surplus(MAPPINGS.map((each) => ({ ...each, basis: 'DERIVED' })));
  expect(unmapped.skillGap).toEqual({
    surplus: [],
    notMentioned: [{ skill: { slug: 'acme/kneading' } }, { skill: { slug: 'acme/sums' } }],
  });
});

test('of responsibilities of two frameworks nobody says that they are new, or that only one role has them', async () => {
  const duties = (slug: string, role: string) =>
    framework({
      slug,
      roles: [{ slug: 'junior' }],
      roleResponsibilities: [
        { role, responsibility: 'budget', involvement: 'OWNS' },
        { role, responsibility: 'oven', involvement: 'NOT_OWNED' },
        { role: 'junior', responsibility: 'floor', involvement: 'OWNS' },
      ],
      transitions: [{ from: 'junior', to: role }],
    });
  const DUTIES = `responsibilitiesTakenOn { responsibility { slug } } responsibilitiesUnknown { responsibility { slug } }
    responsibilitiesHandedOver { responsibility { slug } } responsibilitiesNotMentioned { responsibility { slug } }`;
  const COMPARED = `sharedResponsibilities { slug } ownResponsibilities { responsibility { slug } }
    unknownResponsibilities { role { slug } responsibility { slug } }`;
  const { data } = await answerOn(
    mappedReading(MAPPINGS, duties('acme', 'senior'), duties('shop', 'master')),
    `{
      across: transitionPaths(from: "acme/senior", to: "shop/master", frameworks: []) { paths { ${DUTIES} } }
      within: transitionPaths(from: "shop/junior", to: "shop/master") { paths { ${DUTIES} } }
      apart: compareRoles(roles: ["acme/senior", "shop/master"]) { ${COMPARED} }
      together: compareRoles(roles: ["shop/junior", "shop/master"]) { ${COMPARED} }
    }`,
  );
  const duty = (slug: string) => ({ responsibility: { slug } });
  expect(data.across.paths[0]).toEqual({
    responsibilitiesTakenOn: [],
    responsibilitiesUnknown: [duty('shop/budget')],
    responsibilitiesHandedOver: [],
    responsibilitiesNotMentioned: [duty('acme/budget')],
  });
  expect(data.within.paths[0]).toMatchObject({
    responsibilitiesTakenOn: [duty('shop/budget')],
    responsibilitiesUnknown: [],
  });
  expect(data.apart).toEqual({
    sharedResponsibilities: [],
    ownResponsibilities: [],
    unknownResponsibilities: [
      { role: { slug: 'acme/senior' }, ...duty('acme/budget') },
      { role: { slug: 'shop/master' }, ...duty('shop/budget') },
    ],
  });
  expect(data.together).toMatchObject({
    ownResponsibilities: [duty('shop/floor'), duty('shop/budget')],
    unknownResponsibilities: [],
  });
});

test('a crossing takes no years that anybody states: it counts in no limit, and among the steps without years', async () => {
  const shop = framework({
    slug: 'shop',
    requirements: [{ role: 'head', skill: 'dough', level: 5 }],
    transitions: [{ from: 'master', to: 'head', years: range(2) }],
  });
  const { data } = await answerOn(
    mappedReading(MAPPINGS, ACME, shop),
    `{
      two: transitionPaths(from: "acme/senior", to: "shop/head", frameworks: [], by: YEARS, where: { maxYears: 2 }) {
        paths { cost stepsWithoutYears years { text } steps { cost costEstimated } }
      }
      one: transitionPaths(from: "acme/senior", to: "shop/head", frameworks: [], where: { maxYears: 1 }) {
        paths { cost } noPath { reason constraints { argument needed } }
      }
    }`,
  );
  expect(data.two.paths).toEqual([
    {
      cost: 2.5,
      stepsWithoutYears: 1,
      years: { text: '2-2' },
      steps: [
        { cost: 0.5, costEstimated: true },
        { cost: 2, costEstimated: false },
      ],
    },
  ]);
  expect(data.one).toEqual({
    paths: [],
    noPath: { reason: 'RULED_OUT', constraints: [{ argument: 'where.maxYears', needed: 2 }] },
  });
});

test('a longer way over another framework adds only what is mapped to nothing of the shorter one', async () => {
  const shop = framework({
    slug: 'shop',
    requirements: [
      { role: 'master', skill: 'dough', level: 4 },
      { role: 'master', skill: 'ovens', level: 2 },
    ],
    transitions: [{ from: 'master', to: 'head' }],
  });
  const acme = framework({
    slug: 'acme',
    requirements: [
      { role: 'senior', skill: 'kneading', level: 4 },
      { role: 'lead', skill: 'kneading', level: 5 },
    ],
    transitions: [{ from: 'senior', to: 'lead' }],
  });
  const toLead: Mapping = {
    ...stated,
    id: 'Mapping:role/2',
    fromId: 'Role:shop/head',
    toId: 'Role:acme/lead',
    type: 'SAME',
  };
  const { data } = await answerOn(
    mappedReading([...MAPPINGS, toLead], acme, shop),
    `{ transitionPaths(from: "acme/senior", to: "acme/lead", frameworks: ["shop"]) {
      longerWays { requirements { skill { slug } } explanation }
    } }`,
  );
  expect(data.transitionPaths.longerWays).toEqual([
    {
      requirements: [{ skill: { slug: 'shop/ovens' } }],
      explanation: 'The way by Master and Head adds 1 skill that the shorter one is not said to have.',
    },
  ]);
});

test('what is expected is compared line by line over what is mapped, and over no candidate', async () => {
  const open = (slug: string, role: string, skill: string, expectation: string) =>
    framework({ slug, requirements: [{ role, skill, level: null, expectation }] });
  const criteria = async (mappings: readonly Mapping[]) => {
    const { data } = await answerOn(
      mappedReading(
        mappings,
        open('acme', 'senior', 'kneading', 'Weighs flour\nReads a scale'),
        open('shop', 'master', 'dough', 'Reads a scale\nShapes loaves'),
      ),
      `{ skillGap(from: "acme/senior", to: "shop/master") { criteria {
        skill { slug } from { skill { slug } } added kept gone
      } } }`,
    );
    return data.skillGap.criteria;
  };
  expect(await criteria(MAPPINGS)).toEqual([
    {
      skill: { slug: 'shop/dough' },
      from: { skill: { slug: 'acme/kneading' } },
      added: ['Shapes loaves'],
      kept: ['Reads a scale'],
      gone: ['Weighs flour'],
    },
  ]);
  expect(await criteria(MAPPINGS.map((each) => ({ ...each, basis: 'DERIVED' })))).toEqual([]);
});

test('a crossing has a gap and a brief as any step', async () => {
  const { transitionPaths } = await asked(`{
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: []) {
      paths { plan steps { gap { items { skill { slug } status } } brief { noCounsel } } }
    }
  }`);
  const [{ plan, steps }] = transitionPaths.paths;
  expect(plan).toContain('Head');
  expect(steps.map(({ gap }: Json) => gap.items)).toEqual([
    [{ skill: { slug: 'shop/dough' }, status: 'MET' }],
    [
      { skill: { slug: 'shop/dough' }, status: 'RAISED' },
      { skill: { slug: 'shop/arithmetic' }, status: 'UNKNOWN' },
    ],
  ]);
});

test('constraints that rule out every path over frameworks are named', async () => {
  const { transitionPaths } = await asked(`{
    transitionPaths(from: "acme/senior", to: "shop/head", frameworks: [], where: { maxSteps: 1 }) {
      exhausted paths { rank } noPath { reason explanation constraints { argument needed } }
    }
  }`);
  expect(transitionPaths).toMatchObject({
    exhausted: true,
    paths: [],
    noPath: {
      reason: 'RULED_OUT',
      explanation: expect.stringContaining('without where.maxSteps (steps needed: 2) there is one'),
      constraints: [{ argument: 'where.maxSteps', needed: 2 }],
    },
  });
});
