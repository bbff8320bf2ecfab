import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** A ladder from coder to chief with what else is in a graph, all of it needing something of what coders can do. */
const GRAPH = framework({
  roles: [
    { slug: 'coder', title: 'Coder', track: 'INDIVIDUAL', seniority: 1 },
    { slug: 'lead', title: 'Lead', track: 'MANAGEMENT', seniority: 2 },
    { slug: 'manager', title: 'Manager', track: 'MANAGEMENT', seniority: 3 },
    { slug: 'architect', title: 'Architect', track: 'INDIVIDUAL', seniority: 3 },
    { slug: 'chief', title: 'Chief', track: 'EXECUTIVE', seniority: 6 },
    { slug: 'stranger', title: 'Stranger' },
    { slug: 'trainee', title: 'Trainee', seniority: 0 },
    { slug: 'unknown', title: 'Unknown', seniority: 3 },
    { slug: 'lead-of-old', title: 'Lead of old', variantOf: 'lead', seniority: 2 },
    { slug: 'board', kind: 'BODY' },
    { slug: 'agency', kind: 'OUTSIDE_PARTY' },
    { slug: 'anybody', kind: 'CLASS' },
  ],
  requirements: [
    { role: 'coder', skill: 'coding', level: 3, importance: 1 },
    { role: 'trainee', skill: 'coding', level: 1, importance: 1 },
    { role: 'lead', skill: 'coding', level: 4, importance: 1 },
    { role: 'lead', skill: 'coaching', level: 2, importance: 0.5 },
    { role: 'manager', skill: 'coaching', level: 4, importance: 1 },
    { role: 'architect', skill: 'coding', level: 5, importance: 1 },
    { role: 'chief', skill: 'strategy', level: 5, importance: 1 },
    ...['stranger', 'lead-of-old', 'board', 'agency', 'anybody'].map((role) => ({
      role,
      skill: 'coding',
      level: 3,
    })),
  ],
  buildsOn: [{ role: 'manager', on: 'lead' }],
  transitions: [
    { from: 'coder', to: 'lead' },
    { from: 'lead', to: 'manager' },
    { from: 'lead', to: 'coder', kind: 'TRACK_SWITCH' },
    { from: 'lead', to: 'unknown' },
    { from: 'lead', to: 'board', kind: 'LATERAL' },
  ],
});

const MATCH = `role { slug } score viability transition rungs terms { name value weight } explanation
  gap { from { slug } to { slug } coverage { value low known unknown } itemCount }`;

