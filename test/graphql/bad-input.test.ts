import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defects, type Json, serve, type Served, type Variables } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  roles: [{ slug: 'manager', title: 'Engineering Manager', aliases: ['EM'] }],
  skills: [{ slug: 'coding' }, { slug: 'coaching', aliases: ['Mentoring'] }],
  requirements: [
    { role: 'lead', skill: 'coding' },
    { role: 'manager', skill: 'coaching' },
  ],
  transitions: [
    { from: 'lead', to: 'manager' },
    { from: 'manager', to: 'director' },
  ],
});

const PATHS = `query Paths($from: RoleRef! = "lead", $to: RoleRef! = "director", $first: Int, $where: PathConstraints, $profile: [SkillLevelInput!]) {
  transitionPaths(from: $from, to: $to, first: $first, where: $where, profile: $profile) { exhausted paths { roles { slug } } } }`;
const GAP = `query Gap($profile: [SkillLevelInput!]!) { profileGap(profile: $profile, to: "manager") { itemCount } }`;
const MATCHES = `query Matches($profile: [SkillLevelInput!]!) { roleMatches(profile: $profile) { score } }`;
const TITLE = `query Title($title: String!) { resolveTitle(title: $title) { role { slug } } }`;
const SEARCH = `query Search($text: String!) { search(text: $text) { totalCount } }`;

/** Everything that takes a profile. */
const OF_A_PROFILE = [GAP, MATCHES, PATHS];

const ROCKETS = '🚀🚀';
const TOO_LONG = 'x'.repeat(10_000);

const level = (level: unknown) => ({ profile: [{ skill: 'coding', level }] });
const where = (where: Json): Variables => ({ where });
const many = <T>(of: T): T[] => Array.from({ length: 10_000 }, () => of);

/** What is refused by itself: the question, and the argument, code and message of the answer. */
const REFUSED: Readonly<
  Record<string, readonly [query: string, Variables, argument: string, code: string, message: string]>
> = {
  'no path': [PATHS, { first: 0 }, 'first', 'INVALID_INPUT', 'first is 0; it must be 1 to 20.'],
  'fewer than no path': [PATHS, { first: -1 }, 'first', 'INVALID_INPUT', 'first is -1; it must be 1 to 20.'],
  '21 paths': [PATHS, { first: 21 }, 'first', 'INVALID_INPUT', 'first is 21; it must be 1 to 20.'],
  'a level below 0': [
    GAP,
    level(-1),
    'profile.0.level',
    'INVALID_INPUT',
    'profile.0.level is -1; a level is 0 to 5.',
  ],
  'a level above 5': [
    GAP,
    level(6),
    'profile.0.level',
    'INVALID_INPUT',
    'profile.0.level is 6; a level is 0 to 5.',
  ],
  'a skill that nothing is called': [
    GAP,
    { profile: [{ skill: ROCKETS, level: 1 }] },
    'profile.0.skill',
    'NOT_FOUND',
    `No skill is called "${ROCKETS}".`,
  ],
  'a skill of 10,000 characters': [
    GAP,
    { profile: [{ skill: TOO_LONG, level: 1 }] },
    'profile.0.skill',
    'NOT_FOUND',
    'No skill has a name of 10000 characters.',
  ],
  'a role to start from of 10,000 characters': [
    PATHS,
    { from: TOO_LONG },
    'from',
    'NOT_FOUND',
    'No role has a name of 10000 characters.',
  ],
  'a role to arrive at of emoji': [
    PATHS,
    { to: ROCKETS },
    'to',
    'NOT_FOUND',
    `No role is called "${ROCKETS}".`,
  ],
  'a role both to visit and to avoid': [
    PATHS,
    where({ via: ['manager'], avoid: ['manager'] }),
    'where.avoid.0',
    'INVALID_INPUT',
    '"manager" is to be avoided, but where.via names it as well; leave it out of one of the two.',
  ],
  'a role both to visit and to avoid by another name': [
    PATHS,
    where({ via: ['Role:manager'], avoid: ['EM'] }),
    'where.avoid.0',
    'INVALID_INPUT',
    '"EM" is to be avoided, but where.via names it as well; leave it out of one of the two.',
  ],
  'a role to start from and to avoid': [
    PATHS,
    where({ avoid: ['Lead'] }),
    'where.avoid.0',
    'INVALID_INPUT',
    '"Lead" is to be avoided, but from names it as well; leave it out of one of the two.',
  ],
  'a role to arrive at and to avoid': [
    PATHS,
    where({ avoid: ['manager', 'Director'] }),
    'where.avoid.1',
    'INVALID_INPUT',
    '"Director" is to be avoided, but to names it as well; leave it out of one of the two.',
  ],
  '10,000 roles to visit': [
    PATHS,
    where({ via: many('manager') }),
    'where.via',
    'INVALID_INPUT',
    'where.via is 10000 roles; it takes at most 5.',
  ],
  '10,000 roles to avoid': [
    PATHS,
    where({ avoid: many('manager') }),
    'where.avoid',
    'INVALID_INPUT',
    'where.avoid is 10000 roles; it takes at most 100.',
  ],
  'a role to visit of emoji': [
    PATHS,
    where({ via: ['manager', ROCKETS] }),
    'where.via.1',
    'NOT_FOUND',
    `No role is called "${ROCKETS}".`,
  ],
  'no steps': [
    PATHS,
    where({ maxSteps: 0 }),
    'where.maxSteps',
    'INVALID_INPUT',
    'where.maxSteps is 0; it must be 1 or more.',
  ],
  'fewer than no years': [
    PATHS,
    where({ maxYears: -0.5 }),
    'where.maxYears',
    'INVALID_INPUT',
    'where.maxYears is -0.5; it must be 0 or more.',
  ],
  'an empty title': [
    TITLE,
    { title: '' },
    'title',
    'INVALID_INPUT',
    'title has 0 characters; it must have 1 to 200.',
  ],
  'a title of spaces': [
    TITLE,
    { title: ' \t\n ' },
    'title',
    'INVALID_INPUT',
    'title has 0 characters; it must have 1 to 200.',
  ],
  'a title of 10,000 characters': [
    TITLE,
    { title: TOO_LONG },
    'title',
    'INVALID_INPUT',
    'title has 10000 characters; it must have 1 to 200.',
  ],
  'nothing to search for': [
    SEARCH,
    { text: ' ' },
    'text',
    'INVALID_INPUT',
    'text has 0 characters; it must have 1 to 500.',
  ],
  '10,000 characters to search for': [
    SEARCH,
    { text: TOO_LONG },
    'text',
    'INVALID_INPUT',
    'text has 10000 characters; it must have 1 to 500.',
  ],
};

