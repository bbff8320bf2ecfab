import type { Database, StoredRow, Transaction } from '../storage/port/database.ts';

/** Told of a statement that begins; the answer, if there is one, is told how it ends. */
export type OnStatement = (label: string, access: 'read' | 'write') => ((error: Error | null) => void) | null;

/** The same database, which tells of its statements: their names, never their parameters. */
export function observedDatabase(database: Database, onStatement: OnStatement): Database {
  const observed = (transaction: Transaction, access: 'read' | 'write'): Transaction => ({
    run: (statement, parameters) => {
      const end = onStatement(statement.label, access);
      const rows = transaction.run(statement, parameters);
      // Beside them: nobody has to wait for the rows, and an error that is passed on would ask for somebody.
      if (end !== null) rows.then(() => end(null), end);
      return rows;
    },
    portions: (statement, parameters) => {
      const begin = () => onStatement(statement.label, access);
      return portionsEnded(transaction.portions(statement, parameters), begin);
    },
  });
  return {
    engine: database.engine,
    describe: () => database.describe(),
    read: (work, options) => database.read((transaction) => work(observed(transaction, 'read')), options),
    write: (work, options) => database.write((transaction) => work(observed(transaction, 'write')), options),
    ensureSchema: (schema) => database.ensureSchema(schema),
    close: () => database.close(),
  };
}

async function* portionsEnded(
  portions: AsyncIterable<readonly StoredRow[]>,
  begin: () => ((error: Error | null) => void) | null,
): AsyncGenerator<readonly StoredRow[]> {
  const end = begin();
  let failure: Error | null = null;
  try {
    yield* portions;
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    end?.(failure);
  }
}
