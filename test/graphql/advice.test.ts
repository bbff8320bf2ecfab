import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Advice on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is that of all frameworks by kind, then by id', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          advice: [
            { slug: 'f', kind: 'EXAMPLE' },
            { slug: 'a', kind: 'MODEL' },
            { slug: 'b', kind: 'HIRING_SIGNAL' },
            { slug: 'c', kind: 'READINESS_SIGNAL' },
            { slug: 'd', kind: 'PITFALL' },
            { slug: 'z', kind: 'ACTION' },
            { slug: 'e', kind: 'ACTION' },
          ],
        }),
        framework({
          slug: 'onet',
          advice: [
            { slug: 'y', kind: 'ACTION' },
            { slug: 'x', kind: 'EXAMPLE' },
          ],
        }),
      );
      expect(await ask('{ advice { totalCount nodes { id kind } } }')).toEqual({
        advice: {
          totalCount: 9,
          nodes: [
            { id: 'Advice:e', kind: 'ACTION' },
            { id: 'Advice:onet/y', kind: 'ACTION' },
            { id: 'Advice:z', kind: 'ACTION' },
            { id: 'Advice:d', kind: 'PITFALL' },
            { id: 'Advice:c', kind: 'READINESS_SIGNAL' },
            { id: 'Advice:b', kind: 'HIRING_SIGNAL' },
            { id: 'Advice:a', kind: 'MODEL' },
            { id: 'Advice:f', kind: 'EXAMPLE' },
            { id: 'Advice:onet/x', kind: 'EXAMPLE' },
          ],
        },
      });
    });

    describe('by its filters', () => {
      const move = 'Transition:lead--manager--promotion';
      const advised = framework({
        roles: [{ slug: 'manager', aliases: ['EM'] }],
        skills: [{ slug: 'coaching' }],
        stages: [{ slug: 'seed', title: 'Seed Stage' }, { slug: 'growth' }],
        transitions: [{ from: 'lead', to: 'manager' }],
        advice: [
          { slug: 'a-move', about: [move], audience: ['Role:lead'] },
          { slug: 'b-role', about: ['Role:manager'], kind: 'PITFALL' },
          { slug: 'c-skill', about: ['Skill:coaching', 'Role:manager'], audience: ['Role:manager'] },
          { slug: 'd-seed', about: ['Stage:seed'], stageIds: ['Stage:seed'], audience: ['Role:manager'] },
          { slug: 'e-growth', stageIds: ['Stage:growth'], kind: 'MODEL', audience: ['Role:manager'] },
          { slug: 'f-both', stageIds: ['Stage:growth', 'Stage:seed'], kind: 'MODEL' },
          { slug: 'g-develops', develops: ['Skill:coaching'], kind: 'EXAMPLE' },
        ],
      });
      const all = 'a-move c-skill d-seed b-role e-growth f-both g-develops';
      const cases: readonly [behaviour: string, filter: string, slugs: string][] = [
        ['all where there is no filter', 'kinds: null, about: null, audience: null, stages: null', all],
        ['that of any of the kinds', 'kinds: [MODEL, PITFALL]', 'b-role e-growth f-both'],
        ['none for an empty list of kinds', 'kinds: []', ''],
        ['what is about a transition', `about: "${move}"`, 'a-move'],
        [
          'what is about a role, not what is meant for people in it',
          'about: "Role:manager"',
          'c-skill b-role',
        ],
        ['what is about a skill, not what develops it', 'about: "Skill:coaching"', 'c-skill'],
        ['what is about a stage, not what holds in it', 'about: "Stage:seed"', 'd-seed'],
        ['none about a thing without advice', 'about: "Role:lead"', ''],
        ['none about a thing of another kind', 'about: "Source:page"', ''],
        ['what is meant for people in a role by its slug', 'audience: "manager"', 'c-skill d-seed e-growth'],
        ['what is meant for people in a role by an alias', 'audience: "em"', 'c-skill d-seed e-growth'],
        [
          'that of a stage by its slug, with what names no stage',
          'stages: ["seed"]',
          'a-move c-skill d-seed b-role f-both g-develops',
        ],
        [
          'that of a stage by its title, ignoring case',
          'stages: ["SEED stage"], kinds: [ACTION]',
          'a-move c-skill d-seed',
        ],
        ['that of any of the stages', 'stages: ["growth", "seed"]', all],
        ['what names no stage for an empty list of them', 'stages: []', 'a-move c-skill b-role g-develops'],
        [
          'what meets all conditions',
          'kinds: [ACTION, MODEL], audience: "manager", stages: ["growth"]',
          'c-skill e-growth',
        ],
      ];

      it('is exactly what meets them', async () => {
        const { ask } = await serve(graph.database, advised);
        const found: Json = await ask(
          `{ ${cases.map(([, filter], at) => `c${at}: advice(${filter}) { totalCount nodes { id } }`).join('\n')} }`,
        );
        expect(
          cases.map(([behaviour], at) => [
            behaviour,
            found[`c${at}`].nodes.map(({ id }: Json) => id.slice('Advice:'.length)).join(' '),
          ]),
        ).toEqual(cases.map(([behaviour, , slugs]) => [behaviour, slugs]));
        for (const at of cases.keys()) expect(found[`c${at}`].totalCount).toBe(found[`c${at}`].nodes.length);
      });

      it('refuses what nothing is called, by the name of the argument', async () => {
        const { answer, refusal } = await serve(graph.database, advised);
        for (const id of ['Role:nobody', 'Advice:none', 'Role:acme/lead', 'Ship:lead', 'manager', '']) {
          expect(await refusal(`{ advice(about: "${id}") { totalCount } }`), id).toEqual({
            code: 'NOT_FOUND',
            argument: 'about',
          });
        }
        const { data, errors } = await answer('{ advice(audience: "anager") { totalCount } }');
        expect(data).toEqual({ advice: null });
        expect(errors).toMatchObject([
          {
            path: ['advice'],
            extensions: {
              code: 'NOT_FOUND',
              argument: 'audience',
              suggestions: [{ id: 'Role:manager', name: 'Manager' }],
            },
          },
        ]);
        expect(await refusal('{ advice(stages: ["growht"]) { totalCount } }')).toEqual({
          code: 'INVALID_INPUT',
          argument: 'stages',
          unknown: ['growht'],
          suggestions: ['growth'],
        });
        for (const [argument, given] of [
          ['first', 'first: 0'],
          ['first', 'first: 101'],
          ['after', 'after: "nonsense"'],
        ]) {
          expect(await refusal(`{ advice(${given}) { totalCount } }`), given).toMatchObject({
            code: 'INVALID_INPUT',
            argument,
          });
        }
      });

      it('comes in pages that keep its order', async () => {
        const { ask } = await serve(graph.database, advised);
        const question = `query Page($after: String) { advice(first: 3, after: $after) {
          totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        const seen: string[] = [];
        let after: string | null = null;
        for (const [page, size] of [3, 3, 1].entries()) {
          const { advice }: Json = await ask(question, { after });
          expect(advice.nodes).toHaveLength(size);
          expect(advice.edges.map(({ node }: Json) => node)).toEqual(advice.nodes);
          expect(advice.totalCount).toBe(7);
          expect(advice.pageInfo).toEqual({
            hasNextPage: page < 2,
            hasPreviousPage: page > 0,
            startCursor: advice.edges[0].cursor,
            endCursor: advice.edges.at(-1).cursor,
          });
          seen.push(...advice.nodes.map(({ id }: Json) => id.slice('Advice:'.length)));
          after = advice.pageInfo.endCursor;
        }
        expect(seen.join(' ')).toBe(all);
      });
    });
  });
}
