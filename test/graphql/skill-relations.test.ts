import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/storage/port/database.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const GRAPH = framework({
  skills: [{ slug: 'leading', parts: ['listening'] }, { slug: 'listening' }],
  skillRelations: [
    { skill: 'feedback', other: 'leading', kind: 'BROADER', basis: 'DERIVED', reason: 'One way to lead.' },
    { skill: 'mentoring', other: 'leading', kind: 'BROADER' },
    { skill: 'mentoring', other: 'feedback', kind: 'RELATED' },
  ],
  responsibilities: [
    { slug: 'careers', skillIds: ['Skill:feedback', 'Skill:mentoring'] },
    { slug: 'budget' },
  ],
  requirements: [
    { role: 'lead', skill: 'feedback' },
    { role: 'lead', skill: 'mentoring', purpose: 'READINESS' },
    { role: 'manager', skill: 'leading' },
  ],
  buildsOn: [{ role: 'manager', on: 'lead' }],
  transitions: [
    { from: 'lead', to: 'manager', shifts: [{ skillIds: ['Skill:feedback', 'Skill:leading'] }, {}] },
  ],
});

const RELATIONS = 'kind of { slug } skill { slug } basis reason citations { locator basis }';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Skills and what draws on them on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('are broader, narrower and related, each with where it stands; parts are told apart', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      expect(
        await ask(`{
          feedback: skill(ref: "feedback") { broader { ${RELATIONS} } narrower { kind } related { kind of { slug } skill { slug } } }
          mentoring: skill(ref: "mentoring") { related { kind of { slug } skill { slug } } }
          leading: skill(ref: "leading") { parts { slug } broader { kind } narrower { kind of { slug } skill { slug } } }
        }`),
      ).toEqual({
        feedback: {
          broader: [
            {
              kind: 'BROADER',
              of: { slug: 'feedback' },
              skill: { slug: 'leading' },
              basis: 'DERIVED',
              reason: 'One way to lead.',
              citations: [{ locator: 'Heading', basis: 'STATED' }],
            },
          ],
          narrower: [],
          related: [{ kind: 'RELATED', of: { slug: 'feedback' }, skill: { slug: 'mentoring' } }],
        },
        mentoring: {
          related: [{ kind: 'RELATED', of: { slug: 'mentoring' }, skill: { slug: 'feedback' } }],
        },
        leading: {
          parts: [{ slug: 'listening' }],
          broader: [],
          narrower: [
            { kind: 'NARROWER', of: { slug: 'leading' }, skill: { slug: 'feedback' } },
            { kind: 'NARROWER', of: { slug: 'leading' }, skill: { slug: 'mentoring' } },
          ],
        },
      });
    });

    it('are what shifts and responsibilities name, and are found from the skill again', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      expect(
        await ask(`{
          transitions(from: "lead") { shifts { skills { slug } } }
          node(id: "Responsibility:careers") { ... on Responsibility { skills { slug } } }
          budget: node(id: "Responsibility:budget") { ... on Responsibility { skills { slug } } }
          skill(ref: "mentoring") { responsibilities { slug } }
        }`),
      ).toEqual({
        transitions: [{ shifts: [{ skills: [{ slug: 'feedback' }, { slug: 'leading' }] }, { skills: [] }] }],
        node: { skills: [{ slug: 'feedback' }, { slug: 'mentoring' }] },
        budget: { skills: [] },
        skill: { responsibilities: [{ slug: 'careers' }] },
      });
    });

    it('are needed for a role or to be ready for it, by what is taken over too', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { role } = await ask('{ role(ref: "manager") { requirements { skill { slug } purpose } } }');
      expect(role.requirements).toEqual(
        expect.arrayContaining([
          { skill: { slug: 'leading' }, purpose: 'ROLE' },
          { skill: { slug: 'feedback' }, purpose: 'ROLE' },
          { skill: { slug: 'mentoring' }, purpose: 'READINESS' },
        ]),
      );
    });

    it('are needed for the role where a requirement lies in the database without a purpose', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const stored = await graph.database.read((transaction) =>
        transaction.run(
          cypher(
            'Test.purposes',
            `MATCH (:Role)-[r:REQUIRES]->(s:Skill)
             RETURN s.slug AS skill, r.purpose AS purpose
             ORDER BY skill`,
          ),
        ),
      );
      expect(stored).toEqual([
        { skill: 'feedback', purpose: null },
        { skill: 'leading', purpose: null },
        { skill: 'mentoring', purpose: 'READINESS' },
      ]);
      const { role } = await ask('{ role(ref: "lead") { requirements { skill { slug } purpose } } }');
      expect(role.requirements).toContainEqual({ skill: { slug: 'feedback' }, purpose: 'ROLE' });
    });

    it('are relationships that Cypher follows', async () => {
      await serve(graph.database, GRAPH);
      const rows = await graph.database.read((transaction) =>
        transaction.run(
          cypher(
            'Test.relations',
            `MATCH (s:Skill {id: 'Skill:feedback'})-[r:RELATES_TO]-(other:Skill)
             OPTIONAL MATCH (d:Responsibility)-[:DRAWS_ON]->(s)
             OPTIONAL MATCH (c:Shift)-[:BEARS_ON]->(s)
             RETURN other.slug AS other, r.kind AS kind, d.slug AS duty, c.topic AS topic
             ORDER BY other`,
          ),
        ),
      );
      expect(rows).toEqual([
        { other: 'leading', kind: 'BROADER', duty: 'careers', topic: 'Work' },
        { other: 'mentoring', kind: 'RELATED', duty: 'careers', topic: 'Work' },
      ]);
    });
  });
}
