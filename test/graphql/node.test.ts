import { describe, expect, it } from 'vitest';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  requirements: [{ role: 'lead', skill: 'coding' }],
  roleResponsibilities: [{ role: 'lead', responsibility: 'hiring' }],
  roleActivities: [{ role: 'lead', activity: 'meetings' }],
  transitions: [{ from: 'coder', to: 'lead' }],
  advice: [{ slug: 'listen' }],
});

const IDS = [
  'Framework:engineering-leadership',
  'Role:lead',
  'Skill:coding',
  'SkillCategory:general',
  'Responsibility:hiring',
  'Activity:meetings',
  'Source:page',
  'Transition:coder--lead--promotion',
  'Advice:listen',
  'Requirement:lead/coding',
  'RoleResponsibility:lead/hiring',
  'RoleActivity:lead/meetings',
];

/** Ids of nothing: unknown, of things that are no nodes, damaged, or made to hurt. */
const NOTHING = [
  'Role:nobody',
  'Role:lead ',
  'role:lead',
  'Role:',
  'Role',
  ':lead',
  '',
  ':',
  'lead',
  'Requirement:lead/delegation',
  'Requirement:lead/coding~coder',
  'ReportingLine:lead/coder~2',
  'SkillRelation:coding/coding~coding',
  'Claim:lead/level',
  'Finding:acme/CIRCLE/0',
  'GraphInfo:graph',
  'Scope:engineering-leadership',
  'Meta:rolegraph',
  'Role:nowhere/lead',
  'Role:engineering-leadership/lead',
  'Framework:nowhere',
  'Nonsense:lead',
  '__proto__:lead',
  "Role:lead' OR 1=1 //",
  `Role:${'x'.repeat(10_000)}`,
  'Role:\u0000',
  'Role:\ud800',
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Nodes on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('of every type are found by their ids', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      for (const id of IDS) {
        expect(await ask('query Node($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
          node: { __typename: id.slice(0, id.indexOf(':')), id },
        });
      }
    });

    it('are given in the order of their ids, as often as asked for, with null for what does not exist', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const ids = ['Skill:coding', 'Role:nobody', 'Role:lead', 'Skill:coding'];
      expect(await ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
        nodes: [{ id: 'Skill:coding' }, null, { id: 'Role:lead' }, { id: 'Skill:coding' }],
      });
      expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
    });

    it('are null for ids of nothing', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      for (const id of NOTHING) {
        expect(await ask('query Node($id: ID!) { node(id: $id) { id } }', { id }), id).toEqual({
          node: null,
        });
      }
    });

    it('are at most 100 at once', async () => {
      const { ask, refusal } = await serve(graph.database, GRAPH);
      const nodes = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      const ids = (count: number) => Array.from({ length: count }, (_, index) => `Role:${index}`);
      expect(await ask(nodes, { ids: ids(100) })).toEqual({ nodes: Array.from({ length: 100 }, () => null) });
      expect(await refusal(nodes, { ids: ids(101) })).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'ids',
      });
    });

    it('are counted by kind, whatever else lies in the database', async () => {
      const { ask, readings } = await serve(graph.database, GRAPH);
      const { graph: info } = (await ask('{ graph { version readAt counts { kind count } } }')) as {
        graph: { version: number; readAt: string; counts: { kind: string; count: number }[] };
      };
      expect(info.version).toBe(1);
      expect(info.readAt).toBe((await readings.current()).readAt.toISOString());
      expect(Object.fromEntries(info.counts.map(({ kind, count }) => [kind, count]))).toMatchObject({
        ROLE: 2,
        SKILL: 1,
        RESPONSIBILITY: 1,
        ACTIVITY: 1,
        TRANSITION: 1,
        ADVICE: 1,
        SOURCE: 1,
      });
    });

    it('are none in a graph with nothing in it', async () => {
      const { ask, refusal } = await serve(graph.database);
      expect(
        await ask(
          '{ graph { version frameworks { slug } } roles { totalCount nodes { id } } sources { id } node(id: "Role:lead") { id } }',
        ),
      ).toEqual({
        graph: { version: 0, frameworks: [] },
        roles: { totalCount: 0, nodes: [] },
        sources: [],
        node: null,
      });
      expect(await refusal('{ role(ref: "lead") { id } }')).toEqual({
        code: 'NOT_FOUND',
        argument: 'ref',
        suggestions: [],
      });
    });
  });
}