/** What GraphQL itself refuses in variables: the message of each error has the path. */
const NOT_OF_ITS_TYPE: Readonly<Record<string, readonly [query: string, Variables, messages: string[]]>> = {
  'a level that is no number': [
    GAP,
    level(NaN),
    [
      'Variable "$profile" got invalid value NaN at "profile[0].level"; Float cannot represent non numeric value: NaN',
    ],
  ],
  // NaN is null in JSON.
  'a level that is not there': [
    GAP,
    level(null),
    [
      'Variable "$profile" got invalid value null at "profile[0].level"; Expected non-nullable type "Float!" not to be null.',
    ],
  ],
  'levels and names of other types, all at once': [
    GAP,
    {
      profile: [
        { skill: '', level: 'good' },
        { skill: 'coding', level: Infinity },
      ],
    },
    [
      'Variable "$profile" got invalid value "" at "profile[0].skill"; SkillRef is a text that names something: an id, a slug, a title or an alias.',
      'Variable "$profile" got invalid value "good" at "profile[0].level"; Float cannot represent non numeric value: "good"',
      'Variable "$profile" got invalid value Infinity at "profile[1].level"; Float cannot represent non numeric value: Infinity',
    ],
  ],
  'kinds of transitions that there are not': [
    PATHS,
    where({ kinds: ['SIDEWAYS', 'PROMOTION', 'promotion'] }),
    [
      'Variable "$where" got invalid value "SIDEWAYS" at "where.kinds[0]"; Value "SIDEWAYS" does not exist in "TransitionKind" enum.',
      'Variable "$where" got invalid value "promotion" at "where.kinds[2]"; Value "promotion" does not exist in "TransitionKind" enum. Did you mean the enum value "PROMOTION"?',
    ],
  ],
  'constraints of other types, all at once': [
    PATHS,
    where({ via: [null], maxSteps: 1.5, maxYears: NaN }),
    [
      'Variable "$where" got invalid value null at "where.via[0]"; Expected non-nullable type "RoleRef!" not to be null.',
      'Variable "$where" got invalid value 1.5 at "where.maxSteps"; Int cannot represent non-integer value: 1.5',
      'Variable "$where" got invalid value NaN at "where.maxYears"; Float cannot represent non numeric value: NaN',
    ],
  ],
  'a constraint that there is not': [
    PATHS,
    where({ vai: ['manager'] }),
    [
      'Variable "$where" got invalid value { vai: ["manager"] }; Field "vai" is not defined by type "PathConstraints". Did you mean "via"?',
    ],
  ],
  'an empty name': [
    PATHS,
    { from: ' ' },
    [
      'Variable "$from" got invalid value " "; RoleRef is a text that names something: an id, a slug, a title or an alias.',
    ],
  ],
};

