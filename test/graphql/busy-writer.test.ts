import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { BUILT_IN_FRAMEWORK } from '../../src/graph/ids.ts';
import { raiseScopeVersion } from '../../src/storage/scopes.ts';
import { type Answer, type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const ROLES = ['first', 'second', 'third', 'fourth'];
const READERS = 6;
const ANSWERS = 120;
/** Far more than it takes; without an end, readers who see nothing new would hang instead of failing. */
const MOST_TURNS = 5_000;

/** Every text that the writer writes is the version that it writes it for. */
const GRAPH = framework({
  roles: ROLES.map((slug) => ({ slug, summary: '1' })),
  skills: [{ slug: 'writing', name: '1' }],
  requirements: ROLES.map((role) => ({ role, skill: 'writing', expectation: '1' })),
  transitions: ROLES.slice(1).map((to, index) => ({
    from: ROLES[index]!,
    to,
    summary: '1',
    years: range(1, 1, '1'),
  })),
});

const WRITE = [
  cypher('test.summaries', 'MATCH (n:Role) SET n.summary = $number'),
  cypher('test.expectations', 'MATCH (:Role)-[r:REQUIRES]->(:Skill) SET r.expectation = $number'),
  cypher('test.skills', 'MATCH (n:Skill) SET n.name = $number'),
  cypher('test.transitions', 'MATCH (n:Transition) SET n.summary = $number, n.yearsText = $number'),
];

/** Each reads in another number of rounds, and from another part of what a graph remembers. */
const QUESTIONS = [
  `{ graph { version } roles(first: 10) { nodes { summary } } }`,
  `{ graph { version } first: role(ref: "first") { summary requirements { expectation skill { name } } } node(id: "Role:fourth") { ... on Role { summary } } }`,
  `{ graph { version } transitionPaths(from: "first", to: "fourth") { paths { roles { summary } steps { transition { summary years { text } } }
      skillsNeeded(statuses: [MET]) { skill { name } expectationThen expectationNow } } } }`,
  `{ graph { version } skills(first: 5) { nodes { name requiredBy { nodes { expectation role { summary } } } } } }`,
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Readers beside a busy writer on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('get answers of one version each, never an error, and in the end the newest', async () => {
      await load(graph.database, GRAPH);
      // Two servers, which every other reader makes look first: readings are swapped in the midst of other answers.
      const served = [await serve(graph.database), await serve(graph.database)];
      const writer = new Writer(graph.database);
      const running = writer.run();
      const answers: Answer[] = [];
      const seen = new Set<number>();
      try {
        await Promise.all(
          Array.from({ length: READERS }, async (_, reader) => {
            for (
              let turn = reader;
              turn < MOST_TURNS && (answers.length < ANSWERS || writer.version < 10 || seen.size < 3);
              turn += 1
            ) {
              const { answer, readings } = served[turn % 2]!;
              if (reader % 2 === 0) await readings.refresh();
              const told = await answer(QUESTIONS[turn % QUESTIONS.length]!);
              answers.push(told);
              seen.add(told.data?.graph.version as number);
              // What is remembered is answered without a turn of the event loop, which the writer needs.
              await sleep(0);
            }
          }),
        );
      } finally {
        await writer.stop(running);
      }

      expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
      expect(answers.length).toBeGreaterThanOrEqual(ANSWERS);
      expect(writer.version).toBeGreaterThanOrEqual(10);
      expect(seen.size).toBeGreaterThanOrEqual(3);
      expect(answers.map(({ data }) => tearsOf(data)).filter((tears) => tears.length > 0)).toEqual([]);

      await Promise.all(served.map(({ readings }) => readings.refresh()));
      for (const one of served) expect(await numbersIn(one)).toEqual(new Set([String(writer.version)]));
    });
  });
}

/** Changes everything and the version in one transaction, again and again. */
class Writer {
  readonly #database: Database;
  #stopped = false;
  version = 1;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      const number = String(this.version + 1);
      await this.#database.write(async (transaction) => {
        for (const statement of WRITE) await transaction.run(statement, { number });
        await raiseScopeVersion(transaction, BUILT_IN_FRAMEWORK);
      });
      this.version += 1;
      // By turns back to back and with a gap, each of another length, in which an answer can be given.
      await sleep(this.version % 2 === 0 ? 0 : (this.version * 7) % 40);
    }
  }

  async stop(running: Promise<void>): Promise<void> {
    this.#stopped = true;
    await running;
  }
}

/** What an answer shows that is not of the version that it says it is of. */
function tearsOf(data: Json): string[] {
  const { graph, ...facts } = data as { graph: { version: number } };
  return textsIn(facts).filter((text) => text !== String(graph.version));
}

async function numbersIn({ ask }: Served): Promise<Set<string>> {
  const answers: Json[] = await Promise.all(QUESTIONS.map((question) => ask(question)));
  return new Set(answers.flatMap(({ graph, ...facts }) => [String(graph.version), ...textsIn(facts)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
