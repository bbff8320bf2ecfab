import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cypher, type Database, type Row } from '../../src/storage/port/database.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import {
  DatabaseAccessError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  RolegraphError,
} from '../../src/graph/errors.ts';
import { GraphReadings } from '../../src/readings/graph-readings.ts';
import { type Neo4jServer, startNeo4j } from '../../tools/neo4j/server.ts';
import { DatabaseLine } from '../support/database-line.ts';
import { WHY_NO_NEO4J } from '../support/engines.ts';

const create = cypher('faults.create', 'CREATE (n:Thing {id: $id})');
const list = cypher('faults.list', 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id');
const one = cypher('faults.one', 'RETURN 1 AS one');

const skipped = WHY_NO_NEO4J === null ? '' : ` (skipped: ${WHY_NO_NEO4J})`;

describe.skipIf(skipped)(`A Neo4j of its own${skipped}`, () => {
  let server: Neo4jServer;
  let database: Database;

  const connect = (
    overrides: { uri?: string; password?: string; username?: string; database?: string } = {},
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

  it('that stands still is told by the deadline, with nothing half written, and serves again when it goes on', async () => {
    const ids = async () => (await database.read((t) => t.run(list))).map(({ id }) => id);
    const before = await ids();
    const writing = database.write(
      async (t) => {
        await t.run(create, { id: 'first-half' });
        server.pause();
        await t.run(create, { id: 'second-half' });
      },
      { timeoutMs: 2_000 },
    );
    await expect(writing).rejects.toThrow(DeadlineExceededError);
    const attempts = [
      database.read((t) => t.run(one), { timeoutMs: 1_000 }),
      database.write((t) => t.run(create, { id: 'never' }), { timeoutMs: 1_000 }),
    ];
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: expect.any(DeadlineExceededError) });
    }
    server.resume();
    expect(await ids()).toEqual(before);
    await database.write((t) => t.run(create, { id: 'after-standing-still' }));
    expect(await ids()).toEqual([...before, 'after-standing-still'].sort());
  });

  it('that stands still is looked at again and again, each look ending by itself', async () => {
    const failures: unknown[] = [];
    let failed = Promise.withResolvers<void>();
    const readings = new GraphReadings(database, {
      pollMs: 20,
      lookMs: 500,
      onFailure: (error) => {
        failures.push(error);
        failed.resolve();
      },
    });
    try {
      // However slow the machine is, one comes in time.
      const whole = (): Promise<unknown> => readings.refresh().catch(whole);
      await whole();
      server.pause();
      for (let times = 0; times < 3; times += 1) {
        await failed.promise;
        failed = Promise.withResolvers<void>();
      }
      expect(failures).toEqual(Array.from(failures, () => expect.any(DeadlineExceededError)));
      await expect(readings.isReachable()).rejects.toThrow(DeadlineExceededError);
    } finally {
      server.resume();
    }
    const { confirmedAt } = readings.times;
    while (readings.times.confirmedAt <= confirmedAt) await sleep(20);
    readings.stop();
  });

  describe('at the end of a line', () => {
    let line: DatabaseLine;
    let far: Database;
    beforeEach(async () => {
      line = await DatabaseLine.to(server.uri);
      far = await connect({ uri: line.uri });
      // Some connections to have, of which the pool keeps what is idle.
      await Promise.all(Array.from({ length: 5 }, () => far.read((t) => t.run(one))));
    });
    afterEach(async () => {
      line.close();
      await far.close();
    });

    it('is waited for where it is slow', async () => {
      line.beforeSending = () => sleep(50);
      expect(await far.read((t) => t.run(one), { timeoutMs: 60_000 })).toEqual([{ one: 1 }]);
      await far.write((t) => t.run(create, { id: 'slowly' }), { timeoutMs: 60_000 });
      expect(await database.read((t) => t.run(list))).toContainEqual({ id: 'slowly' });
    });

    it('has exceeded the deadline where it is slower than that', async () => {
      line.beforeSending = () => sleep(3_000);
      await expect(far.read((t) => t.run(one), { timeoutMs: 1_000 })).rejects.toThrow(DeadlineExceededError);
      line.beforeSending = () => Promise.resolve();
      expect(await far.read((t) => t.run(one), { timeoutMs: 60_000 })).toEqual([{ one: 1 }]);
    });

    it('is asked over other connections where it closed its half of those that there are', async () => {
      line.halfClose();
      expect(await far.read((t) => t.run(one), { timeoutMs: 60_000 })).toEqual([{ one: 1 }]);
      line.halfClose();
      await far.write((t) => t.run(create, { id: 'half-closed' }), { timeoutMs: 60_000 });
      expect(await database.read((t) => t.run(list))).toContainEqual({ id: 'half-closed' });
    });

    it('is found again after it lost its end of all connections without a word', async () => {
      line.loseOthers();
      const outcomes: unknown[] = [];
      for (let attempt = 1; attempt <= 20; attempt += 1) {
        const outcome = await far
          .read((t) => t.run(one), { timeoutMs: 1_000 })
          .catch((error: unknown) => error);
        outcomes.push(outcome);
        if (Array.isArray(outcome)) break;
      }
      expect(outcomes.pop()).toEqual([{ one: 1 }]);
      // One connection at a time is given up.
      expect(outcomes.length).toBeLessThanOrEqual(5);
      for (const outcome of outcomes) expect(outcome).toBeInstanceOf(DeadlineExceededError);
    });
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