/** What is answered, although it looks wrong. */
const ANSWERED: Readonly<Record<string, readonly [query: string, Variables, data: Json]>> = {
  'a title of emoji, which means no role': [TITLE, { title: ROCKETS }, { resolveTitle: [] }],
  'a title of the longest emoji that fit': [TITLE, { title: '🚀'.repeat(100) }, { resolveTitle: [] }],
  'a title of emoji that are put together': [TITLE, { title: '👩🏽‍🚀👩‍💻' }, { resolveTitle: [] }],
  'a title of half an emoji': [TITLE, { title: '\ud83d' }, { resolveTitle: [] }],
  'a title beside emoji': [
    TITLE,
    { title: '🚀 Engineering Manager 🚀' },
    { resolveTitle: [{ role: { slug: 'manager' } }] },
  ],
  'emoji to search for': [SEARCH, { text: ROCKETS }, { search: { totalCount: 0 } }],
  'no kinds of transitions, which no path has': [
    PATHS,
    where({ kinds: [] }),
    { transitionPaths: { exhausted: true, paths: [] } },
  ],
  'the ends as roles to visit, by which every path leads': [
    PATHS,
    where({ via: ['lead', 'director'] }),
    {
      transitionPaths: {
        exhausted: true,
        paths: [{ roles: [{ slug: 'lead' }, { slug: 'manager' }, { slug: 'director' }] }],
      },
    },
  ],
  'the same role to visit twice': [
    PATHS,
    where({ via: ['manager', 'EM'], maxSteps: 1 }),
    { transitionPaths: { exhausted: true, paths: [] } },
  ],
  'a profile of nothing': [GAP, { profile: [] }, { profileGap: { itemCount: 1 } }],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Bad input on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });
    let served: Served;

    beforeAll(async () => {
      served = await serve(graph.database, GRAPH);
    });
    beforeEach(() => defects.splice(0));

    it.each(Object.entries(REFUSED))(
      'such as %s is refused with its argument',
      async (_, [query, variables, argument, code, message]) => {
        const { data, errors } = await served.answer(query, variables);
        expect(errors).toMatchObject([{ message, extensions: { code, argument } }]);
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
        expect(defects).toEqual([]);
      },
    );

    it.each(Object.entries(NOT_OF_ITS_TYPE))(
      'such as %s is refused before anything is looked for, with the path in the message',
      async (_, [query, variables, messages]) => {
        const { data, errors } = await served.answer(query, variables);
        expect(errors?.map(({ message }) => message)).toEqual(messages);
        for (const { extensions } of errors ?? []) expect(extensions.code).toBe('INVALID_INPUT');
        expect(data).toBeUndefined();
        expect(defects).toEqual([]);
      },
    );

    it.each(Object.entries(ANSWERED))('is none of: %s', async (_, [query, variables, data]) => {
      expect(await served.ask(query, variables)).toEqual(data);
    });

    it('within the query is not of the schema, and told with its place', async () => {
      const query =
        '{ transitionPaths(from: "lead", to: "director", where: { kinds: [SIDEWAYS] }) { exhausted } }';
      const { data, errors } = await served.answer(query);
      expect(errors).toMatchObject([
        {
          message: 'Value "SIDEWAYS" does not exist in "TransitionKind" enum.',
          locations: [{ line: 1, column: query.indexOf('SIDEWAYS') + 1 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ]);
      expect(data).toBeUndefined();
    });

    it('of a profile is refused wherever profiles are taken', async () => {
      const twice = [
        { skill: 'coaching', level: 1 },
        { skill: 'coding', level: 7 },
        { skill: 'Mentoring', level: 2 },
        { skill: 'Skill:coaching', level: 2 },
      ];
      const problems = [
        ['profile.1.level', 'INVALID_INPUT', 'profile.1.level is 7; a level is 0 to 5.'],
        [
          'profile.2.skill',
          'INVALID_INPUT',
          '"Mentoring" names the same skill as profile.0; give each skill one level.',
        ],
        [
          'profile.3.skill',
          'INVALID_INPUT',
          '"Skill:coaching" names the same skill as profile.0; give each skill one level.',
        ],
      ].map(([argument, code, message]) => ({ argument, code, message }));
      for (const query of OF_A_PROFILE) {
        const { errors } = await served.answer(query, { profile: twice });
        expect(errors).toMatchObject([
          {
            message: problems.map(({ message }) => message).join(' '),
            extensions: { code: 'INVALID_INPUT', argument: 'profile.1.level', problems },
          },
        ]);
        const tooMany = await served.answer(query, { profile: many({ skill: 'coding', level: 1 }) });
        expect(tooMany.errors).toMatchObject([
          {
            message: 'profile has 10000 entries; it takes at most 500.',
            extensions: { code: 'INVALID_INPUT', argument: 'profile' },
          },
        ]);
      }
      expect(defects).toEqual([]);
    });

    it('of constraints is told at once, each problem with its argument and code', async () => {
      const { errors } = await served.answer(
        PATHS,
        where({
          via: ['manager', ROCKETS],
          avoid: [TOO_LONG, 'EM'],
          maxSteps: 0,
          maxYears: -1,
          frameworks: ['onet'],
        }),
      );
      const problems = [
        ['where.via.1', 'NOT_FOUND', `No role is called "${ROCKETS}".`],
        ['where.avoid.0', 'NOT_FOUND', 'No role has a name of 10000 characters.'],
        [
          'where.avoid.1',
          'INVALID_INPUT',
          '"EM" is to be avoided, but where.via names it as well; leave it out of one of the two.',
        ],
        ['where.maxSteps', 'INVALID_INPUT', 'where.maxSteps is 0; it must be 1 or more.'],
        ['where.maxYears', 'INVALID_INPUT', 'where.maxYears is -1; it must be 0 or more.'],
        [
          'where.frameworks',
          'INVALID_INPUT',
          'No framework is called "onet"; known ones include engineering-leadership.',
        ],
      ].map(([argument, code, message]) => ({ argument, code, message }));
      expect(errors).toMatchObject([
        {
          message: problems.map(({ message }) => message).join(' '),
          extensions: { code: 'INVALID_INPUT', argument: 'where.via.1', problems },
        },
      ]);
    });

    it('is not a name that JavaScript knows', async () => {
      for (const name of ['__proto__', 'toString', 'valueOf', 'hasOwnProperty']) {
        expect(await served.refusal(PATHS, { from: name })).toMatchObject({ code: 'NOT_FOUND' });
        expect(await served.ask(TITLE, { title: name })).toEqual({ resolveTitle: [] });
        expect(await served.ask(SEARCH, { text: name })).toEqual({ search: { totalCount: 0 } });
      }
    });

    it('is not the name of a constructor', async () => {
      expect(await served.refusal(PATHS, { from: 'Site Constructor' })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await served.ask(TITLE, { title: 'Constructor' })).toEqual({ resolveTitle: [] });
    });

    it('of 10,000 wrong values is refused as input, not as a defect', async () => {
      const { errors = [] } = await served.answer(GAP, { profile: many({ skill: 'coding', level: NaN }) });
      expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual(['INVALID_INPUT']);
      expect(errors).toHaveLength(51);
      expect(defects).toEqual([]);
    });

    it.each([
      [
        'null for a variable with a default, where the argument must not be null',
        'query Role($ref: RoleRef = "lead") { role(ref: $ref) { slug } }',
        { ref: null },
        'Argument "ref" of non-null type "RoleRef!" must not be null.',
        { code: 'INVALID_INPUT', argument: 'ref' },
      ],
      [
        'null for a variable with a default within an argument',
        'query Gap($level: Float = 1) { profileGap(profile: [{ skill: "coding", level: $level }], to: "manager") { itemCount } }',
        { level: null },
        'Argument "profile" has invalid value [{skill: "coding", level: $level}].',
        { code: 'INVALID_INPUT', argument: 'profile' },
      ],
      [
        'a mutation, which there is not',
        'mutation { removeRole }',
        {},
        'The schema has no mutation; it answers queries.',
        { code: 'OPERATION_NOT_SUPPORTED' },
      ],
    ])('of an operation as a whole is no defect: %s', async (_, query, variables, message, extensions) => {
      const { errors } = await served.answer(query, variables);
      expect(errors).toMatchObject([{ message, extensions }]);
      expect(defects).toEqual([]);
    });

    it('of names that are not of a vocabulary is told of 20, each shortened to 100 characters', async () => {
      const paths = async (frameworks: readonly string[]) => {
        const { errors = [] } = await served.answer(PATHS, where({ frameworks }));
        expect(errors).toMatchObject([
          { extensions: { code: 'INVALID_INPUT', argument: 'where.frameworks' } },
        ]);
        return errors[0]!;
      };
      const known = 'known ones include engineering-leadership.';
      const long = `${'x'.repeat(99)}…`;
      expect(await paths([TOO_LONG, TOO_LONG])).toMatchObject({
        message: `No framework is called "${long}"; ${known}`,
        extensions: { unknown: [long] },
      });
      const emoji = `${'x'.repeat(98)}…`;
      expect((await paths([`${'x'.repeat(98)}${ROCKETS}`])).message).toContain(`"${emoji}"`);
      const names = Array.from({ length: 1_000 }, (_, index) => `onet ${index}`);
      const told = names.slice(0, 20);
      expect(await paths(names)).toMatchObject({
        message: `No framework is called ${told.map((name) => `"${name}"`).join(', ')} and 980 more; ${known}`,
        extensions: { unknown: told, suggestions: ['engineering-leadership'] },
      });
      expect((await paths([...names, 'onet'])).message).toBe(
        'where.frameworks has 1001 entries; it takes at most 1000.',
      );
    });
  });
}
