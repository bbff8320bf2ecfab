import { describe, expect, it } from 'vitest';
import { cypher, type Database, type Row } from '../../src/storage/port/database.ts';
import { StatementError } from '../../src/storage/port/failures.ts';
import { DeadlineExceededError, NotFoundError, VersionConflictError } from '../../src/graph/errors.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const create = cypher('transactions.create', 'CREATE (n:Thing {id: $id})');
const fail = cypher('transactions.fail', 'RETURN 1 / $zero AS boom');
const list = cypher('transactions.list', 'MATCH (n:Thing) RETURN n.id AS id ORDER BY id');
const slow = cypher(
  'transactions.slow',
  'UNWIND range(1, $n) AS a UNWIND range(1, $n) AS b WITH a, b WHERE a * b % 7 = 3 RETURN count(*) AS n',
);

/** Minutes of work for an engine that can cancel it, half a second for one that must finish it. */
function slowly({ engine }: Database): { readonly n: number } {
  return { n: engine === 'neo4j' ? 30_000 : 1_500 };
}

async function ids(database: Database): Promise<unknown[]> {
  const rows = await database.read((t) => t.run(list));
  return rows.map((row) => row['id']);
}

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Transactions on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    it('answers what the work answers', async () => {
      expect(await graph.database.read(async () => 'an answer')).toBe('an answer');
      expect(await graph.database.write(async () => 'an answer')).toBe('an answer');
    });

    it('lets a read see the write that came before it', async () => {
      for (let i = 0; i < 20; i++) {
        await graph.database.write((t) => t.run(create, { id: `${i}` }));
        expect(await ids(graph.database)).toHaveLength(i + 1);
      }
    });

    it('lets a write see its own earlier statements', async () => {
      const rows = await graph.database.write(async (t) => {
        await t.run(create, { id: 'a' });
        return t.run(list);
      });
      expect(rows).toEqual([{ id: 'a' }]);
    });

    it('keeps nothing of a write whose work throws', async () => {
      const attempt = graph.database.write(async (t) => {
        await t.run(create, { id: 'a' });
        throw new NotFoundError('No such role.');
      });
      await expect(attempt).rejects.toThrow(NotFoundError);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('lets an error that the work throws through unchanged', async () => {
      for (const error of [new NotFoundError('No such role.'), new TypeError('A defect.')]) {
        await expect(graph.database.read(() => Promise.reject(error))).rejects.toBe(error);
        await expect(graph.database.write(() => Promise.reject(error))).rejects.toBe(error);
      }
    });

    it('does not run the work again because the work itself found a version conflict', async () => {
      let runs = 0;
      const attempt = graph.database.write(async () => {
        runs++;
        throw new VersionConflictError('The framework is at version 4, not 3.');
      });
      await expect(attempt).rejects.toThrow('at version 4');
      expect(runs).toBe(1);
    });

    it('keeps nothing of a write of which a statement failed', async () => {
      const attempt = graph.database.write(async (t) => {
        await t.run(create, { id: 'a' });
        await t.run(fail, { zero: 0 });
      });
      await expect(attempt).rejects.toThrow(StatementError);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('is doomed by its first failure even when the work catches it', async () => {
      const attempt = graph.database.write(async (t) => {
        await t.run(create, { id: 'a' });
        await t.run(fail, { zero: 0 }).catch(() => undefined);
        return 'all is well';
      });
      await expect(attempt).rejects.toThrow(/^transactions\.fail: /);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('refuses every statement after its first failure, with that failure', async () => {
      const seen: unknown[] = [];
      const attempt = graph.database.write(async (t) => {
        for (const statement of [fail, create, list]) {
          await t.run(statement, { zero: 0, id: 'a' }).catch((error: unknown) => seen.push(error));
        }
      });
      await expect(attempt).rejects.toThrow(StatementError);
      expect(seen).toHaveLength(3);
      expect(new Set(seen).size).toBe(1);
    });

    it('is doomed by a refused parameter too', async () => {
      const attempt = graph.database.write(async (t) => {
        await t.run(create, { id: 'a' });
        await t.run(create, { id: NaN }).catch(() => undefined);
      });
      await expect(attempt).rejects.toThrow(TypeError);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('is doomed by the failure of a statement that nobody awaited', async () => {
      const attempt = graph.database.write(async (t) => {
        void t.run(fail, { zero: 0 });
        void t.run(create, { id: 'a' });
      });
      await expect(attempt).rejects.toThrow(/^transactions\.fail: /);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('keeps what statements wrote that nobody awaited', async () => {
      await graph.database.write(async (t) => {
        void t.run(create, { id: 'a' });
        void t.run(create, { id: 'b' });
      });
      expect(await ids(graph.database)).toEqual(['a', 'b']);
    });

    it('runs statements in the order in which they are started', async () => {
      const add = cypher(
        'transactions.add',
        'MATCH (n:Log) SET n.text = n.text + $word RETURN n.text AS text',
      );
      const words = Array.from({ length: 12 }, (_, i) => ` ${i}`);
      const answers = await graph.database.write(async (t) => {
        await t.run(cypher('transactions.log', "CREATE (:Log {text: ''})"));
        return Promise.all(words.map((word) => t.run(add, { word })));
      });
      expect(answers.map(([row]) => row?.['text'])).toEqual(
        words.map((_, i) => words.slice(0, i + 1).join('')),
      );
    });

    it('names the statement that failed, not one that was started after it', async () => {
      const started: Promise<Row[]>[] = [];
      const attempt = graph.database.write(async (t) => {
        started.push(
          t.run(create, { id: 'a' }),
          t.run(fail, { zero: 0 }),
          t.run(list),
          t.run(create, { id: 'b' }),
        );
        await Promise.all(started);
      });
      await expect(attempt).rejects.toThrow(/^transactions\.fail: /);
      const outcomes = await Promise.allSettled(started);
      expect(outcomes.map((outcome) => outcome.status)).toEqual([
        'fulfilled',
        'rejected',
        'rejected',
        'rejected',
      ]);
    });

    it('refuses a statement after it has ended', async () => {
      const leaked = await graph.database.read(async (t) => t);
      await expect(leaked.run(list)).rejects.toThrow('transactions.list: its transaction has already ended.');
    });

    const writes = [
      "CREATE (n:Thing {id: 'w'})",
      "MERGE (n:Thing {id: 'a'})",
      "MATCH (n:Thing {id: 'none'}) SET n.x = 1",
      "MATCH (n:Thing {id: 'none'}) SET n:Other",
      'MATCH (n:Thing) REMOVE n.none',
      'MATCH (n:Nothing) DETACH DELETE n',
      'MATCH (:Nothing)-[r]->() DELETE r',
      'UNWIND [] AS id MERGE (n:Thing {id: id})',
    ];
    for (const text of writes) {
      it(`refuses to write in a read: ${text}`, async () => {
        await graph.database.write((t) => t.run(create, { id: 'a' }));
        const attempt = graph.database.read((t) => t.run(cypher('transactions.sneak', text)));
        await expect(attempt).rejects.toThrow(/^transactions\.sneak: /);
        expect(await ids(graph.database)).toEqual(['a']);
      });
    }

    it('gives up at its timeout, and goes on serving others', async () => {
      const started = performance.now();
      const attempt = graph.database.read((t) => t.run(slow, slowly(graph.database)), { timeoutMs: 100 });
      await expect(attempt).rejects.toThrow(DeadlineExceededError);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('keeps nothing of a write that was given up', async () => {
      const attempt = graph.database.write(
        async (t) => {
          await t.run(create, { id: 'late' });
          await t.run(slow, slowly(graph.database));
        },
        { timeoutMs: 100 },
      );
      await expect(attempt).rejects.toThrow(DeadlineExceededError);
      expect(await ids(graph.database)).toEqual([]);
    });

    it('does not begin when the time is already up', async () => {
      let runs = 0;
      const count = async (): Promise<number> => ++runs;
      await expect(graph.database.read(count, { timeoutMs: 0 })).rejects.toThrow(DeadlineExceededError);
      await expect(graph.database.write(count, { timeoutMs: -5 })).rejects.toThrow(DeadlineExceededError);
      expect(runs).toBe(0);
    });
  });
}
