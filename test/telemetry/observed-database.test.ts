import { describe, expect, it } from 'vitest';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { observedDatabase } from '../../src/telemetry/observed-database.ts';
import { ENGINES } from '../support/engines.ts';
import { withDatabase } from '../support/with-database.ts';

const TWO_ROWS = cypher('Test.twoRows', 'UNWIND [1, 2] AS n RETURN n');
const WRONG = cypher('Test.wrong', 'THIS IS NO CYPHER');

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`A database that tells of its statements, on ${engine.title}`, () => {
    const suite = withDatabase(engine);

    function observed(): { database: Database; told: unknown[] } {
      const told: unknown[] = [];
      const database = observedDatabase(suite.database, (label, access) => {
        told.push(`${label} begins to ${access}`);
        return (error) => void told.push(error === null ? `${label} ends` : `${label} fails`);
      });
      return { database, told };
    }

    it('tells of each by its name, and answers as before', async () => {
      const { database, told } = observed();
      expect(await database.read((transaction) => transaction.run(TWO_ROWS))).toEqual([{ n: 1 }, { n: 2 }]);
      expect(await database.write((transaction) => transaction.run(TWO_ROWS))).toHaveLength(2);
      expect(told).toEqual([
        'Test.twoRows begins to read',
        'Test.twoRows ends',
        'Test.twoRows begins to write',
        'Test.twoRows ends',
      ]);
    });

    it('tells of rows that come by portions when the last was taken, or no more is asked for', async () => {
      const { database, told } = observed();
      await database.read(async (transaction) => {
        const rows = [];
        for await (const portion of transaction.portions(TWO_ROWS)) rows.push(...portion);
        expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
        expect(told.splice(0)).toEqual(['Test.twoRows begins to read', 'Test.twoRows ends']);
        for await (const _portion of transaction.portions(TWO_ROWS)) break;
      });
      expect(told).toEqual(['Test.twoRows begins to read', 'Test.twoRows ends']);
    });

    it('tells of one that fails, also where nobody waits for it', async () => {
      const { database, told } = observed();
      const failing = database.read(async (transaction) => void transaction.run(WRONG));
      await expect(failing).rejects.toThrow('Test.wrong');
      expect(told).toEqual(['Test.wrong begins to read', 'Test.wrong fails']);
      const byPortions = database.read(async (transaction) => {
        for await (const _portion of transaction.portions(WRONG));
      });
      await expect(byPortions).rejects.toThrow('Test.wrong');
      expect(told.slice(2)).toEqual(['Test.wrong begins to read', 'Test.wrong fails']);
    });
  });
}
