import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/storage/check/check-graph.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { cypher } from '../../src/storage/port/database.ts';
import { raiseScopeVersion } from '../../src/storage/scopes.ts';
import { VERSION_2_CONTENT } from '../migrations/version-2/content.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';

const SLUG = 'engineering-leadership';
const LEAD = "MATCH (n:Role {id: 'Role:lead'})";
const TIED_POSITION = `
  CREATE (o:Organization {id: 'Organization:acme', slug: 'acme', name: 'Acme'})
  CREATE (p:Position {id: 'Position:acme/1', organization: 'acme', key: '1', title: 'Chief'})-[:\`IN\`]->(o)`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Checking a graph on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    async function problemsAfter(...edits: readonly string[]) {
      await load(graph.database, framework(VERSION_2_CONTENT));
      await graph.database.write(async (transaction) => {
        for (const text of edits) await transaction.run(cypher('test.edit', text));
      });
      return (await checkGraph(graph.database)).problems;
    }

    it('finds nothing in what the program wrote', async () => {
      await graph.database.write(async (transaction) => {
        await transaction.run(cypher('test.edit', TIED_POSITION));
        await raiseScopeVersion(transaction, 'acme', 'ORGANIZATION');
      });
      await load(graph.database, framework({ slug: 'other', roles: [{ slug: 'clerk' }] }));
      expect(await problemsAfter()).toEqual([]);
      expect(await checkGraph(graph.database)).toEqual({ problems: [], notes: [], scopes: 3 });
    });

    it('lists what is not served, with id and property', async () => {
      expect(await problemsAfter(`${LEAD} SET n.seniority = 'high'`)).toContainEqual({
        id: 'Role:lead',
        property: 'seniority',
        message: 'It should be a number, but it is "high".',
      });
    });

    it('finds CITES that are missing, too many, or to other places', async () => {
      const problems = await problemsAfter(
        "MATCH (:Role {id: 'Role:lead'})-[r:CITES]->() DELETE r",
        `${LEAD} MATCH (s:Source {id: 'Source:blog'}) CREATE (n)-[:CITES {locators: ['x']}]->(s)`,
        "MATCH (:Skill {id: 'Skill:hiring'})-[r:CITES]->() SET r.locators = ['Elsewhere']",
        "MATCH (n:Skill {id: 'Skill:coaching'})-[:CITES]->(s) CREATE (n)-[:CITES {locators: ['Heading']}]->(s)",
      );
      expect(problems.map(({ id, property }) => `${id} ${property}`).toSorted()).toEqual([
        'Role:lead CITES',
        'Role:lead CITES',
        'Skill:coaching CITES',
        'Skill:hiring CITES',
      ]);
      expect(problems.map(({ message }) => message)).toEqual(
        expect.arrayContaining([
          'The citations name Source:page, and none leads there.',
          'One leads to Source:blog, or one too many, and the citations do not say so.',
          'That to Source:page has the locators "Elsewhere", the citations "Heading".',
        ]),
      );
    });

    it('finds LEADS_TO that differ from their transitions', async () => {
      const problems = await problemsAfter(
        "MATCH ()-[r:LEADS_TO {id: 'Transition:lead--manager--promotion'}]->() SET r.yearsMax = 9",
        "MATCH ()-[r:LEADS_TO {id: 'Transition:lead--staff--lateral'}]->() DELETE r",
        `${LEAD} MATCH (m:Role {id: 'Role:manager'}) CREATE (m)-[:LEADS_TO {id: 'Transition:down'}]->(n)`,
      );
      expect(problems.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        {
          id: 'Transition:down',
          property: 'LEADS_TO',
          message: 'It leads from Role:manager to Role:lead, or once too often.',
        },
        {
          id: 'Transition:lead--manager--promotion',
          property: 'LEADS_TO',
          message: 'Its yearsMax is 9, that of the transition 4.',
        },
        {
          id: 'Transition:lead--staff--lateral',
          property: 'LEADS_TO',
          message: 'None leads from Role:lead to Role:staff.',
        },
      ]);
    });

    it('finds what is IN something else than it says, or in nothing', async () => {
      await load(graph.database, framework({ slug: 'other', roles: [{ slug: 'clerk' }] }));
      const problems = await problemsAfter(
        TIED_POSITION,
        "MATCH (n:Position)-[r:`IN`]->() SET n.organization = 'elsewhere'",
        "MATCH (:Skill {id: 'Skill:hiring'})-[r:`IN`]->() DELETE r",
        "MATCH (n:Stage {id: 'Stage:scale-up'}) REMOVE n.framework",
        "MATCH (n:Role {id: 'Role:other/clerk'})-[r:`IN`]->() DELETE r",
        `MATCH (n:Role {id: 'Role:other/clerk'}) MATCH (f:Framework {slug: '${SLUG}'}) CREATE (n)-[:\`IN\`]->(f)`,
      );
      expect(problems.filter(({ message }) => !message.startsWith('It names'))).toEqual(
        expect.arrayContaining([
          {
            id: 'Role:other/clerk',
            property: 'IN',
            message: `It is IN Framework:${SLUG}, and its framework is "other".`,
          },
          {
            id: 'Skill:hiring',
            property: 'IN',
            message: `It is IN nothing, and its framework is "${SLUG}".`,
          },
          { id: 'Stage:scale-up', property: 'framework', message: 'It has none, so that it is not read.' },
          {
            id: 'Position:acme/1',
            property: 'IN',
            message: 'It is IN Organization:acme, and its organization is "elsewhere".',
          },
        ]),
      );
    });

    it('finds several relationships where there can be one', async () => {
      expect(
        await problemsAfter(
          "MATCH (c:Claim {id: 'Claim:manager/people'}) MATCH (a:Attribute {key: 'teams'}) CREATE (c)-[:OF_ATTRIBUTE]->(a)",
        ),
      ).toEqual([
        {
          id: 'Claim:manager/people',
          property: 'OF_ATTRIBUTE',
          message:
            'It has 2 where it can have one: to Attribute:people, Attribute:teams. The first is taken.',
        },
      ]);
    });

    it('finds a scope that was broken', async () => {
      const problems = await problemsAfter(`MATCH (s:Scope {id: '${SLUG}'}) SET s.version = 'two'`);
      expect(problems).toContainEqual({
        id: `Scope:${SLUG}`,
        property: 'version',
        message: 'It should be a number, but it is "two".',
      });
    });

    // An embedded graph has one process, which does not write while it reads.
    it.skipIf(!engine.shared)('finds the same while somebody writes', async () => {
      const problems = await problemsAfter(`${LEAD} SET n.title = 7`);
      const moving = new CountingDatabase(graph.database);
      const read = moving.read.bind(moving);
      moving.read = (work, options) =>
        read(async (transaction) => {
          const checked = work(transaction);
          await graph.database.write((other) => raiseScopeVersion(other, SLUG));
          return checked;
        }, options);
      expect((await checkGraph(moving)).problems).toEqual(problems);
      expect(moving.takeLabels()).toMatchObject({ 'Scopes.hold': 1, 'Scopes.release': 1 });
    });

    it('finds what has no version, and notes versions of what is gone', async () => {
      await graph.database.write((transaction) => raiseScopeVersion(transaction, 'gone', 'ORGANIZATION'));
      expect(await problemsAfter(TIED_POSITION)).toMatchObject([
        { id: 'Organization:acme', property: 'slug' },
      ]);
      expect(await checkGraph(graph.database)).toMatchObject({
        notes: [{ id: 'Scope:gone', property: 'version' }],
        scopes: 1,
      });
    });
  });
}
