import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  skills: [{ slug: 'delegation', aliases: ['Handing over'] }, { slug: 'coding' }, { slug: 'whistling' }],
  requirements: [
    { role: 'lead', skill: 'coding', level: 4, importance: 0.8 },
    { role: 'lead', skill: 'coaching', level: 2, importance: 0.5 },
    { role: 'manager', skill: 'coaching', level: 4, importance: 1 },
    { role: 'manager', skill: 'delegation', level: 3, importance: 0.5 },
    { role: 'manager', skill: 'coding', level: 2, importance: 0.2 },
    { role: 'director', skill: 'delegation', level: 4, importance: 1 },
  ],
  buildsOn: [{ role: 'director', on: 'manager' }],
  transitions: [
    { from: 'lead', to: 'manager' },
    { from: 'manager', to: 'director' },
  ],
});

const ITEMS = `from { slug } to { slug } coverage { value low high reached required met raised new known unknown } itemCount
  items { skill { slug } status have need distance expectationNow expectationThen citations { locator } }
  surplus { skill { slug } have need citations { locator } } notMentioned { skill { slug } have citations { locator } }`;
const GAP = `query Gap($profile: [SkillLevelInput!]!, $basedOn: RoleRef) {
  profileGap(profile: $profile, basedOn: $basedOn, to: "manager") { ${ITEMS} } }`;

