import { getIntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

/** The schema does not depend on the engine. */
const EMBEDDED = ENGINES[0]!;

describe('Without discovery', () => {
  const graph = withAppGraph(EMBEDDED, framework({ roles: [{ slug: 'lead' }] }));
  let served: ServedApp;
  beforeAll(async () => {
    served = await graph.serve({ access: parseConfig({ ROLEGRAPH_DISCOVERY: 'off' }).access });
  });

  it('questions are answered as ever', async () => {
    expect(await served.ask('{ __typename role(ref: "lead") { __typename slug } }')).toEqual({
      __typename: 'Query',
      role: { __typename: 'Role', slug: 'lead' },
    });
  });

  it('the schema cannot be asked for', async () => {
    for (const query of [
      getIntrospectionQuery(),
      '{ __schema { types { name } } }',
      '{ __type(name: "Role") { name } }',
    ]) {
      const { status, text, answer } = await served.post(query);
      expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(text).not.toMatch(/"types"|levelCodes/);
    }
  });

  it.for([
    ['a field', '{ rol(ref: "lead") { id } }'],
    ['an argument', '{ role(reff: "lead") { id } }'],
    ['a type', 'query ($x: RoleReff) { role(ref: $x) { id } }'],
    ['a value of an enum', '{ search(text: "x", kinds: [ROL]) { totalCount } }'],
  ] as const)('a wrong name of %s is told without those near to it', async ([, query]) => {
    const { answer } = await served.post(query);
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(answer)).not.toContain('Did you mean');
  });

  it('so is one in a variable', async () => {
    const query = 'query ($kinds: [NodeKind!]) { search(text: "x", kinds: $kinds) { totalCount } }';
    const { answer } = await served.post(query, { variables: { kinds: ['ROL'] } });
    expect(answer.errors?.[0]?.message).toMatch(/does not exist in "NodeKind" enum\.$/);
  });

  it('the names of roles are suggested all the same: they are of the graph', async () => {
    const { answer } = await served.post('{ role(ref: "leat") { id } }');
    expect(answer.errors?.[0]?.extensions['suggestions']).toEqual([
      expect.objectContaining({ id: 'Role:lead' }),
    ]);
  });

  it('there is no playground', async () => {
    const headers = { accept: 'text/html' };
    expect((await served.get('/', { headers })).status).toBe(404);
    const page = await served.get('/graphql', { headers });
    // GraphQL is not to be had as a page.
    expect(page.status).toBe(406);
    expect(await page.text()).not.toContain('<html');
  });
});
