import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LOCAL_CALLER } from '../../src/access/caller.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import type { Context } from '../../src/graphql/context.ts';
import { type GraphqlServer, startGraphqlServer } from '../../src/graphql/server.ts';
import type { SeenOperation } from '../../src/telemetry/seen.ts';
import { ENGINES } from '../support/engines.ts';
import { loadMadeUpGraph } from '../support/made-up-graph.ts';
import { withGraph } from '../support/with-graph.ts';

const [EMBEDDED] = ENGINES;
const TITLE = 'query Title($ref: RoleRef!) { role(ref: $ref) { title } }';
/** Each name that nothing has is looked for, which costs a thousand. */
const DEAR = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: role(ref: "nobody ${at}") { title }`).join(' ')} }`;

describe('An operation whose text was found valid before', () => {
  const graph = withGraph(EMBEDDED!, { emptyPer: 'suite' });
  let reading: GraphReading;
  let server: GraphqlServer;
  let seen: SeenOperation[];
  const defects: unknown[] = [];
  beforeAll(async () => {
    ({ reading } = await loadMadeUpGraph(graph.database));
    server = await startGraphqlServer((error) => defects.push(error), {
      onOperation: (each) => seen.push(each),
    });
    return () => server.stop();
  });
  beforeEach(() => {
    seen = [];
  });

  const contextWith = (more: Partial<Context>): Context => ({
    caller: LOCAL_CALLER,
    graph: reading,
    deadline: Infinity,
    outcome: { mayBeKept: false },
    ...more,
  });

  /** What a client gets and what is told of it, by Apollo Server alone. */
  async function byApollo(sent: Record<string, unknown>, context: Context) {
    const { body, http } = await server.executeOperation(sent, { contextValue: context });
    const text = body.kind === 'single' ? JSON.stringify(body.singleResult) : '';
    return { text, status: http.status ?? 200, mayBeKept: context.outcome!.mayBeKept, seen: told() };
  }

  function told() {
    const [last] = seen.splice(0).slice(-1);
    return last && { ...last, time: last.time !== null, phases: last.phases.map(({ name }) => name) };
  }

  async function learn(query: string): Promise<void> {
    // Wrong variables: it is valid all the same, and nothing of its execution is known.
    await server.executeOperation(
      { query, variables: { ref: [], first: [] } },
      { contextValue: contextWith({}) },
    );
    seen = [];
  }

  it.each([
    ['with variables', TITLE, true],
    ['with none', '{ graph { version } }', false],
    ['in lists', '{ roles { nodes { title transitionsTo { to { title } } } } }', false],
  ])('is answered without Apollo Server, %s', async (_name, query, hasVariables) => {
    const ref = reading.frameworks[0]!.roles.list[0]!.id;
    const sent = { query, ...(hasVariables && { variables: { ref } }) };
    await learn(query);
    const expected = await byApollo(sent, contextWith({}));
    const context = contextWith({});
    const outcome = await server.known.answer(sent, context);

    expect(outcome).toEqual({ text: expected.text });
    expect(expected.text).not.toContain('"errors"');
    expect({ ...expected, mayBeKept: context.outcome!.mayBeKept, seen: told() }).toEqual(expected);
    expect(expected.seen).toMatchObject({ code: 'OK', phases: ['execute'], type: 'query' });
  });

  it.each([
    ['a name that nothing has', TITLE, { ref: 'no such' }, {}, 'NOT_FOUND'],
    ['that it may cost too much', DEAR, {}, {}, 'COST_LIMIT_EXCEEDED'],
    ['wrong variables', TITLE, { ref: 7 }, {}, 'INVALID_INPUT'],
    [
      'that its time is over',
      'query Slow { roles { nodes { transitionsTo { to { title } } } } }',
      {},
      { deadline: 0, work: { hasWaited: true, inTurn: async () => {}, nextSlice: async () => Infinity } },
      'DEADLINE_EXCEEDED',
    ],
  ])('is handed on to Apollo Server with %s', async (_name, query, variables, more, code) => {
    const context = () => contextWith(more as unknown as Partial<Context>);
    await learn(query);
    const expected = await byApollo({ query, variables }, context());
    const outcome = await server.known.answer({ query, variables }, context());
    if (outcome === null || !('goOn' in outcome)) throw new Error(JSON.stringify(outcome));

    expect(await byApollo({ query, variables }, outcome.goOn)).toEqual(expected);
    expect(expected.seen?.code).toMatch(code);
    expect(defects).toEqual([]);
  });

  it('is executed once where a part of its answer failed, and notes once what was understood', async () => {
    const query = `{ roles(first: 1) { totalCount } role(ref: "no such") { title } }`;
    await learn(query);
    const outcome = await server.known.answer({ query }, contextWith({}));
    if (outcome === null || !('goOn' in outcome)) throw new Error(JSON.stringify(outcome));
    const { meter } = outcome.goOn;
    const cost = meter!.cost;
    const { text, seen: one } = await byApollo({ query }, outcome.goOn);

    expect(JSON.parse(text)).toMatchObject({ data: { role: null }, errors: [{ path: ['role'] }] });
    expect(meter!.cost).toBe(cost);
    expect(one).toMatchObject({ code: 'NOT_FOUND', phases: ['execute'], cost: { actual: cost } });
  });

  it.each([
    ['what is no object', []],
    ['no text', { query: null }],
    ['a text that it has not seen', { query: '{ graph { version } } # new' }],
    [
      'the hash of a text beside it',
      { query: TITLE, variables: { ref: 'full' }, extensions: { persistedQuery: {} } },
    ],
    ['variables that are none', { query: TITLE, variables: 'ref' }],
    ['variables in a list', { query: TITLE, variables: [{ ref: 'full' }] }],
    ['a name that is none', { query: TITLE, variables: { ref: 'full' }, operationName: 1 }],
    ['the name of another operation', { query: TITLE, variables: { ref: 'full' }, operationName: 'Other' }],
  ])('leaves %s to Apollo Server', async (_name, sent) => {
    await learn(TITLE);
    expect(server.known.answer(sent, contextWith({}))).toBeNull();
    expect(seen).toEqual([]);
  });
});
