import { afterAll, beforeAll, beforeEach } from 'vitest';
import { cypher, type Database, type GraphSchema, type Row } from '../../src/storage/port/database.ts';
import type { TestEngine } from './engines.ts';

/** The database of the suite in which {@link withDatabase} was called. */
export interface SuiteDatabase {
  /** There is none before the suite's hooks have run. */
  readonly database: Database;
}

export interface SuiteDatabaseOptions {
  /** `test` (the default) empties the database before each test, `suite` only before the first. */
  readonly emptyPer?: 'test' | 'suite';
  /** The constraints and indexes that each test finds; none by default. Cheaper here than in each test. */
  readonly schema?: GraphSchema;
}

/**
 * Gives the surrounding suite a database with no nodes, and no constraints or indexes but `schema`.
 * While a suite has the run's Neo4j, suites in other files wait; two such databases in one file are
 * the same one.
 */
export function withDatabase(engine: TestEngine, options: SuiteDatabaseOptions = {}): SuiteDatabase {
  const { emptyPer = 'test', schema } = options;
  let current: TestDatabase | null = null;
  let giveBack = (): void => undefined;

  const empty = async (): Promise<void> => {
    // What is not shared is in memory, and a new one is emptier, and cheaper, than a wiped one.
    if (!engine.shared) await current?.close();
    if (!engine.shared || current === null) current = new TestDatabase(await engine.open());
    await current.empty(schema);
  };
  beforeAll(async () => {
    giveBack = await engine.borrow();
    if (emptyPer === 'suite') await empty();
  });
  if (emptyPer === 'test') beforeEach(empty);
  afterAll(async () => {
    await current?.close();
    giveBack();
  });

  return {
    get database() {
      if (current === null) throw new Error('The database is there once the hooks of the suite have run.');
      return current.database;
    },
  };
}

/** Knows whether a test changed the schema, because finding out and wiping it costs more than most tests. */
class TestDatabase {
  readonly database: Database;
  #schemaIsKnown = false;

  constructor(database: Database) {
    this.database = database;
    const ensureSchema = database.ensureSchema.bind(database);
    database.ensureSchema = (schema) => {
      this.#schemaIsKnown = false;
      return ensureSchema(schema);
    };
  }

  async empty(schema: GraphSchema | undefined): Promise<void> {
    await this.#run('MATCH (n) DETACH DELETE n');
    if (this.#schemaIsKnown) return;
    if (this.database.engine === 'neo4j') await this.#dropSchema();
    if (schema !== undefined) await this.database.ensureSchema(schema);
    this.#schemaIsKnown = true;
  }

  close(): Promise<void> {
    return this.database.close();
  }

  async #dropSchema(): Promise<void> {
    for (const { name } of await this.#run('SHOW CONSTRAINTS YIELD name')) {
      await this.#run(`DROP CONSTRAINT \`${String(name)}\``);
    }
    for (const { name } of await this.#run(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    )) {
      await this.#run(`DROP INDEX \`${String(name)}\``);
    }
  }

  #run(text: string): Promise<Row[]> {
    return this.database.write((transaction) => transaction.run(cypher('test.empty', text)));
  }
}
