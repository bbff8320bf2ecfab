import { describe, expect, it } from 'vitest';
import {
  AmbiguousError,
  ConstraintViolationError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  InvalidInputError,
  NotFoundError,
  STATUS_OF_CODE,
  VersionConflictError,
} from '../../src/graph/errors.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { type AnsweredError, answerOn, defects, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { graphReading } from '../support/graph-reading.ts';
import { withDatabase } from '../support/with-database.ts';

const CODES = Object.keys(STATUS_OF_CODE);

const GRAPH = framework({
  transitions: [{ from: 'lead', to: 'manager' }],
  requirements: [{ role: 'lead', skill: 'coding' }],
});

/** One question for each way into the database. */
const QUESTIONS = [
  '{ role(ref: "lead") { title } }',
  '{ roles { nodes { title requirements { skill { name } } } } }',
  '{ skills(orderBy: [{ field: DEMAND }]) { totalCount } }',
  '{ node(id: "Role:lead") { id } }',
  '{ graph { counts { count } } }',
  '{ transitionPaths(from: "lead", to: "manager") { paths { rank } } }',
];

const SECRET = 'bolt://neo4j:hunter2@10.0.0.7';
const LEAKS =
  /hunter2|10\.0\.0\.7|MATCH|RETURN|\b(?:Framework|Organization|Scopes)\.[a-z]|node_modules|\.ts\b|stack|Neo4jError|Grafeo|at .*:\d+:\d+/i;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Errors on ${engine.title}`, () => {
    const graph = withDatabase(engine, { schema: GRAPH_SCHEMA });

    it('of a request itself keep the codes of GraphQL, and wrong variables are wrong input', async () => {
      const { answer } = await serve(graph.database, GRAPH);
      const cases: readonly [query: string, variables: Record<string, unknown>, code: string][] = [
        ['{ role(ref: "lead" { title } }', {}, 'GRAPHQL_PARSE_FAILED'],
        ['', {}, 'BAD_REQUEST'],
        ['{ role(ref: "lead") { salary } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
        ['{ roles(orderBy: [{ field: SALARY }]) { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
        ['{ role(ref: 7) { title } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
        ['{ role(ref: "") { title } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
        ['query A { graph { version } } query B { graph { version } }', {}, 'OPERATION_RESOLUTION_FAILURE'],
        ['query A($ref: RoleRef!) { role(ref: $ref) { title } }', {}, 'INVALID_INPUT'],
        ['query A($ref: RoleRef!) { role(ref: $ref) { title } }', { ref: { $ne: 1 } }, 'INVALID_INPUT'],
        ['query A($first: Int) { roles(first: $first) { totalCount } }', { first: 'many' }, 'INVALID_INPUT'],
        ['query A($first: Int) { roles(first: $first) { totalCount } }', { first: 2 ** 40 }, 'INVALID_INPUT'],
      ];
      for (const [query, variables, code] of cases) {
        const { data, errors = [] } = await answer(query, variables);
        expect(
          errors.map(({ extensions }) => extensions.code),
          query,
        ).toEqual([code]);
        expect(CODES).toContain(code);
        expect(data ?? null).toBeNull();
      }
    });

    it('stay with their field, and the others are answered', async () => {
      const { answer } = await serve(graph.database, GRAPH);
      const { data, errors } = await answer(
        '{ lead: role(ref: "lead") { title } nobody: role(ref: "nobody") { title } }',
      );
      expect(data).toEqual({ lead: { title: 'Lead' }, nobody: null });
      expect(errors).toMatchObject([
        { path: ['nobody'], extensions: { code: 'NOT_FOUND', argument: 'ref' } },
      ]);
    });

    it('stand in the order of the document, whatever has to be waited for', async () => {
      const { answer } = await serve(graph.database, GRAPH);
      const { errors = [] } = await answer(`{
        ways: transitionPaths(from: "lead", to: "manager") { from { requirements(categories: ["none"]) { level } } }
        nobody: role(ref: "nobody") { title }
        nothing: skill(ref: "nothing") { name }
      }`);
      expect(errors.map(({ path }) => path?.[0])).toEqual(['ways', 'nobody', 'nothing']);
    });

    it('stand so where they come from one fragment too', async () => {
      const { answer } = await serve(graph.database, GRAPH);
      const { errors = [] } = await answer(`
        { ways: transitionPaths(from: "lead", to: "manager") { from { ...Wrong } } lead: role(ref: "lead") { ...Wrong } }
        fragment Wrong on Role { requirements(categories: ["none"]) { level } }`);
      expect(errors.map(({ path }) => path?.[0])).toEqual(['ways', 'lead']);
    });

    it('that the program names reach the client with their message, code and details', async () => {
      const named = [
        new NotFoundError('Not there.', { suggestions: [] }),
        new AmbiguousError('Two of them.', { candidates: [] }),
        new InvalidInputError('Too large.', { argument: 'x' }),
        new VersionConflictError('Changed meanwhile.'),
        new DatabaseUnavailableError('Neo4j does not answer.'),
        new DeadlineExceededError('It took too long.'),
        new ConstraintViolationError('Twice.'),
      ];
      for (const error of named) {
        error.cause = new Error(SECRET);
        const errors = await errorsOf('{ node(id: "Role:lead") { id } }', error);
        expect(errors).toMatchObject([
          { message: error.publicMessage, extensions: { ...error.details, code: error.code } },
        ]);
        expect(CODES).toContain(error.code);
        expect(JSON.stringify(errors)).not.toMatch(LEAKS);
      }
    });

    it('that nobody foresaw tell the client nothing, and the log everything', async () => {
      for (const question of QUESTIONS) {
        defects.splice(0);
        const secret = new Error(`Connection to ${SECRET} failed while running MATCH (n) RETURN n`);
        expectDefect(await errorsOf(question, secret));
        expect(defects).toContain(secret);
      }
    });

    it('in the database leave out what they are about, and everything else is answered', async () => {
      await load(graph.database, GRAPH);
      for (const text of [
        "MATCH (n:Role {id: 'Role:lead'}) SET n.kind = 'hunter2'",
        "MATCH (n:Skill {id: 'Skill:coding'}) DETACH DELETE n",
      ]) {
        await graph.database.write((transaction) => transaction.run({ label: 'test.damage', text }));
      }
      const { ask, answer, readings } = await serve(graph.database);
      // A transition from a role that is not there cannot be served either.
      expect(await ask('{ roles { nodes { title } } skills { totalCount } transitions { id } }')).toEqual({
        roles: { nodes: [{ title: 'Manager' }] },
        skills: { totalCount: 0 },
        transitions: [],
      });
      const { errors = [] } = await answer('{ role(ref: "lead") { id } }');
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
      expect(JSON.stringify(errors)).not.toMatch(LEAKS);
      const { problems } = (await readings.current()).framework('engineering-leadership')!;
      expect(problems.map(({ id, property }) => [id, property])).toEqual([
        ['Role:lead', 'kind'],
        ['Transition:lead--manager--promotion', 'fromId'],
      ]);
    });

    it('of a database that went away are not seen: what was read is answered', async () => {
      const database = await engine.open();
      await load(graph.database, GRAPH);
      if (!engine.shared) await load(database, GRAPH);
      const { readings, answer } = await serve(database);
      await readings.refresh();
      await database.close();
      for (const question of QUESTIONS) expect((await answer(question)).errors).toBeUndefined();
      await expect(readings.refresh()).rejects.toThrow(DatabaseUnavailableError);
    });
  });
}

/** The errors of a question on a graph that fails with this one at whatever it is asked. */
async function errorsOf(question: string, error: Error): Promise<readonly AnsweredError[]> {
  const graph: GraphReading = new Proxy(graphReading(GRAPH), {
    get: (_, key) => {
      // Whoever awaits it looks whether it is a promise.
      if (key === 'then') return undefined;
      // What the server does before and after it asks anything.
      if (key === 'forOperation') return () => graph;
      if (key === 'understood') return [];
      throw error;
    },
  });
  const { errors = [] } = await answerOn(graph, question);
  return errors;
}

function expectDefect(errors: readonly AnsweredError[]): void {
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(error.message).toBe('This is a defect of the server; it has been logged there.');
  }
  expect(JSON.stringify(errors)).not.toMatch(LEAKS);
}
