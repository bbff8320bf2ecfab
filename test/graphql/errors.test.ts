import { describe, expect, it } from 'vitest';
import type { Database, Transaction } from '../../src/storage/port/database.ts';
import {
  AmbiguousError,
  ConstraintViolationError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  type ErrorCode,
  InvalidInputError,
  NotFoundError,
  VersionConflictError,
} from '../../src/graph/errors.ts';
import { GRAPH_SCHEMA } from '../../src/storage/framework/graph-model.ts';
import { type Answer, defects, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load } from '../support/framework.ts';
import { withDatabase } from '../support/with-database.ts';

/** The codes of src/graph/errors.ts, then those of GraphQL itself and of defects. */
const OUR_CODES: Record<ErrorCode, true> = {
  NOT_FOUND: true,
  AMBIGUOUS: true,
  INVALID_INPUT: true,
  COST_LIMIT_EXCEEDED: true,
  VERSION_CONFLICT: true,
  UNAUTHENTICATED: true,
  FORBIDDEN: true,
  DATABASE_UNAVAILABLE: true,
  DEADLINE_EXCEEDED: true,
};
const CODES = [
  ...Object.keys(OUR_CODES),
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'INTERNAL_SERVER_ERROR',
];

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
  /hunter2|10\.0\.0\.7|MATCH|RETURN|Repository|node_modules|\.ts\b|stack|Neo4jError|Grafeo|at .*:\d+:\d+/i;

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

    it('that the program names reach the client with their message, code and details', async () => {
      await load(graph.database, GRAPH);
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
        const { answer } = await serve(failing(graph.database, error));
        const { errors } = await answer('{ node(id: "Role:lead") { id } }');
        expect(errors).toMatchObject([
          { message: error.message, extensions: { ...error.details, code: error.code } },
        ]);
        expect(CODES).toContain(error.code);
        expect(JSON.stringify(errors)).not.toMatch(LEAKS);
      }
    });

    it('that nobody foresaw tell the client nothing, and the log everything', async () => {
      await load(graph.database, GRAPH);
      for (const question of QUESTIONS) {
        defects.splice(0);
        const secret = new Error(`Connection to ${SECRET} failed while running MATCH (n) RETURN n`);
        const { answer } = await serve(failing(graph.database, secret));
        const given = await answer(question);
        expectDefect(given);
        expect(defects).toContain(secret);
      }
    });

    it('of a graph that was damaged by hand tell the client nothing', async () => {
      await load(graph.database, GRAPH);
      const damages = [
        "MATCH (n:Role {id: 'Role:lead'}) SET n.kind = 'hunter2'",
        "MATCH (n:Skill {id: 'Skill:coding'}) DETACH DELETE n",
      ];
      for (const text of damages) {
        await graph.database.write((transaction) => transaction.run({ label: 'test.damage', text }));
      }
      const { answer } = await serve(graph.database);
      expectDefect(await answer('{ roles { nodes { title } } }'));
      // What hung on the skill went with it, so nothing refers to it.
      expect(await answer('{ role(ref: "Lead") { id } }')).toMatchObject({ data: { role: null } });
    });

    it('of a database that went away are named, and nothing of it is told', async () => {
      const database = await engine.open();
      await load(graph.database, GRAPH);
      const { snapshots, answer } = await serve(database);
      if (engine.shared) await snapshots.refresh();
      else await load(database, GRAPH).then(() => snapshots.refresh());
      await database.close();
      for (const question of QUESTIONS) {
        const { errors = [] } = await answer(question);
        expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([
          'DATABASE_UNAVAILABLE',
        ]);
        expect(JSON.stringify(errors)).not.toMatch(LEAKS);
      }
    });

    it('do not stay: what failed is asked for again', async () => {
      await load(graph.database, GRAPH);
      let broken = false;
      const { ask, answer } = await serve(
        failing(graph.database, new DatabaseUnavailableError('Away.'), () => broken),
      );
      await ask('{ graph { version } }');
      broken = true;
      for (const question of QUESTIONS) {
        const { errors = [] } = await answer(question);
        expect(errors[0]?.extensions.code, question).toBe('DATABASE_UNAVAILABLE');
      }
      broken = false;
      for (const question of QUESTIONS) await ask(question);
    });
  });
}

function expectDefect({ errors = [] }: Answer): void {
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) {
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(error.message).toBe('This is a defect of the server; it has been logged there.');
  }
  expect(JSON.stringify(errors)).not.toMatch(LEAKS);
}

/** A database that knows its versions, and fails at everything else for as long as it is broken. */
function failing(database: Database, error: Error, isBroken = () => true): Database {
  const broken = (transaction: Transaction): Transaction => ({
    run: (statement, parameters) => {
      if (isBroken() && statement.label !== 'ScopeRepository.readVersions') throw error;
      return transaction.run(statement, parameters);
    },
  });
  return {
    engine: database.engine,
    capabilities: database.capabilities,
    describe: () => database.describe(),
    read: (work, options) => database.read((transaction) => work(broken(transaction)), options),
    write: (work, options) => database.write((transaction) => work(broken(transaction)), options),
    ensureSchema: (schema) => database.ensureSchema(schema),
    close: () => database.close(),
  };
}
