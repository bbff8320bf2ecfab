import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { OperationSequence } from '../../tools/random-operations/operation-sequence.ts';
import { readVocabulary } from '../../tools/random-operations/vocabulary.ts';
import { type Answer, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { EVERYTHING } from '../support/everything.ts';
import { framework, load } from '../support/framework.ts';
import { addMadeUpThings } from '../support/random-graph.ts';
import { withDatabase } from '../support/with-database.ts';
import { IdentifiedAnswers, withIdentities } from './identified-answers.ts';

const SEED = 7;
const OPERATIONS = 1_000;
const SCHEMA = executableSchema();

/** Types that have ids and that `node` does not find: docs/clients.md says so. */
const NOT_FOUND = new Set(['Finding', 'GraphInfo', 'RoleFitFinding']);
const TRIED = /^(Position|Organization):[^/]*~/;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Ids on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA, emptyPer: 'suite' });
    let served: Served;
    beforeAll(async () => {
      await load(graph.database, framework(EVERYTHING));
      await addMadeUpThings(graph.database);
      served = await serve(graph.database);
    });

    it('are each of one thing, of which all answers say the same, and which node finds', async () => {
      const operations = new OperationSequence(SCHEMA, await readVocabulary(served.text), SEED);
      const answers = new IdentifiedAnswers(SCHEMA);
      let text: string | null = null;
      for (let index = 0; index < OPERATIONS; index += 1) {
        const { query, variables } = operations.after(text);
        text = await served.text(query, variables);
        const marked = withIdentities(SCHEMA, query);
        const { data, errors } = await served.answer(marked, variables);
        // With every id it may be too dear.
        if (errors?.[0]?.extensions.code === 'COST_LIMIT_EXCEEDED') continue;
        expect(errors?.length).toBe((JSON.parse(text) as Answer).errors?.length);
        // An error makes what lies around it null as well.
        if (errors === undefined) answers.add(marked, variables, data);
      }
      expect(answers.contradictions.slice(0, 3)).toEqual([]);

      const ids = [...answers.ids].filter(([id, type]) => !NOT_FOUND.has(type) && !TRIED.test(id));
      const types = new Set(answers.ids.values());
      const withId = Object.values(SCHEMA.getTypeMap()).filter(
        (type) => isObjectType(type) && 'id' in type.getFields(),
      );
      expect(withId.map(({ name }) => name).filter((name) => !types.has(name))).toEqual([]);
      for (let start = 0; start < ids.length; start += 100) {
        const asked = ids.slice(start, start + 100);
        const { nodes } = await served.ask('query N($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
          ids: asked.map(([id]) => id),
        });
        expect(nodes).toEqual(asked.map(([id, __typename]) => ({ id, __typename })));
      }
    });

    it('of what was tried are never those of what is', async () => {
      const { organizations } = await served.ask(
        '{ organizations(first: 1) { nodes { slug positions(first: 1) { nodes { id key } } } } }',
      );
      const [{ slug, positions }] = organizations.nodes;
      const simulate = (
        title: string,
      ) => `simulate(changes: [{ add: { id: "${title}", title: "${title}", manager: "${positions.nodes[0].key}" } }]) {
        spans { position { id key organization { id } manager { id } directReports { nodes { id } } } } findingsGained { id positions { id } } }`;
      const { organization } = await served.ask(
        `{ organization(slug: "${slug}") { id a: ${simulate('zz1')} b: ${simulate('zz2')} a2: ${simulate('zz1')} } }`,
      );
      const idsOf = (value: unknown) =>
        [...JSON.stringify(value).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
      expect(organization.a).toEqual(organization.a2);
      expect(organization.a.spans.length).toBeGreaterThan(0);
      const [tried, other] = [idsOf(organization.a), idsOf(organization.b)];
      for (const id of tried) {
        expect(other).not.toContain(id);
        expect(id).toMatch(/^\w+:[^/]*~[0-9a-f]{16}(\/|$)/);
      }
      const id = organization.a.spans[0].position.id;
      expect(
        await served.ask('query N($id: ID!) { node(id: $id) { id } position(id: $id) { id } }', { id }),
      ).toEqual({ node: null, position: null });
      const key = positions.nodes[0].key;
      const real = await served.ask(
        `query P($id: ID!) { organization(slug: "${slug}") { position(id: $id) { key id } } }`,
        { id },
      );
      expect(real.organization.position).toEqual({ key, id: positions.nodes[0].id });
    });
  });
}