/** The values that a list of items has of some fields. */
const told = (items: Json, ...fields: readonly string[]) =>
  items.map((item: Json) => [item.skill.slug, ...fields.map((field) => item[field])]);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Profiles on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('stand alone where they are based on no role', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const profile = [
        { skill: 'Coaching', level: 4.5 },
        { skill: 'Skill:coding', level: 1 },
        { skill: 'whistling', level: 5 },
      ];
      const { profileGap }: Json = await ask(GAP, { profile });
      expect(profileGap).toMatchObject({
        from: null,
        to: { slug: 'manager' },
        // 1 x 4 + 0.2 x 1 of 1 x 4 + 0.2 x 2, and 0.5 x 3 that nobody knows
        coverage: {
          value: 0.954,
          low: 0.711,
          high: 0.966,
          reached: 4.2,
          required: 4.4,
          met: 1,
          raised: 1,
          new: 0,
          known: 2,
          unknown: 1,
        },
        itemCount: 3,
        surplus: [],
        notMentioned: [{ skill: { slug: 'whistling' }, have: 5, citations: [] }],
      });
      expect(told(profileGap.items, 'status', 'have', 'need', 'expectationNow')).toEqual([
        ['coding', 'RAISED', 1, 2, null],
        ['coaching', 'MET', 4.5, 4, null],
        ['delegation', 'UNKNOWN', null, 3, null],
      ]);
    });

    it('go over what the role asks for that they are based on, down to nothing', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const profile = [
        { skill: 'coding', level: 0 },
        { skill: 'handing OVER', level: 3.5 },
      ];
      const { profileGap }: Json = await ask(GAP, { profile, basedOn: 'Lead' });
      expect(profileGap.from).toEqual({ slug: 'lead' });
      expect(told(profileGap.items, 'status', 'have', 'expectationNow')).toEqual([
        ['coaching', 'RAISED', 2, 'coaching as lead'],
        ['coding', 'NEW', 0, null],
        ['delegation', 'MET', 3.5, null],
      ]);
      expect([profileGap.surplus, profileGap.notMentioned]).toEqual([[], []]);
    });

    it('that are empty leave the gap to that of the role, or of someone of whom nothing is known', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { based, alone, skillGap }: Json = await ask(`{
        based: profileGap(profile: [], basedOn: "lead", to: "manager") { ${ITEMS} }
        alone: profileGap(profile: [], to: "manager") { ${ITEMS} } skillGap(from: "lead", to: "manager") { ${ITEMS} } }`);
      expect(based).toEqual(skillGap);
      expect(alone).toMatchObject({
        from: null,
        coverage: { value: null, low: 0, high: 1, unknown: 3 },
        surplus: [],
      });
    });

    it('are not stored', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const before: Json = await ask('{ graph { version counts { kind count } } }');
      await ask(GAP, { profile: [{ skill: 'coding', level: 5 }] });
      const { after, skillGap }: Json = await ask(
        '{ after: graph { version counts { kind count } } skillGap(from: "lead", to: "manager") { coverage { reached } } }',
      );
      expect(after).toEqual(before.graph);
      // 1 x 2 + 0.2 x 2: as ever.
      expect(skillGap).toEqual({ coverage: { reached: 2.4 } });
    });

    it('are what is there at the start of a path, and in its first step alone', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const path = `paths { cost skillsNeeded(statuses: [NEW, RAISED, MET, UNKNOWN]) { skill { slug } status have expectationNow firstNeededAtStep }
        skillsNeededCount unknownCount surplus { skill { slug } have need } steps { gap { from { slug } coverage { value met } } } }`;
      const query = `query Paths($profile: [SkillLevelInput!]) {
        own: transitionPaths(from: "lead", to: "director", profile: $profile, first: 1) { ${path} }
        role: transitionPaths(from: "lead", to: "director", first: 1) { ${path} } }`;
      const profile = [
        { skill: 'delegation', level: 3 },
        { skill: 'coaching', level: 5 },
        { skill: 'coding', level: 1 },
      ];
      const { own, role }: Json = await ask(query, { profile });
      const [mine, usual] = [own.paths[0], role.paths[0]];
      expect(told(mine.skillsNeeded, 'status', 'have', 'firstNeededAtStep', 'expectationNow')).toEqual([
        ['delegation', 'RAISED', 3, 2, null],
        ['coding', 'RAISED', 1, 1, null],
        ['coaching', 'MET', 5, 1, null],
      ]);
      expect([mine.skillsNeededCount, mine.unknownCount]).toEqual([2, 0]);
      expect(mine.surplus).toEqual([]);
      // Of 5.9, all but 0.2 x 1 of coding.
      expect(mine.steps[0].gap).toEqual({ from: { slug: 'lead' }, coverage: { value: 0.966, met: 2 } });
      expect(mine.steps[1]).toEqual(usual.steps[1]);
      expect(told(usual.skillsNeeded, 'status', 'have')).toEqual([
        ['coaching', 'RAISED', 2],
        ['delegation', 'RAISED', null],
        ['coding', 'MET', 4],
      ]);
      expect(await ask(query, { profile: [] })).toMatchObject({ own: role });
    });

    it('that are wrong are told everything that is wrong at once', async () => {
      const { refusal } = await serve(graph.database, GRAPH);
      const profile = [
        { skill: 'delegation', level: 3 },
        { skill: 'coding', level: -1 },
        { skill: 'Handing over', level: 2 },
        { skill: 'codign', level: 6 },
        { skill: 'coaching', level: 5.01 },
      ];
      const told = await refusal(GAP, { profile });
      expect(told).toMatchObject({ code: 'INVALID_INPUT', argument: 'profile.1.level' });
      expect((told.problems as Json[]).map(({ code, argument }) => [code, argument])).toEqual([
        ['INVALID_INPUT', 'profile.1.level'],
        ['INVALID_INPUT', 'profile.2.skill'],
        ['NOT_FOUND', 'profile.3.skill'],
        ['INVALID_INPUT', 'profile.3.level'],
        ['INVALID_INPUT', 'profile.4.level'],
      ]);
      expect((told.problems as Json[])[1].message).toContain(
        '"Handing over" names the same skill as profile.0',
      );
    });

    it('with names that nothing has are answered with the nearest ones', async () => {
      const { answer, refusal } = await serve(graph.database, GRAPH);
      const profile = [
        { skill: 'codign', level: 1 },
        { skill: 'delegating', level: 1 },
      ];
      const suggestions = [
        { id: 'Skill:coding', name: 'Coding' },
        { id: 'Skill:coaching', name: 'Coaching' },
      ];
      expect(await refusal(GAP, { profile })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'profile.0.skill',
        suggestions,
        problems: [
          { argument: 'profile.0.skill', suggestions },
          { argument: 'profile.1.skill', suggestions: [{ id: 'Skill:delegation', name: 'Delegation' }] },
        ],
      });
      const everywhere = `query Everywhere($profile: [SkillLevelInput!]!) {
        profileGap(profile: $profile, to: "manager") { itemCount } roleMatches(profile: $profile) { score }
        transitionPaths(profile: $profile, from: "lead", to: "manager") { exhausted } }`;
      const { data, errors } = await answer(everywhere, { profile });
      expect(data).toEqual({ profileGap: null, roleMatches: null, transitionPaths: null });
      expect(errors?.map(({ extensions }) => extensions.argument)).toEqual(Array(3).fill('profile.0.skill'));
    });

    it('with names that several skills have are answered with the candidates', async () => {
      const { refusal } = await serve(
        graph.database,
        framework({
          slug: 'onet',
          skills: [{ slug: 'talk', name: 'Speaking' }],
          requirements: [{ role: 'chief', skill: 'talk' }],
        }),
        framework({ slug: 'esco', skills: [{ slug: 'say', name: 'speaking' }] }),
      );
      const refused = await refusal(
        '{ profileGap(profile: [{ skill: "Speaking", level: 3 }], to: "chief") { itemCount } }',
      );
      expect(refused).toMatchObject({
        code: 'AMBIGUOUS',
        argument: 'profile.0.skill',
        candidates: [{ id: 'Skill:esco/say' }, { id: 'Skill:onet/talk' }],
      });
    });

    it('take levels from 0 to 5 alone', async () => {
      const { answer, ask, refusal } = await serve(graph.database, GRAPH);
      for (const level of [-1, -0.01, 5.001, 6, 1e300]) {
        expect(await refusal(GAP, { profile: [{ skill: 'coding', level }] })).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'profile.0.level',
        });
      }
      for (const level of [NaN, Infinity, null, '3']) {
        const { errors } = await answer(GAP, {
          profile: [
            { skill: 'coding', level: 1 },
            { skill: 'coaching', level },
          ],
        });
        expect(errors, String(level)).toMatchObject([
          {
            message: expect.stringContaining('profile[1].level') as string,
            extensions: { code: 'INVALID_INPUT' },
          },
        ]);
      }
      for (const level of [0, 0.1, 5])
        expect(await ask(GAP, { profile: [{ skill: 'coding', level }] })).toBeTruthy();
    });

    it('have at most 500 entries, and at most 20 of their problems are told', async () => {
      const { refusal } = await serve(graph.database, GRAPH);
      const entries = (count: number) =>
        Array.from({ length: count }, (_, at) => ({ skill: `skill ${at}`, level: 1 }));
      for (const count of [501, 10_000]) {
        expect(await refusal(GAP, { profile: entries(count) })).toEqual({
          code: 'INVALID_INPUT',
          argument: 'profile',
        });
      }
      const many = await refusal(GAP, { profile: entries(500) });
      expect(many.code).toBe('NOT_FOUND');
      expect(many.problems).toHaveLength(20);
    });

    it('are asked about roles that exist', async () => {
      const { refusal } = await serve(graph.database, GRAPH);
      expect(await refusal(GAP, { profile: [], basedOn: 'leed' })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'basedOn',
        suggestions: [{ id: 'Role:lead' }],
      });
      expect(await refusal('{ profileGap(profile: [], to: "anager") { itemCount } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'to',
      });
    });
  });
}
