import { cypher, type Database, type Transaction } from '../../src/storage/port/database.ts';

/** What happens within a transaction, behind the back of whoever writes in it. */
export interface Interference {
  /** Whether it happens before this statement, of all that are sent. */
  readonly isBefore: (text: string) => boolean;
  /** How many of these statements are let through before. */
  readonly after: number;
  /** What happens, in Cypher. */
  readonly statement: string;
}

/** A database in whose transactions something happens once that the writer does not know of. */
export function interfering(database: Database, { isBefore, after, statement }: Interference): Database {
  let left = after;
  const watched = (transaction: Transaction): Transaction => ({
    run: async (sent, parameters) => {
      if (isBefore(sent.text) && left-- === 0) await transaction.run(cypher('test.interfere', statement));
      return transaction.run(sent, parameters);
    },
    portions: transaction.portions.bind(transaction),
  });
  return {
    engine: database.engine,
    describe: () => database.describe(),
    ensureSchema: (schema) => database.ensureSchema(schema),
    close: () => database.close(),
    read: (work, options) => database.read(work, options),
    write: (work, options) => database.write((transaction) => work(watched(transaction)), options),
  };
}
