import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/storage/port/database.ts';
import { DatabaseUnavailableError } from '../../src/graph/errors.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const one = cypher('lifecycle.one', 'RETURN 1 AS one');

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The life of a database on ${engine.title}`, () => {
    // Holds the shared Neo4j while the tests open handles of their own.
    withDatabase(engine, { emptyPer: 'suite' });

    it('says what it is and where its data is', async () => {
      const database = await engine.open();
      const description = await database.describe();
      expect(description.engine).toBe(engine.name);
      expect(description.product).toMatch(/^\w+ \d+\.\d+/);
      expect(description.location).not.toBe('');
      await database.close();
    });

    it('can be closed twice, also at the same time', async () => {
      const database = await engine.open();
      await Promise.all([database.close(), database.close()]);
      await database.close();
    });

    it('refuses everything once it is closed, as unavailable', async () => {
      const database = await engine.open();
      await database.close();
      const attempts = [
        () => database.read((t) => t.run(one)),
        () => database.write((t) => t.run(one)),
        () => database.ensureSchema({ unique: [], indexed: [] }),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toThrow(DatabaseUnavailableError);
    });

    it('finishes what runs before it is closed', async () => {
      const database = await engine.open();
      const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
      const running = database.write(async (t) => {
        await t.run(one);
        await mayEnd;
        return t.run(one);
      });
      const queued = database.write((t) => t.run(one));
      const closing = database.close();
      end();
      expect(await running).toEqual([{ one: 1 }]);
      expect(await queued).toEqual([{ one: 1 }]);
      await closing;
    });
  });
}
