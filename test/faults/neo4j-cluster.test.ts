import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import {
  DatabaseFullError,
  DatabaseUnavailableError,
  DeadlineExceededError,
  type RolegraphError,
} from '../../src/graph/errors.ts';
import { openNeo4j } from '../../src/storage/neo4j/open-neo4j.ts';
import { ScriptedCluster } from '../support/bolt/scripted-cluster.ts';
import { BoltFailure, type ScriptedMember } from '../support/bolt/scripted-member.ts';

const create = cypher('cluster.create', 'CREATE (n:Thing {id: $id})');
const list = cypher('cluster.list', 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id');

describe('A cluster behind neo4j://', () => {
  let cluster: ScriptedCluster;
  let database: Database;
  let logged: string[];

  beforeEach(async () => {
    cluster = await ScriptedCluster.open(3);
    logged = [];
    database = await openNeo4j({
      uri: cluster.uri,
      username: 'neo4j',
      password: 'secret-password',
      database: 'neo4j',
      log: (_level, message) => logged.push(message),
    });
    cluster.forget();
  });
  afterEach(async () => {
    cluster.close();
    await database.close();
  });

  const write = (id: string, timeoutMs = 20_000) =>
    database.write((transaction) => transaction.run(create, { id }), { timeoutMs });
  const read = async (timeoutMs = 20_000) =>
    (await database.read((transaction) => transaction.run(list), { timeoutMs })).map(({ id }) => id);
  const failure = (attempt: Promise<unknown>): Promise<RolegraphError> =>
    attempt.then(
      () => Promise.reject(new Error('It was expected to fail.')),
      (error: RolegraphError) => error,
    );
  const membersOf = (mode: 'r' | 'w'): ReadonlySet<ScriptedMember> =>
    new Set(cluster.arrived.filter((each) => each.mode === mode).map(({ member }) => member));
  const [FIRST, SECOND, THIRD] = [0, 1, 2].map((index) => () => cluster.members[index]!) as [
    () => ScriptedMember,
    () => ScriptedMember,
    () => ScriptedMember,
  ];

  it('is written by its leader and read from the others', async () => {
    for (const id of ['a', 'b', 'c']) {
      await write(id);
      expect(await read()).toContain(id);
    }
    await Promise.all(Array.from({ length: 20 }, () => read()));
    expect(membersOf('w')).toEqual(new Set([FIRST()]));
    expect(membersOf('r')).toEqual(new Set([SECOND(), THIRD()]));
    expect(cluster.written).toEqual(['a', 'b', 'c']);
  });

  it('shows this process what it wrote, also where a follower is behind: the read waits for it', async () => {
    cluster.lag(SECOND());
    cluster.lag(THIRD());
    await write('a');
    let isAnswered = false;
    const reading = read().finally(() => {
      isAnswered = true;
    });
    await begun();
    expect(isAnswered).toBe(false);
    cluster.catchUp(SECOND());
    cluster.catchUp(THIRD());
    expect(await reading).toEqual(['a']);
  });

  it('lets a read go that waits for a follower longer than it may, and later ones find it', async () => {
    cluster.lag(SECOND());
    cluster.lag(THIRD());
    await write('a');
    const error = await failure(read(1_000));
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error.message).toBe(
      'The database did not finish in the time it was given. Ask for less, or allow more time.',
    );
    cluster.catchUp(SECOND());
    cluster.catchUp(THIRD());
    expect(await read()).toEqual(['a']);
  });

  it('is written by its new leader after it moved, without a word to whoever writes', async () => {
    await write('a');
    cluster.lead(SECOND());
    await write('b');
    cluster.forget();
    await write('c');
    expect(cluster.written).toEqual(['a', 'b', 'c']);
    expect(membersOf('w')).toEqual(new Set([SECOND()]));
    expect(await read()).toEqual(['a', 'b', 'c']);
  });

  it('is written once where the leader moves in the middle of a transaction', async () => {
    let attempts = 0;
    await database.write(async (transaction) => {
      attempts += 1;
      await transaction.run(create, { id: 'a' });
      if (attempts === 1) cluster.lead(THIRD());
      await transaction.run(create, { id: 'b' });
    });
    expect(attempts).toBe(2);
    expect(cluster.written).toEqual(['a', 'b']);
    expect(await read()).toEqual(['a', 'b']);
  });

  it('is waited for while it has no leader, and read meanwhile', async () => {
    await write('a');
    cluster.lead(null);
    const writing = write('b');
    expect(await read()).toEqual(['a']);
    while (logged.filter((message) => message.includes('trying again')).length < 2) await begun();
    cluster.lead(SECOND());
    await writing;
    expect(cluster.written).toEqual(['a', 'b']);
  });

  it('is unavailable to writes where none leads in the time that they have', async () => {
    cluster.lead(null);
    const error = await failure(write('a', 2_000));
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect(error.message).toMatch(/^Neo4j at neo4j:\/\/127\.0\.0\.1:\d+ [^\n]+\.$/);
    expect(error.message).not.toContain('secret-password');
    expect(await read()).toEqual([]);
  });

  it('is read from the others when a follower is gone, also in the middle of a read', async () => {
    await write('a');
    await Promise.all(Array.from({ length: 10 }, () => read()));
    cluster.drop(SECOND());
    cluster.forget();
    expect(await Promise.all(Array.from({ length: 20 }, () => read()))).toEqual(Array(20).fill(['a']));
    expect(membersOf('r')).toEqual(new Set([THIRD()]));

    // And when every connection breaks while its question is asked.
    let broken = 0;
    cluster.before = (member, name) => {
      if (name === 'RUN' && broken++ === 0) member.hangUp();
    };
    expect(await read()).toEqual(['a']);
    expect(broken).toBeGreaterThan(1);
  });

  it('is read from its leader when no follower is left', async () => {
    await write('a');
    cluster.drop(SECOND());
    cluster.drop(THIRD());
    expect(await read()).toEqual(['a']);
  });

  it('is unavailable when all of it is gone, and serves again when it is back', async () => {
    await write('a');
    for (const member of cluster.members) member.stop();
    for (const error of await Promise.all([failure(read(3_000)), failure(write('b', 3_000))])) {
      expect(error).toBeInstanceOf(DatabaseUnavailableError);
    }
    for (const member of cluster.members) await member.start();
    expect(await read()).toEqual(['a']);
    await write('b');
    expect(cluster.written).toEqual(['a', 'b']);
  });

  it.each(['ROUTE', 'BEGIN', 'RUN', 'PULL', 'COMMIT'] as const)(
    'that answers %s too late has exceeded the deadline, at the deadline',
    async (late) => {
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      let isAsked = false;
      cluster.before = (_member, name) => {
        if (name !== late) return undefined;
        isAsked = true;
        return released;
      };
      // So that the way is asked for anew.
      if (late === 'ROUTE') cluster.lead(SECOND());
      const error = await failure(write('a', 1_000));
      expect(error).toBeInstanceOf(DeadlineExceededError);
      expect(isAsked).toBe(true);
      release();
      cluster.before = () => {};
      await write('b');
      expect(await read()).toContain('b');
    },
  );

  // As Neo4j 5.26 answers on a file system of its own that was filled.
  describe.each([
    [
      'whose disk is full',
      'System is out of disk space for store file at: /data/databases/neo4j/neostore.propertystore.db.strings. To be able to proceed please allocate more disk space for the database and restart.',
      'has no room left on its disk',
      'make room, and restart it',
    ],
    ['that failed for another reason', '', 'has failed', 'see its log for why, and restart it'],
  ])('%s', (_, status, what, remedy) => {
    beforeEach(() => {
      let hasPanicked = false;
      cluster.status = status;
      cluster.before = (_member, name) => {
        if (name === 'COMMIT' && !hasPanicked) {
          hasPanicked = true;
          throw new BoltFailure(
            'Neo.DatabaseError.Transaction.TransactionCommitFailed',
            'Could not apply the transaction: Transaction #15 {...} to the store after written to log.',
          );
        }
        if (name === 'BEGIN' && hasPanicked) {
          throw new BoltFailure(
            'Neo.DatabaseError.Transaction.TransactionStartFailed',
            'The database has encountered a critical error, and needs to be restarted. Please see database logs for more details.',
          );
        }
      };
    });

    it('says so at once, and that whether the write is kept is not known', async () => {
      const error = await failure(write('a'));
      expect(error).toBeInstanceOf(status === '' ? DatabaseUnavailableError : DatabaseFullError);
      expect(error.message).toBe(
        `Neo4j at ${cluster.uri} ${what}, and serves nothing more until it is restarted; whether what it was writing is kept shows then; ${remedy}.`,
      );
      expect(error.details).toEqual({ mayBeWritten: true });
      expect(error.publicMessage).toBe(
        'The database failed while it was writing, and whether that is kept shows when it serves again. The server has logged why.',
      );
      expect(logged).toEqual([]);
    });

    it('says so to whoever asks afterwards, until it is restarted', async () => {
      await failure(write('a'));
      for (const attempt of [() => read(), () => write('b')]) {
        const error = await failure(attempt());
        expect(error).toBeInstanceOf(status === '' ? DatabaseUnavailableError : DatabaseFullError);
        expect(error.message).toBe(
          `Neo4j at ${cluster.uri} ${what}, and serves nothing more until it is restarted; ${remedy}.`,
        );
        expect(error.details).toEqual({});
        expect(error.publicMessage).toBe(
          'The database cannot serve now; ask again later. The server has logged why.',
        );
      }
      cluster.before = () => {};
      await write('c');
      expect(await read()).toEqual(['c']);
    });
  });

  it('that is done and then says nothing does not keep whoever wrote', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    cluster.before = (_member, name) => (name === 'RESET' ? released : undefined);
    await write('a');
    await write('b');
    expect(await read()).toEqual(['a', 'b']);
    release();
  });

  /** Some turns of the loop and some milliseconds, in which what has begun gets as far as it can. */
  function begun(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 50));
  }
});
