import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher, type Database, type Row } from '../../src/storage/port/database.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { DatabaseAccessError, DatabaseUnavailableError, RolegraphError } from '../../src/graph/errors.ts';
import { type Neo4jServer, startNeo4j } from '../../tools/neo4j/server.ts';
import { WHY_NO_NEO4J } from '../support/engines.ts';

const create = cypher('faults.create', 'CREATE (n:Thing {id: $id})');
const list = cypher('faults.list', 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id');
const one = cypher('faults.one', 'RETURN 1 AS one');

const skipped = WHY_NO_NEO4J === null ? '' : ` (skipped: ${WHY_NO_NEO4J})`;

describe.skipIf(skipped)(`A Neo4j of its own${skipped}`, () => {
  let server: Neo4jServer;
  let database: Database;

  const connect = (
    overrides: { password?: string; username?: string; database?: string } = {},
  ): Promise<Database> =>
    openNeo4j({
      uri: server.uri,
      username: server.username,
      password: server.password,
      database: 'neo4j',
      ...overrides,
    });

  beforeAll(async () => {
    server = await startNeo4j({ password: 'a-long-password' });
    database = await connect();
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  it('lets the right password in', async () => {
    expect(await database.read((t) => t.run(one))).toEqual([{ one: 1 }]);
  });

  it('serves a single server under the address of a cluster too', async () => {
    const routed = await openNeo4j({
      uri: server.uri.replace('bolt://', 'neo4j://'),
      username: server.username,
      password: server.password,
      database: 'neo4j',
    });
    await routed.write((t) => t.run(create, { id: 'routed' }));
    expect(await routed.read((t) => t.run(list))).toEqual([{ id: 'routed' }]);
    await routed.close();
  });

  it('refuses a wrong password and an unknown user, and the message names the two variables only', async () => {
    for (const wrong of [{ password: 'a-wrong-password' }, { username: 'nobody' }]) {
      const attempt = connect(wrong);
      await expect(attempt).rejects.toThrow(DatabaseAccessError);
      await expect(attempt).rejects.toThrow(
        `Neo4j at ${server.uri} refuses these credentials; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      );
    }
  });

  it('refuses a database that it does not have', async () => {
    const attempt = connect({ database: 'nowhere' });
    await expect(attempt).rejects.toThrow(DatabaseUnavailableError);
    await expect(attempt).rejects.toThrow(
      `Neo4j at ${server.uri} has no database "nowhere"; check NEO4J_DATABASE.`,
    );
  });

  it('keeps acknowledged writes when it is killed under load, and the same handle serves again once it is back', async () => {
    const acknowledged = new Set<string>();
    const failures: unknown[] = [];
    let loading = true;
    let sent = 0;
    const writer = async (): Promise<void> => {
      while (loading) {
        const id = `${sent++}`.padStart(6, '0');
        try {
          await database.write((t) => t.run(create, { id }), { timeoutMs: 1_000 });
          acknowledged.add(id);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    const reader = async (): Promise<void> => {
      while (loading)
        await database.read((t) => t.run(list), { timeoutMs: 1_000 }).catch((e: unknown) => failures.push(e));
    };
    const load = [writer(), writer(), reader(), reader()];
    const killAndRestart = async (): Promise<Row[]> => {
      while (acknowledged.size < 20) await sleep(10);
      await server.kill();
      await sleep(300);
      await expect(database.read((t) => t.run(one), { timeoutMs: 5_000 })).rejects.toThrow(
        DatabaseUnavailableError,
      );
      await server.start();
      // No restart of ours, no new handle: the first read after the server is back finds it.
      return database.read((t) => t.run(list), { timeoutMs: 15_000 });
    };
    const rows = await killAndRestart().finally(() => {
      loading = false;
    });
    await Promise.all(load);

    expect(rows.length).toBeGreaterThan(0);
    expect(acknowledged.size).toBeGreaterThan(0);
    const kept = new Set((await database.read((t) => t.run(list))).map((row) => row['id']));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    // Whatever failed meanwhile, failed in the words of the domain.
    expect(failures.filter((failure) => !(failure instanceof RolegraphError))).toEqual([]);
    expect(failures.length).toBeGreaterThan(0);
  }, 60_000);
});
