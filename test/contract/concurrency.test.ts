import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/storage/port/database.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const increment = cypher('concurrency.increment', 'MATCH (n:Counter) SET n.value = n.value + 1');
const readCounter = cypher('concurrency.readCounter', 'MATCH (n:Counter) RETURN n.value AS value');

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Concurrency on ${engine.title}`, () => {
    const graph = withDatabase(engine);

    it('lets twenty writers at once each count one further', async () => {
      await graph.database.write((t) => t.run(cypher('concurrency.create', 'CREATE (:Counter {value: 0})')));
      await Promise.all(Array.from({ length: 20 }, () => graph.database.write((t) => t.run(increment))));
      expect(await graph.database.read((t) => t.run(readCounter))).toEqual([{ value: 20 }]);
    });

    it('brings both of two writers home that take the same nodes in opposite order', async () => {
      const touch = cypher('concurrency.touch', 'MATCH (n:Thing {id: $id}) SET n.by = $by');
      await graph.database.write((t) =>
        t.run(cypher('concurrency.two', "CREATE (:Thing {id: 'a'}), (:Thing {id: 'b'})")),
      );
      const write = (by: string, order: readonly string[]): Promise<void> =>
        graph.database.write(async (t) => {
          for (const id of order) {
            await t.run(touch, { id, by });
            await sleep(50);
          }
        });
      await Promise.all([write('first', ['a', 'b']), write('second', ['b', 'a'])]);
      const rows = await graph.database.read((t) =>
        t.run(cypher('concurrency.by', 'MATCH (n:Thing) RETURN DISTINCT n.by AS by')),
      );
      expect(rows).toHaveLength(1);
    });

    it('shows a reader no half of a write, when it asks for the version before and after', async () => {
      const setUp = "CREATE (:Meta {version: 0}), (:Thing {id: 'a', value: 0}), (:Thing {id: 'b', value: 0})";
      const change = cypher('concurrency.change', 'MATCH (n:Thing {id: $id}) SET n.value = $value');
      const raise = cypher('concurrency.raise', 'MATCH (m:Meta) SET m.version = $value');
      const version = cypher('concurrency.version', 'MATCH (m:Meta) RETURN m.version AS version');
      const value = cypher('concurrency.value', 'MATCH (n:Thing {id: $id}) RETURN n.value AS value');
      await graph.database.write((t) => t.run(cypher('concurrency.setUp', setUp)));

      let writing = true;
      const writer = async (): Promise<void> => {
        for (let next = 1; next <= 60; next++) {
          await graph.database.write(async (t) => {
            await t.run(change, { id: 'a', value: next });
            await t.run(change, { id: 'b', value: next });
            await t.run(raise, { value: next });
          });
        }
        writing = false;
      };
      const reader = async (): Promise<number> => {
        let guarded = 0;
        // At least one read after the writer has ended must succeed.
        for (let last = false; !last;) {
          last = !writing;
          const answers = await graph.database.read((t) =>
            Promise.all([
              t.run(version),
              t.run(value, { id: 'a' }),
              t.run(value, { id: 'b' }),
              t.run(version),
            ]),
          );
          const [before, a, b, after] = answers.map(([row]) => row?.['version'] ?? row?.['value']);
          if (before !== after) continue;
          guarded++;
          expect([a, b]).toEqual([before, before]);
        }
        return guarded;
      };
      const [, first, second] = await Promise.all([writer(), reader(), reader()]);
      expect(Math.min(first, second)).toBeGreaterThan(0);
    });

    it('lets reads go on beside a write that takes its time', async () => {
      const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
      const { promise: hasWritten, resolve: written } = Promise.withResolvers<void>();
      await graph.database.write((t) => t.run(cypher('concurrency.create', 'CREATE (:Counter {value: 0})')));
      const writing = graph.database.write(async (t) => {
        await t.run(increment);
        written();
        await mayEnd;
      });
      await hasWritten;
      expect(await graph.database.read((t) => t.run(readCounter))).toEqual([{ value: 0 }]);
      end();
      await writing;
      expect(await graph.database.read((t) => t.run(readCounter))).toEqual([{ value: 1 }]);
    });

    it('goes on after a writer has failed', async () => {
      const broken = cypher('concurrency.broken', 'RETURN 1 / $zero AS boom');
      await graph.database.write((t) => t.run(cypher('concurrency.create', 'CREATE (:Counter {value: 0})')));
      const outcomes = await Promise.allSettled(
        [increment, broken, increment].map((statement) =>
          graph.database.write((t) => t.run(statement, { zero: 0 })),
        ),
      );
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await graph.database.read((t) => t.run(readCounter))).toEqual([{ value: 2 }]);
    });
  });
}
