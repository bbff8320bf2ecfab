import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import type { Database } from '../../src/storage/port/database.ts';
import { prepareGraph } from '../../src/storage/prepare-graph.ts';
import { type Neo4jServer, startNeo4j } from '../../tools/neo4j/server.ts';

/** A server that runs for a while: memory for a large transaction, of one size as Neo4j advises, and all of Java's compilers. */
const JAVA_OPTIONS = ['-Xms4g', '-Xmx4g'];

/** One Neo4j, and both ways to it: the product's, and the driver's for who writes Cypher. */
export interface BenchGraph extends AsyncDisposable {
  readonly server: Neo4jServer;
  readonly database: Database;
  readonly expert: Expert;
}

/** Starts a Neo4j with the product's constraints and indexes and nothing else. */
export async function openBenchGraph(): Promise<BenchGraph> {
  const server = await startNeo4j({ javaOptions: JAVA_OPTIONS });
  const { uri, username, password } = server;
  const database = await openNeo4j({ uri, username, password, database: 'neo4j' });
  await prepareGraph(database);
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return {
    server,
    database,
    expert: new Expert(driver),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([database.close(), driver.close()]);
      await server.stop();
    },
  };
}

export type Row = Readonly<Record<string, unknown>>;

/** Who writes Cypher by hand: the driver as its manual shows it, with all rows at once and plain numbers. */
export class Expert {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** @throws Neo4jError, also when the server gave up at `timeoutMs` */
  async ask(statement: string, parameters: Row, timeoutMs: number): Promise<Row[]> {
    return this.#inSession('READ', async (session) => {
      const { records } = await session.executeRead((transaction) => transaction.run(statement, parameters), {
        timeout: timeoutMs,
      });
      return records.map((record) => record.toObject());
    });
  }

  /** All statements in one transaction. */
  async writeTogether(statements: readonly string[], parameters: Row): Promise<void> {
    await this.#inSession('WRITE', (session) =>
      session.executeWrite(async (transaction) => {
        for (const statement of statements) await transaction.run(statement, parameters);
      }),
    );
  }

  /** Each statement by itself, as `CALL {} IN TRANSACTIONS` demands. */
  async writeEach(statements: readonly string[], parameters: Row = {}): Promise<void> {
    await this.#inSession('WRITE', async (session) => {
      for (const statement of statements) await session.run(statement, parameters);
    });
  }

  async #inSession<Result>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> {
    const session = this.#driver.session({ database: 'neo4j', defaultAccessMode: mode, fetchSize: -1 });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }
}