/** What is shown: how much is covered of how many skills that are known, and the score, which is the sum of its terms. */
const told = (matches: Json) =>
  matches.map(({ role, score, terms, gap: { coverage } }: Json) => {
    const sum = terms.reduce((sum: number, { value, weight }: Json) => sum + value * weight, 0);
    if (score !== null) expect(Math.abs(score - sum)).toBeLessThan(0.003);
    return `${role.slug} ${coverage.value} of ${coverage.known}: ${score}`;
  });

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Matches on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('of related roles say so, with who says it, and stand after steps up and across', async () => {
      const source = { slug: 'survey', title: 'A survey' };
      const cited = {
        citations: [
          {
            sourceId: 'Source:survey',
            locator: 'row 7',
            note: null,
            basis: 'STATED' as const,
            confidence: null,
          },
        ],
      };
      const { ask } = await serve(
        graph.database,
        framework({
          sources: [source],
          roles: [
            { slug: 'clerk', seniority: 1 },
            { slug: 'chief', seniority: 2 },
            { slug: 'cashier' },
            { slug: 'teller' },
          ],
          requirements: [
            { role: 'teller', skill: 'counting', level: 2 },
            { role: 'clerk', skill: 'counting', level: 2 },
          ],
          transitions: [
            { from: 'clerk', to: 'cashier', kind: 'RELATED', rank: 3, tier: 'Primary-Short', ...cited },
            { from: 'clerk', to: 'chief', ...cited },
            { from: 'clerk', to: 'chief', kind: 'RELATED', rank: 1, ...cited },
          ],
        }),
      );
      const data: Json = await ask(`{ nextRoles(from: "clerk") {
        role { slug } transition direction statedBy { slug } transitions { kind rank tier } explanation
      } transitionPaths(from: "clerk", to: "cashier") { paths { cost } } }`);
      expect(data.nextRoles.map(({ explanation: _, ...match }: Json) => match)).toEqual([
        {
          role: { slug: 'chief' },
          transition: 'PROMOTION',
          direction: 'UP',
          statedBy: [{ slug: 'survey' }],
          transitions: [
            { kind: 'PROMOTION', rank: null, tier: null },
            { kind: 'RELATED', rank: 1, tier: null },
          ],
        },
        {
          role: { slug: 'cashier' },
          transition: 'RELATED',
          direction: 'SIMILAR',
          statedBy: [{ slug: 'survey' }],
          transitions: [{ kind: 'RELATED', rank: 3, tier: 'Primary-Short' }],
        },
        { role: { slug: 'teller' }, transition: null, direction: null, statedBy: [], transitions: [] },
      ]);
      expect(data.nextRoles[1].explanation).toContain('a source calls the two related');
      expect(data.transitionPaths.paths).toEqual([{ cost: 1.105 }]);
    });

    it('of the next role rank jobs by known transitions, then by what is covered of what is known', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { coder, lead }: Json = await ask(
        `{ coder: nextRoles(from: "Coder") { ${MATCH} } lead: nextRoles(from: "lead") { ${MATCH} } }`,
      );
      // Lead: 3 of 4 and 0.25 for the 1 that nobody knows, as (3 + 10.125) / (4 + 20.25).
      expect(told(coder)).toEqual([
        'lead 0.75 of 1: 0.541',
        'manager 0.75 of 1: 0.54',
        'stranger 1 of 1: 0.534',
        'architect 0.6 of 1: 0.52',
      ]);
      expect(coder[0]).toMatchObject({
        viability: 'WITHIN_REACH',
        transition: 'PROMOTION',
        rungs: 1,
        explanation:
          'Of what Lead needs Coder covers 75% of what is known, at least 60% of all; 1 of 2 skills is known to rise, Coding first; of 1 nobody says what is there; a promotion is known; 1 rung up.',
        gap: { from: { slug: 'coder' }, to: { slug: 'lead' }, coverage: { unknown: 1 }, itemCount: 2 },
      });
      // Down the ladder, and to where nothing is known to be needed, by the known transitions alone.
      expect(told(lead)).toEqual([
        'manager 0.75 of 2: 0.571',
        'coder 1 of 1: 0.565',
        'unknown null of 0: null',
        'architect 0.8 of 1: 0.56',
        'stranger 1 of 1: 0.534',
      ]);
      expect(lead[2]).toMatchObject({
        viability: null,
        terms: [],
        explanation: 'What skills Unknown needs is not known; a promotion is known; 1 rung up.',
      });
    });

    it('of the role before rank where someone could come from', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { feederRoles }: Json = await ask(`{ feederRoles(to: "manager", first: 2) { ${MATCH} } }`);
      expect(told(feederRoles)).toEqual(['lead 0.75 of 2: 0.571', 'architect 1 of 1: 0.58']);
      expect(feederRoles[0]).toMatchObject({
        gap: { from: { slug: 'lead' }, to: { slug: 'manager' } },
        explanation: expect.stringMatching(
          /^Of what Manager needs Lead covers 75%; 1 of 2 skills is known to rise/,
        ) as string,
      });
    });

    it('of a profile rank the jobs that it covers in part', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { roleMatches, none }: Json = await ask(
        `{ roleMatches(profile: [{ skill: "coding", level: 4 }, { skill: "Coaching", level: 1 }]) { ${MATCH} }
          none: roleMatches(profile: []) { ${MATCH} } }`,
      );
      expect(told(roleMatches)).toEqual([
        'lead 0.9 of 2: 0.58',
        'coder 1 of 1: 0.565',
        'architect 0.8 of 1: 0.56',
        'manager 0.625 of 2: 0.535',
        'stranger 1 of 1: 0.534',
        'trainee 1 of 1: 0.523',
      ]);
      expect(roleMatches[0]).toMatchObject({
        viability: 'WITHIN_REACH',
        transition: null,
        rungs: null,
        explanation:
          'Of what Lead needs the profile covers 90%; 1 of 2 skills is known to rise, Coaching first.',
        gap: { from: null, to: { slug: 'lead' } },
      });
      expect(none).toEqual([]);
    });

    it('of a profile take in what their filter asks for', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const found = async (filter: string) => {
        const { roleMatches }: Json = await ask(
          `{ roleMatches(profile: [{ skill: "coding", level: 3 }], filter: ${filter}) { role { slug } } }`,
        );
        return roleMatches.map(({ role }: Json) => role.slug);
      };
      expect(await found('{ kinds: [BODY, OUTSIDE_PARTY, CLASS] }')).toEqual(['agency', 'anybody', 'board']);
      expect(await found('{ includeVariants: true, seniorityMin: 2, seniorityMax: 2 }')).toEqual([
        'lead',
        'lead-of-old',
      ]);
      expect(await found('{ tracks: [INDIVIDUAL] }')).toEqual(['coder', 'architect']);
      expect(await found('{ text: "no such role" }')).toEqual([]);
    });

    it('are found within the framework of the role, or of the skills', async () => {
      const onet = framework({
        slug: 'onet',
        roles: [{ slug: 'boss' }],
        requirements: [
          { role: 'clerk', skill: 'typing' },
          { role: 'boss', skill: 'typing', level: 4 },
        ],
      });
      const { ask } = await serve(graph.database, GRAPH, onet);
      const { nextRoles, roleMatches, elsewhere }: Json = await ask(`{
        nextRoles(from: "onet/clerk") { role { slug } }
        roleMatches(profile: [{ skill: "typing", level: 3 }]) { role { slug } }
        elsewhere: roleMatches(profile: [{ skill: "typing", level: 3 }], filter: { frameworks: ["engineering-leadership"] }) { score } }`);
      expect(nextRoles).toEqual([{ role: { slug: 'onet/boss' } }]);
      expect(roleMatches).toEqual([{ role: { slug: 'onet/clerk' } }, { role: { slug: 'onet/boss' } }]);
      expect(elsewhere).toEqual([]);
    });

    it('are cut to 1 to 100, and refuse roles and filters that do not exist', async () => {
      const { ask, refusal } = await serve(graph.database, GRAPH);
      const { cut, whole }: Json = await ask(
        '{ cut: nextRoles(from: "lead", first: 1) { role { slug } outOf } whole: nextRoles(from: "lead") { role { slug } outOf } }',
      );
      expect(cut).toEqual([{ role: { slug: 'manager' }, outOf: whole.length }]);
      expect(whole.length).toBeGreaterThan(1);
      const profile = 'profile: [{ skill: "coding", level: 3 }]';
      for (const field of ['nextRoles(from: "lead"', 'feederRoles(to: "lead"', `roleMatches(${profile}`]) {
        for (const first of [0, -1, 101]) {
          expect(await refusal(`{ ${field}, first: ${first}) { score } }`)).toMatchObject({
            code: 'INVALID_INPUT',
            argument: 'first',
          });
        }
      }
      expect(await refusal('{ nextRoles(from: "leed") { score } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'from',
      });
      expect(await refusal('{ feederRoles(to: "leed") { score } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'to',
      });
      expect(
        await refusal(`{ roleMatches(${profile}, filter: { frameworks: ["onet"] }) { score } }`),
      ).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'filter.frameworks',
      });
    });
  });
}
